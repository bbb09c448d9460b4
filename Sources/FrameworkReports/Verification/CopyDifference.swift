/// One thing that two copies of a report say differently.
public struct CopyDifference: Sendable, Hashable {
  /// Where it stands.
  public enum Place: Sendable, Hashable {
    case text
    case table(String)
    case row(table: String, row: String)
    /// A cell, with the place of its row where rows are counted.
    case cell(table: String, row: String, column: String, at: String)
  }

  public var place: Place
  /// What names its table among others; empty for a text.
  public var table: String
  /// What the file says; nil where it lacks what the other has.
  public var before: String?
  /// What the other says; nil where it lacks what the file has.
  public var after: String?

  public init(_ place: Place, in table: String = "", before: String?, after: String?) {
    self.place = place
    self.table = table
    self.before = before
    self.after = after
  }
}

extension ReportCopy {
  /// What `other` says differently: tables first, in this copy's order, then texts.
  ///
  /// The order of rows says nothing: a reader may have sorted a table.
  public func differences(from other: ReportCopy) -> [CopyDifference] {
    tableDifferences(from: other) + textDifferences(from: other)
  }

  private func tableDifferences(from other: ReportCopy) -> [CopyDifference] {
    var rest = other.tables
    var differences: [CopyDifference] = []
    for table in tables {
      guard let place = rest.firstIndex(where: { $0.id == table.id }) else {
        differences.append(
          CopyDifference(.table(table.name), in: table.id, before: table.name, after: nil))
        continue
      }
      differences += table.differences(from: rest.remove(at: place))
    }
    return differences
      + rest.map { CopyDifference(.table($0.name), in: $0.id, before: nil, after: $0.name) }
  }

  /// More texts than any report has; finding their places would take too long.
  private static let mostTexts = 20_000

  private func textDifferences(from other: ReportCopy) -> [CopyDifference] {
    guard max(texts.count, other.texts.count) <= Self.mostTexts else {
      let (mine, theirs) = (Set(texts), Set(other.texts))
      return texts.filter { !theirs.contains($0) }
        .map { CopyDifference(.text, before: $0, after: nil) }
        + other.texts.filter { !mine.contains($0) }
        .map { CopyDifference(.text, before: nil, after: $0) }
    }
    let change = other.texts.difference(from: texts)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for step in change {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var differences: [CopyDifference] = []
    var (mine, theirs) = (0, 0)
    while mine < texts.count || theirs < other.texts.count {
      var (gone, come): ([String], [String]) = ([], [])
      while removed.contains(mine) {
        gone.append(texts[mine])
        mine += 1
      }
      while inserted.contains(theirs) {
        come.append(other.texts[theirs])
        theirs += 1
      }
      differences += CopyDifference.pairs(gone, come)
      mine += 1
      theirs += 1
    }
    return differences
  }
}

extension CopyDifference {
  /// Texts that stand at the same place, each beside the one it became.
  fileprivate static func pairs(_ gone: [String], _ come: [String]) -> [CopyDifference] {
    (0..<max(gone.count, come.count)).map { place in
      let old = gone.indices.contains(place) ? gone[place] : nil
      let new = come.indices.contains(place) ? come[place] : nil
      guard let old, let new else { return CopyDifference(.text, before: old, after: new) }
      let (before, after) = excerpts(old, new)
      return CopyDifference(.text, before: before, after: after)
    }
  }

  /// The words that differ, with some on each side so that they can be found.
  static func excerpts(_ old: String, _ new: String) -> (String, String) {
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = min(a.count, b.count) - start
    let end = zip(a.reversed(), b.reversed()).count(upTo: rest) { $0 == $1 }
    func excerpt(_ words: [Substring]) -> String {
      let from = max(0, start - context)
      let to = min(words.count, words.count - end + context)
      return (from > 0 ? "… " : "") + words[from..<to].joined(separator: " ")
        + (to < words.count ? " …" : "")
    }
    return (excerpt(a), excerpt(b))
  }

  private static let context = 4
}

extension Sequence {
  /// How many of the first elements, at most `limit`, satisfy the condition.
  fileprivate func count(upTo limit: Int, while condition: (Element) -> Bool) -> Int {
    var count = 0
    for element in self {
      guard count < limit, condition(element) else { break }
      count += 1
    }
    return count
  }
}
