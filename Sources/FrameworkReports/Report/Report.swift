public import FrameworkModel

/// What a page is made of, laid out once; a format only says how a row looks.
public struct Report: Sendable, Hashable {
  /// What the report is about; the word that JSON carries.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case comparison, summary, coverage, list, framework, group, indicator, schema, concept, findings
    case decision, cards, options, choice, front, robustness, agreement, scorecard
    case verification, difference, matrix
    case decisionPaper = "decision-paper"
    case onePage = "one-page"
  }

  public var kind: Kind
  public var language: Language
  public var title: Phrase
  /// The lines under the title: what is compared, when, by what.
  public var head: [Phrase]
  public var blocks: [Block]
  /// What it was made from; nil until whoever made it says.
  public var record: Record?

  public init(
    _ kind: Kind, language: Language, title: Phrase, head: [Phrase] = [], blocks: [Block]
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.head = head
    self.blocks = blocks
  }

  /// Every table in the order of the page, those inside sections too.
  public var tables: [Table] { blocks.flatMap(\.tables) }

  /// The same report with one of its tables alone; nil where it has no such table.
  public func only(table id: String) -> Report? {
    guard let table = tables.first(where: { $0.id == id }) else { return nil }
    var report = self
    report.blocks = [.table(table)]
    return report
  }
}
