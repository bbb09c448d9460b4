import FrameworkModel

/// A line of a record in words, known by what it is called in any language.
public enum RecordLabel: Sendable, Hashable, CaseIterable {
  case version, command, folders, base, search

  private var sentence: ReportText {
    switch self {
    case .version: RecordSentence.version
    case .command: RecordSentence.command
    case .folders: RecordSentence.folders
    case .base: RecordSentence.base
    case .search: RecordSentence.search
    }
  }

  /// The line of that name; nil for any other text.
  public init?(saying text: String) {
    let languages = [Language.bokmål, .nynorsk, .danish, .english]
    let label = Self.allCases.first { label in
      languages.contains { Voice($0)(label.sentence) == text }
    }
    guard let label else { return nil }
    self = label
  }
}
