public import FrameworkModel

/// A kind of file or text that a report can be printed as.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  case terminal, html, markdown, csv, json

  /// The format that a file name's extension means; nil for an unknown one.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    case "txt": self = .terminal
    default: return nil
    }
  }
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
  public func rendered(as format: ReportFormat, dialect: CSVDialect? = nil) -> String {
    switch format {
    case .html: HTMLPage(self).text
    case .markdown: MarkdownText(self).text
    case .csv: CSVText(self, dialect: dialect ?? CSVDialect(for: language)).text
    case .json: JSONText(self).text
    case .terminal: TerminalText(self).text
    }
  }
}
