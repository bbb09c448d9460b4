/// A table as documents want it: widths in percent, heads in `thead`, rows that begin with a head.
struct DocumentTable {
  private let table: Table
  private let isOnOneSheet: Bool
  private let inline: (Phrase) -> [Markup]

  init(_ table: Table, onOneSheet isOnOneSheet: Bool, inline: @escaping (Phrase) -> [Markup]) {
    self.table = table
    self.isOnOneSheet = isOnOneSheet
    self.inline = inline
  }

  var markup: Markup {
    let caption = Markup.element("caption", [:], inline(table.caption))
    let widths = Markup.element(
      "colgroup", [:], shares.map { .element("col", ["style": "width:\($0)%"]) })
    let heads = table.columns.map { column in
      Markup.element("th", Self.attributes(column.kind, scope: "col"), inline(column.title))
    }
    let head = Markup.element("thead", [:], [.element("tr", [:], heads)])
    let body = Markup.element("tbody", [:], table.rows.map(row))
    let name = isWide ? "wide" : "narrow"
    return .element("table", ["id": table.id, "class": name], [caption, widths, head, body])
  }

  private func row(_ row: Table.Row) -> Markup {
    var place = 0
    let cells = row.cells.map { cell in
      defer { place += cell.span }
      let kind = table.columns.indices.contains(place) ? table.columns[place].kind : .text
      let isHead = row.isGroup || kind == .header
      var attributes = Self.attributes(
        kind, scope: isHead ? (row.isGroup ? "rowgroup" : "row") : nil,
        shade: row.isGroup ? nil : cell.shade)
      if cell.span > 1 { attributes.append(Markup.Attribute("colspan", String(cell.span))) }
      var content = inline(cell.text)
      if isHead { content = [.element("strong", [:], content)] }
      if place == 0, let anchor = row.anchor {
        content.insert(.element("span", ["id": anchor], []), at: 0)
      }
      return Markup.element(isHead ? "th" : "td", attributes, content)
    }
    return .element("tr", row.isGroup ? [Markup.Attribute("class", "group")] : [], cells)
  }

  private static func attributes(
    _ kind: Table.Kind, scope: String?, shade: Table.Shade? = nil
  ) -> [Markup.Attribute] {
    var attributes: [Markup.Attribute] = []
    if let scope { attributes.append(Markup.Attribute("scope", scope)) }
    if let shade { attributes.append(Markup.Attribute("class", shade.rawValue)) }
    switch kind {
    case .number: attributes.append(Markup.Attribute("style", "text-align:right"))
    case .letter: attributes.append(Markup.Attribute("style", "text-align:center"))
    case .header, .text: attributes.append(Markup.Attribute("style", "text-align:left"))
    }
    return attributes
  }

  /// Characters that go on a line of an upright page.
  private static let upright = 108

  /// Percent for the columns of a page for a meeting: most for what comes and goes, least for numbers.
  private static let sharesOnOneSheet = [12, 9, 10, 13, 11, 14, 19, 12]

  /// Whether it needs a page that lies down: many columns, or words that would be broken.
  private var isWide: Bool {
    guard !isOnOneSheet else { return false }
    return table.columns.count > 8
      || table.columns.indices.map { wish($0).word }.reduce(0, +) > Self.upright
  }

  /// Percent of the width for each column: room for its longest word, the rest by how long its texts are.
  private var shares: [Int] {
    if isOnOneSheet, table.columns.count == Self.sharesOnOneSheet.count {
      return Self.sharesOnOneSheet
    }
    let wishes = table.columns.indices.map(wish)
    let words = wishes.map(\.word).reduce(0, +)
    let texts = max(1, wishes.map(\.text).reduce(0, +))
    let room = max(words, Self.upright)
    var shares = wishes.map { wish in
      max(1, (wish.word + (room - words) * wish.text / texts) * 100 / room)
    }
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[widest] = max(1, shares[widest] + 100 - shares.reduce(0, +))
    }
    return shares
  }

  /// In characters: the longest word of a column, and how much its texts want besides.
  private func wish(_ column: Int) -> (word: Int, text: Int) {
    let texts = table.rows.filter { !$0.isGroup }.compactMap { row -> String? in
      let cells = row.spread()
      return cells.indices.contains(column) ? cells[column].text.plain : nil
    }
    let title = table.columns[column].title.plain
    func longestWord(_ text: String) -> Int {
      text.split { $0.isWhitespace && $0 != "\u{A0}" || $0 == "-" || $0 == "/" }.map(\.count).max()
        ?? 0
    }
    let isBold = table.columns[column].kind == .header
    let inRows = texts.lazy.map(longestWord).max() ?? 0
    let word = max(longestWord(title) * 5 / 4, isBold ? inRows * 5 / 4 : inRows)
    let longest = texts.map(\.count).max() ?? 0
    return (max(4, min(word, 20) + 3), min(80, longest / 4))
  }
}
