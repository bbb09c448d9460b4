public import FrameworkModel
import Spreadsheet

/// A kind of file or text that a report can be written as.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case terminal, html, markdown, csv, json, xlsx, docx, pdf

  /// The format that a file name's extension means; nil for an unknown one.
  ///
  /// A folder, whose name ends with a slash, and a zip archive hold tables as CSV.
  public init?(fileName: String) {
    if fileName.hasSuffix("/") {
      self = .csv
      return
    }
    switch fileName.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "csv", "zip": self = .csv
    case "json": self = .json
    case "xlsx": self = .xlsx
    case "docx": self = .docx
    case "pdf": self = .pdf
    case "txt": self = .terminal
    default: return nil
    }
  }

  /// The same as text; nil for a format that is none.
  public var text: TextFormat? { TextFormat(rawValue: rawValue) }
}

/// A format whose files are text.
public enum TextFormat: String, Sendable, Hashable, CaseIterable {
  case terminal, html, markdown, csv, json
}

/// How a CSV file separates cells and writes decimals (glossary, section 12).
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
  /// Semicolon, decimal comma, byte-order mark: what a Norwegian or Danish Excel opens.
  case semicolon
  /// Comma and decimal point.
  case comma

  /// What readers of `language` expect.
  public init(for language: Language) {
    self = [.bokmål, .nynorsk, .danish].contains(language) ? .semicolon : .comma
  }
}

extension Report {
  /// The report as text; the dialect matters to CSV alone and follows the language.
  public func rendered(as format: TextFormat, dialect: CSVDialect? = nil) -> String {
    switch format {
    case .html: HTMLPage(self).text
    case .markdown: MarkdownText(self).text
    case .csv: CSVText(self, dialect: dialect ?? CSVDialect(for: language)).text
    case .json: JSONText(self).text
    case .terminal: TerminalText(self).text
    }
  }

  /// The report as a workbook's file.
  public func workbook() throws(UnwritableReport) -> [UInt8] {
    do {
      return try ReportWorkbook(self).workbook.bytes()
    } catch {
      throw UnwritableReport(reason: error.reason)
    }
  }
}

/// A report that a library refused to write.
public struct UnwritableReport: Error, Sendable, Hashable {
  /// What the library says, in English.
  public var reason: String
}
