import FrameworkModel

/// A report as one self-contained page: no network; all reads without its one script.
///
/// Landmarks, heading order, table heads and languages follow WCAG 2.1 AA.
struct HTMLPage {
  private let report: Report
  private let voice: Voice

  init(_ report: Report) {
    self.report = report
    voice = Voice(report.language)
  }

  var text: String {
    var text = "<!DOCTYPE html>\n"
    Markup.element("html", ["lang": report.language.rawValue], [head, body]).print(into: &text)
    return text + "\n"
  }

  /// A page for a meeting has its own print and nothing to look up.
  private var isOnePage: Bool { report.kind == .onePage }

  private var head: Markup {
    .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element(
          "meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
        .element("title", [:], [.text(report.title.plain)]),
        .element(
          "style", [:],
          [.raw(StyleSheet.text(in: voice) + (isOnePage ? StyleSheet.onePage : ""))]),
      ])
  }

  /// Nothing is fetched, and no script runs but the table script.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
    + "script-src '\(TableScript.fingerprint)'; base-uri 'none'; form-action 'none'"

  private var body: Markup {
    let skip = Markup.element(
      "a", ["class": "skip", "href": "#content"], [.text(voice(PageSentence.skip))])
    let banner = Markup.element(
      "header", [:],
      [.element("h1", [:], inline(report.title))]
        + report.head.map { .element("p", [:], inline($0)) })
    // The answer comes first; the way to all else stands under it.
    var blocks = report.blocks.map { markup($0, level: 2) }
    blocks.insert(contentsOf: contents, at: min(1, blocks.count))
    let main = Markup.element("main", ["id": "content", "tabindex": "-1"], blocks)
    return .element(
      "body", (isOnePage ? [Markup.Attribute("class", report.kind.rawValue)] : []) + scriptWords,
      [skip, banner, main] + record + script)
  }

  /// What the report was made from, for a program: data, which no browser runs.
  private var record: [Markup] {
    guard let record = report.record else { return [] }
    return [
      .element("script", ["type": "application/json", "id": "report-record"], [.json(record.json)])
    ]
  }

  private var isSortable: Bool {
    !isOnePage && report.tables.contains { $0.rows.count > 3 }
  }

  /// What the script of the tables says, in the reader's language.
  private var scriptWords: [Markup.Attribute] {
    guard isSortable else { return [] }
    let words = [
      ("data-filter", PageSentence.filter), ("data-shown", PageSentence.shown),
      ("data-sortable", PageSentence.sortable),
    ]
    return words.map { Markup.Attribute($0.0, voice($0.1)) }
  }

  private var script: [Markup] {
    isSortable ? [.element("script", [:], [.raw(TableScript.text)])] : []
  }

  /// The sections of the first level, where there are several.
  private var contents: [Markup] {
    let sections = report.blocks.compactMap { block in
      if case .section(let section) = block { section } else { nil }
    }
    guard sections.count > 2, !isOnePage else { return [] }
    let items = sections.map { section in
      Markup.element(
        "li", [:],
        [.element("a", ["href": "#" + section.id], [.text(section.heading.plain)])])
    }
    return [
      .element(
        "nav", ["aria-labelledby": "contents"],
        [
          .element("h2", ["id": "contents"], [.text(voice.heading(InterfaceWord.contents))]),
          .element("ol", [:], items),
        ])
    ]
  }

  private func markup(_ block: Block, level: Int) -> Markup {
    switch block {
    case .section(let section): return markup(section, level: level)
    case .paragraph(let phrase, let manner):
      return .element(
        "p", manner == .plain ? [:] : ["class": manner.rawValue], inline(phrase))
    case .list(let items, let isNumbered):
      return .element(
        isNumbered ? "ol" : "ul", [:], items.map { .element("li", [:], inline($0)) })
    case .definitions(let definitions):
      let pairs = definitions.map { definition in
        Markup.element(
          "div", [:],
          [
            .element("dt", [:], inline(definition.term)),
            .element("dd", [:], inline(definition.meaning)),
          ])
      }
      return .element("dl", [:], pairs)
    case .table(let table): return markup(table)
    case .figure(let figure): return markup(figure)
    }
  }

  private func markup(_ section: Section, level: Int) -> Markup {
    let heading = Markup.element("h\(min(level, 6))", [:], inline(section.heading))
    let blocks = section.blocks.map { markup($0, level: level + 1) }
    switch section.style {
    case .plain: return .element("section", ["id": section.id], [heading] + blocks)
    case .card: return .element("article", ["class": "card", "id": section.id], [heading] + blocks)
    case .foldable:
      return .element(
        "details", ["id": section.id, "open": ""],
        [.element("summary", [:], [heading])] + blocks)
    }
  }

  private func markup(_ figure: Figure) -> Markup {
    let title = Markup.element("p", ["class": "title"], inline(figure.title))
    let caption =
      figure.caption.isEmpty
      ? [] : [Markup.element("p", ["class": "caveat"], inline(figure.caption))]
    let details = figure.table.map { [Markup.Attribute("aria-details", $0)] } ?? []
    return .element(
      "figure", [Markup.Attribute("id", figure.id)] + details,
      [title, figure.drawing] + caption)
  }

  private func markup(_ table: Table) -> Markup {
    let name = table.id + "-caption"
    let caption = Markup.element(
      "caption", ["id": name], [.element("span", [:], inline(table.caption))])
    let heads = table.columns.map { column in
      Markup.element("th", ["scope": "col", "class": column.kind.rawValue], inline(column.title))
    }
    let head = Markup.element("thead", [:], [.element("tr", [:], heads)])
    let bodies = groups(of: table).map { rows in
      Markup.element("tbody", [:], rows.map { markup($0, columns: table.columns) })
    }
    return .element(
      "div",
      [
        "class": Self.classes(of: table), "id": table.id, "role": "group",
        "aria-labelledby": name,
        "tabindex": "0",
      ],
      [.element("table", [:], [caption, head] + bodies)])
  }

  /// `tall` keeps its head in sight; `wide` takes the whole window, and smaller type on paper.
  private static func classes(of table: Table) -> String {
    "scroll" + (table.rows.count > 20 ? " tall" : "") + (table.columns.count > 7 ? " wide" : "")
  }

  /// The rows of each body: a group row starts a new one.
  private func groups(of table: Table) -> [[Table.Row]] {
    var groups: [[Table.Row]] = [[]]
    for row in table.rows {
      if row.isGroup, groups.last?.isEmpty == false { groups.append([]) }
      groups[groups.count - 1].append(row)
    }
    return groups
  }

  private func markup(_ row: Table.Row, columns: [Table.Column]) -> Markup {
    var place = 0
    let cells = row.cells.map { cell in
      defer { place += cell.span }
      return markup(cell, in: row, column: columns.indices.contains(place) ? columns[place] : nil)
    }
    let id = row.anchor.map { [Markup.Attribute("id", $0)] } ?? []
    // A heading over rows is never the last line of a printed page.
    let style = row.isGroup ? [Markup.Attribute("class", "heading")] : []
    return .element("tr", id + style, cells)
  }

  private func markup(_ cell: Table.Cell, in row: Table.Row, column: Table.Column?) -> Markup {
    let kind = column?.kind ?? .text
    let isHead = row.isGroup || kind == .header
    var attributes: [Markup.Attribute] = []
    if isHead { attributes.append(Markup.Attribute("scope", row.isGroup ? "rowgroup" : "row")) }
    let classes = [row.isGroup ? "group" : kind.rawValue] + (cell.shade.map { [$0.rawValue] } ?? [])
    attributes.append(Markup.Attribute("class", classes.joined(separator: " ")))
    if cell.span > 1 { attributes.append(Markup.Attribute("colspan", String(cell.span))) }
    if let key = Self.sortKey(of: cell) { attributes.append(Markup.Attribute("data-value", key)) }
    return .element(isHead ? "th" : "td", attributes, inline(cell.text))
  }

  /// The exact number that a cell prints, for sorting; nil where its text is the same digits.
  private static func sortKey(of cell: Table.Cell) -> String? {
    switch cell.value {
    case .integer(let number):
      String(number) == cell.text.plain && number >= 0 ? nil : String(number)
    case .share(let share): Rounding.percent(share, decimals: 6)
    case .percent(let number), .decimal(let number): number
    case .code, nil: nil
    }
  }

  private func inline(_ phrase: Phrase) -> [Markup] {
    phrase.spans.map { span in
      switch span {
      case .text(let text): .text(text)
      case .strong(let inner): .element("strong", [:], inline(inner))
      case .emphasis(let inner): .element("em", [:], inline(inner))
      case .code(let text): .element("code", [:], [.text(text)])
      case .id(let text): .element("span", ["class": "id"], [.text(text)])
      case .foreign(let language, let text):
        .element("span", ["lang": language.rawValue], [.text(text)])
      case .link(.anchor(let id), let inner): .element("a", ["href": "#" + id], inline(inner))
      case .link(.address(let address), let inner):
        .element("a", ["href": address], inline(inner))
      }
    }
  }
}
