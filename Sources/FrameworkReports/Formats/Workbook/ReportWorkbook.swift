import FrameworkModel
import Spreadsheet

/// A report as a workbook: a first sheet with the answer and the contents, then a sheet for each section.
///
/// Numbers are numbers, heads stay in sight, rows can be filtered, and a cell leads where the report's
/// own link leads. A table too long to stand among others has a sheet of its own.
struct ReportWorkbook {
  private let report: Report
  private let voice: Voice

  init(_ report: Report) {
    self.report = report
    voice = Voice(report.language)
  }

  var workbook: Workbook {
    let pages = WorkbookPages(report).pages
    var names = SheetNames()
    let named = pages.map { (page: $0, name: names.name(for: $0.name)) }
    var drafts: [SheetDraft] = []
    for (page, name) in named {
      var draft = SheetDraft(named: name, voice: voice)
      draft.lay(out: page, among: named.map { ($0.page, $0.name) })
      drafts.append(draft)
    }
    let places = SheetPlaces(of: drafts)
    let sheets = drafts.map { $0.sheet(footer: report.title.plain, linking: places) }
    return Workbook(properties: properties, sheets: sheets)
  }

  private var properties: Workbook.Properties {
    Workbook.Properties(
      title: report.title.plain, subject: report.head.first?.plain ?? "", author: "Bredde",
      comments: report.head.last?.plain ?? "",
      further: [
        Workbook.Properties.Further("Language", report.language.rawValue),
        Workbook.Properties.Further("Report", report.kind.rawValue),
      ])
  }
}

/// Where the addresses within a report lie among the sheets.
struct SheetPlaces {
  private var places: [String: Cell.Link] = [:]

  init(of drafts: [SheetDraft]) {
    for draft in drafts {
      for (anchor, row) in draft.anchors where places[anchor] == nil {
        places[anchor] = .cell(sheet: draft.name, row: row, column: 0)
      }
    }
  }

  func link(to target: Phrase.Target) -> Cell.Link? {
    switch target {
    case .anchor(let anchor): places[anchor]
    case .address(let address): .address(address)
    }
  }
}
