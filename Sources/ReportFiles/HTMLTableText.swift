import FrameworkReports

/// Gathers the cells of a table in a page.
struct HTMLTableText {
  private let id: String
  private var caption = ""
  private var columns: [String] = []
  private var rows: [ReportCopy.Row] = []
  private var rowID = ""
  private var cells: [ReportCopy.Cell] = []
  private var span = 1
  /// The exact number that the open cell prints, where it is told.
  private var value = ""
  private var isInHead = false
  /// The text of the caption or cell that is open; nil between them.
  private var pending: String?
  /// No cell spans more, whatever it says of itself.
  private static let widest = 1_000

  init(id: String) { self.id = id }

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "thead": isInHead = true
    case "tr":
      rowID = attributes["id"] ?? ""
      cells = []
    case "th", "td":
      span = min(Self.widest, max(1, attributes["colspan"].flatMap { Int($0) } ?? 1))
      value = attributes["data-value"] ?? ""
      pending = ""
    case "caption": pending = ""
    default: break
    }
  }

  mutating func add(_ text: String) { pending? += text }

  mutating func end(_ name: String) {
    let text = ReportCopy.collapsed(pending ?? "")
    switch name {
    case "caption": (caption, pending) = (text, nil)
    case "th", "td":
      cells.append(ReportCopy.Cell(text, value: value))
      cells += Array(repeating: ReportCopy.Cell(""), count: span - 1)
      pending = nil
    case "thead": isInHead = false
    case "tr":
      if isInHead { columns = cells.map(\.text) } else { rows.append(row) }
    default: break
    }
  }

  private var row: ReportCopy.Row {
    ReportCopy.Row(key: rowID.isEmpty ? cells.first?.text ?? "" : rowID, cells)
  }

  func finished() -> ReportCopy.Table {
    ReportCopy.Table(id: id, name: caption, columns: columns, rows: rows)
  }
}
