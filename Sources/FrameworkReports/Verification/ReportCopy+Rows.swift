extension ReportCopy.Table {
  /// What `other`, the same table of another copy, says differently.
  func differences(from other: ReportCopy.Table) -> [CopyDifference] {
    var (mine, theirs) = Self.unequal(rows, other.rows)
    var pairs: [(ReportCopy.Row, ReportCopy.Row)] = []
    // A row is first looked for by its key, then at the same place among what is left.
    var unpaired: [ReportCopy.Row] = []
    var places = Dictionary(grouping: theirs.indices.reversed()) { theirs[$0].key }
    var taken = Set<Int>()
    for row in mine {
      guard let place = places[row.key]?.popLast() else {
        unpaired.append(row)
        continue
      }
      taken.insert(place)
      pairs.append((row, theirs[place]))
    }
    mine = unpaired
    theirs = theirs.indices.filter { !taken.contains($0) }.map { theirs[$0] }
    if mine.count == theirs.count {
      pairs += zip(mine, theirs)
      (mine, theirs) = ([], [])
    }
    let (labels, otherLabels) = (RowLabels(of: rows), RowLabels(of: other.rows))
    return columnDifferences(from: other)
      + pairs.flatMap { differences(of: $0, from: $1, in: other, labels) }
      + mine.map {
        CopyDifference(
          .row(table: name, row: labels.label(of: $0)), in: id, before: Self.summary(of: $0),
          after: nil)
      }
      + theirs.map {
        CopyDifference(
          .row(table: name, row: otherLabels.label(of: $0)), in: id, before: nil,
          after: Self.summary(of: $0))
      }
  }

  /// The rows of each that the other hasn't as well, in order.
  private static func unequal(
    _ mine: [ReportCopy.Row], _ theirs: [ReportCopy.Row]
  ) -> ([ReportCopy.Row], [ReportCopy.Row]) {
    func rest(_ rows: [ReportCopy.Row], without others: [ReportCopy.Row]) -> [ReportCopy.Row] {
      var counts: [[ReportCopy.Cell]: Int] = [:]
      for row in others { counts[row.cells, default: 0] += 1 }
      return rows.filter { row in
        guard let count = counts[row.cells], count > 0 else { return true }
        counts[row.cells] = count - 1
        return false
      }
    }
    return (rest(mine, without: theirs), rest(theirs, without: mine))
  }

  private func columnDifferences(from other: ReportCopy.Table) -> [CopyDifference] {
    var differences: [CopyDifference] = []
    if name != other.name {
      differences.append(CopyDifference(.table(name), in: id, before: name, after: other.name))
    }
    for place in 0..<max(columns.count, other.columns.count) {
      let old = columns.indices.contains(place) ? columns[place] : nil
      let new = other.columns.indices.contains(place) ? other.columns[place] : nil
      if old != new {
        differences.append(CopyDifference(.table(name), in: id, before: old, after: new))
      }
    }
    return differences
  }

  private func differences(
    of row: ReportCopy.Row, from other: ReportCopy.Row, in table: ReportCopy.Table,
    _ labels: RowLabels
  ) -> [CopyDifference] {
    let empty = ReportCopy.Cell("")
    return (0..<max(row.cells.count, other.cells.count)).compactMap { place in
      let old = row.cells.indices.contains(place) ? row.cells[place] : empty
      let new = other.cells.indices.contains(place) ? other.cells[place] : empty
      guard old != new else { return nil }
      let titles = columns.indices.contains(place) ? columns : table.columns
      let column = titles.indices.contains(place) ? titles[place] : String(place + 1)
      let (before, after) = Self.told(old, new)
      return CopyDifference(
        .cell(table: name, row: labels.label(of: row), column: column, at: row.place), in: id,
        before: before, after: after)
    }
  }

  /// The texts of two cells; where they are equal, the values that they stand for.
  private static func told(_ old: ReportCopy.Cell, _ new: ReportCopy.Cell) -> (String, String) {
    guard old.text == new.text else { return CopyDifference.excerpts(old.text, new.text) }
    return ("\(old.text) (\(old.value))", "\(new.text) (\(new.value))")
  }

  private static func summary(of row: ReportCopy.Row) -> String {
    row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
  }
}

/// What a reader calls the rows of a table.
private struct RowLabels {
  /// First words that several rows have.
  private let shared: Set<String>

  init(of rows: [ReportCopy.Row]) {
    var counts: [String: Int] = [:]
    for row in rows { counts[Self.words(of: row).first ?? "", default: 0] += 1 }
    shared = Set(counts.filter { $0.value > 1 }.keys)
  }

  private static func words(of row: ReportCopy.Row) -> [String] {
    row.cells.map(\.text).filter { !$0.isEmpty }
  }

  /// Its first words, and more where another row begins the same.
  func label(of row: ReportCopy.Row) -> String {
    let texts = Self.words(of: row)
    guard let first = texts.first else { return row.key }
    return shared.contains(first) && texts.count > 1 ? "\(first), \(texts[1])" : first
  }
}
