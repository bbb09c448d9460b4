import FrameworkModel

/// What one sheet shows.
struct WorkbookPage {
  enum Content {
    /// Blocks in the order of the report, short tables among them.
    case blocks([Block])
    /// One table that can be filtered, with what is said beside it.
    case table(Table, notes: [Block])
  }

  /// What the tab is named after.
  var name: String
  var title: Phrase
  /// Where links to the whole page lead.
  var anchor: String?
  var content: Content
  /// The first page: the report's own head, and the contents after the blocks.
  var isFront = false
  var head: [Phrase] = []
}

/// How a report's blocks are shared out among sheets.
struct WorkbookPages {
  /// A longer table has a sheet of its own, so that its rows can be filtered.
  private static let longestAmongOthers = 15

  private let report: Report
  private let voice: Voice

  init(_ report: Report) {
    self.report = report
    voice = Voice(report.language)
  }

  var pages: [WorkbookPage] {
    var front: [Block] = []
    var others: [WorkbookPage] = []
    for block in report.blocks {
      switch block {
      case .section(let section):
        if others.isEmpty, section.isText {
          front.append(block)
        } else {
          others += pages(of: section)
        }
      case .table(let table): others.append(page(of: table))
      default:
        // What follows a table belongs to it.
        if others.isEmpty { front.append(block) } else { others[others.count - 1].add(block) }
      }
    }
    if front.isEmpty, others.count == 1 { return [alone(others[0])] }
    let first = WorkbookPage(
      name: voice.heading(DocumentWord.summary), title: report.title, content: .blocks(front),
      isFront: true, head: report.head)
    return [first] + others
  }

  /// The only page carries the report's own title.
  private func alone(_ page: WorkbookPage) -> WorkbookPage {
    var page = page
    page.title = report.title
    for line in report.head.reversed() { page.add(.paragraph(line), first: true) }
    return page
  }

  private func page(of table: Table) -> WorkbookPage {
    let title = table.caption.isEmpty ? report.title : table.caption
    return WorkbookPage(
      name: title.plain, title: title, anchor: table.id, content: .table(table, notes: []))
  }

  private func pages(of section: Section) -> [WorkbookPage] {
    var further: [WorkbookPage] = []
    let blocks = rest(of: section, further: &further)
    let tables = blocks.flatMap(\.tables)
    let name = section.heading.plain
    if let table = tables.first, tables.count == 1, blocks.hasTableOnTop {
      let notes = blocks.filter { $0.tables.isEmpty }
      let page = WorkbookPage(
        name: name, title: section.heading, anchor: section.id,
        content: .table(table, notes: notes))
      return [page] + further
    }
    guard !blocks.isEmpty else { return further }
    let long = blocks.flatMap(\.tables).filter { $0.rows.count > Self.longestAmongOthers }
    let page = WorkbookPage(
      name: name, title: section.heading, anchor: section.id,
      content: .blocks(blocks.map { $0.without(long) }))
    return [page] + long.map { self.page(of: $0) } + further
  }

  /// What is left of a section when its cards have become tables.
  private func rest(of section: Section, further: inout [WorkbookPage]) -> [Block] {
    let cards = CardTables(of: section)
    guard !cards.cards.isEmpty else { return section.blocks }
    let rest = section.blocks.filter { block in
      if case .section(let inner) = block { return CardTables(of: inner, isInner: true).isEmpty }
      return true
    }
    let heading =
      rest.isEmpty
      ? section.heading : section.heading + Phrase(": " + voice(WorkbookSentence.allCards))
    further += cards.tables(named: heading, voice: voice).map { page(of: $0) }
    if rest.isEmpty, !further.isEmpty { further[0].anchor = section.id }
    return rest
  }
}

extension WorkbookPage {
  mutating func add(_ block: Block, first isFirst: Bool = false) {
    switch content {
    case .blocks(let blocks): content = .blocks(isFirst ? [block] + blocks : blocks + [block])
    case .table(let table, let notes):
      content = .table(table, notes: isFirst ? [block] + notes : notes + [block])
    }
  }

  var tables: [Table] {
    switch content {
    case .blocks(let blocks): blocks.flatMap(\.tables)
    case .table(let table, _): [table]
    }
  }
}

extension Section {
  /// True if it has neither tables nor sections.
  fileprivate var isText: Bool {
    blocks.allSatisfy { block in
      switch block {
      case .paragraph, .list, .definitions: true
      default: false
      }
    }
  }
}

extension [Block] {
  /// True if its tables aren't inside sections.
  fileprivate var hasTableOnTop: Bool {
    contains { if case .table = $0 { true } else { false } }
  }
}

extension Block {
  /// The same with each of those tables replaced by a line that leads to it.
  fileprivate func without(_ tables: [Table]) -> Block {
    switch self {
    case .table(let table) where tables.contains { $0.id == table.id }:
      return .paragraph(.link(to: table.id, table.caption))
    case .section(var section):
      section.blocks = section.blocks.map { $0.without(tables) }
      return .section(section)
    default: return self
    }
  }
}
