import FrameworkModel
import Spreadsheet

extension SheetDraft {
  /// Lays out a page; the first one ends with the contents.
  mutating func lay(
    out page: WorkbookPage, among pages: [(page: WorkbookPage, name: String)]
  ) {
    switch page.content {
    case .blocks(let blocks):
      widths = Self.widths(of: blocks, voice: voice)
      mark(page.anchor)
      add(page.title, SheetStyle.title)
      for line in page.head { add(line, SheetStyle.text) }
      if !page.isFront { addWayBack(to: pages) }
      for block in blocks { lay(out: block) }
      if page.isFront { addContents(of: pages) }
    case .table(let table, let notes):
      let columns = SheetColumns(of: table, voice: voice)
      widths = columns.widths
      mark(page.anchor)
      add(page.title, SheetStyle.title)
      addWayBack(to: pages)
      if !table.caption.isEmpty, table.caption.plain != page.title.plain {
        add(table.caption, SheetStyle.caption)
      }
      lay(out: table, columns, isFiltered: true)
      guard !notes.isEmpty else { return }
      skip()
      for note in notes { lay(out: note) }
    }
  }

  /// A link to the first sheet, where there are several.
  private mutating func addWayBack(to pages: [(page: WorkbookPage, name: String)]) {
    guard pages.count > 1 else { return }
    add(.link(to: Self.top, Phrase(voice(WorkbookSentence.toContents))), SheetStyle.text)
  }

  static let top = "sheet-contents"

  private mutating func addContents(of pages: [(page: WorkbookPage, name: String)]) {
    skip()
    anchors[Self.top] = 0
    add(Phrase(voice.heading(InterfaceWord.contents)), SheetStyle.heading)
    for (page, _) in pages where !page.isFront {
      guard let anchor = page.anchor else { continue }
      add(.link(to: anchor, page.title), SheetStyle.text)
    }
  }

  private mutating func lay(out block: Block) {
    switch block {
    case .section(let section):
      skip()
      mark(section.id)
      add(section.heading, SheetStyle.heading)
      for block in section.blocks { lay(out: block) }
    case .paragraph(let phrase, let manner):
      switch manner {
      case .plain, .rule: add(phrase, SheetStyle.text)
      case .caveat: add(phrase, SheetStyle.caveat)
      case .blank: add("", SheetStyle.blank, atLeast: 4)
      }
    case .list(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        add((isNumbered ? "\(index + 1). " : "– ") + item, SheetStyle.text)
      }
    case .definitions(let definitions):
      for definition in definitions {
        add(definition.term + ": " + definition.meaning, SheetStyle.text)
      }
    case .table(let table):
      skip()
      mark(table.id)
      add(table.caption, SheetStyle.caption)
      lay(out: table, SheetColumns(of: table, voice: voice), isFiltered: false)
      skip()
    case .figure(let figure):
      mark(figure.id)
      add(figure.title + ". " + Phrase(figure.alternative), SheetStyle.text)
    }
  }

  /// Every column as wide as the widest of the page's tables wants it.
  private static func widths(of blocks: [Block], voice: Voice) -> [Double] {
    var widths = [44.0, 14, 14, 14, 14]
    for table in blocks.flatMap(\.tables) {
      for (index, width) in SheetColumns(of: table, voice: voice).widths.enumerated() {
        if index < widths.count {
          widths[index] = max(widths[index], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths
  }
}
