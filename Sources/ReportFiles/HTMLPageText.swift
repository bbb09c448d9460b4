import FrameworkReports
import XMLStream

/// Gathers the texts and tables of a page as its events come.
struct HTMLPageText {
  /// Elements whose text is one text; what lies between is gathered with the nearest outer one.
  private static let texts: Set<String> = [
    "title", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "summary", "figcaption",
    "text", "desc",
  ]
  /// What is no part of the report: styles and scripts.
  private static let skipped: Set<String> = [
    "style", "script", "template", "noscript", "form", "input", "select", "label",
  ]
  /// What the page's own script adds where a browser ran it before saving.
  private static let added: Set<Substring> = ["unseen", "filter", "count"]

  /// The data of the script that holds the record.
  private(set) var record: String?

  private let recordID: String
  private var copy = ReportCopy()
  private var open: [String] = []
  /// How deep the innermost skipped element lies; nil outside one.
  private var skipDepth: Int?
  private var isInRecord = false
  private var pending: [String] = []
  private var ids: [String] = []
  private var table: HTMLTableText?

  init(recordID: String) { self.recordID = recordID }

  mutating func take(_ event: HTMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .text(let text): if skipDepth == nil { add(text) }
    case .raw(let text): if isInRecord { record = (record ?? "") + text }
    case .end(let name): end(name)
    }
  }

  mutating func finished() -> ReportCopy {
    flush()
    return copy
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    open.append(name)
    ids.append(attributes["id"] ?? "")
    guard skipDepth == nil else { return }
    let classes = (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace)
    if Self.skipped.contains(name) || classes.contains(where: Self.added.contains) {
      skipDepth = open.count
      isInRecord = name == "script" && attributes["id"] == recordID
    } else if name == "table" {
      flush()
      table = HTMLTableText(id: ids.last { !$0.isEmpty } ?? "")
    } else if table != nil {
      table?.start(name, attributes)
    } else if Self.texts.contains(name) {
      flush()
    }
  }

  private mutating func add(_ text: String) {
    if table != nil { table?.add(text) } else { pending.append(text) }
  }

  private mutating func end(_ name: String) {
    guard let place = open.lastIndex(of: name) else { return }
    open.removeSubrange(place...)
    ids.removeSubrange(place...)
    if let depth = skipDepth {
      if open.count < depth { (skipDepth, isInRecord) = (nil, false) }
    } else if name == "table", let finished = table?.finished() {
      copy.tables.append(finished)
      table = nil
    } else if table != nil {
      table?.end(name)
    } else if Self.texts.contains(name) {
      flush()
    }
  }

  /// Ends a text; one without words is none.
  private mutating func flush() {
    let text = ReportCopy.collapsed(pending.joined())
    if !text.isEmpty { copy.texts.append(text) }
    pending = []
  }
}
