/// A round of measuring that feeds one or more indicators: a survey, a register, a test.
public struct DataCollection: Sendable, Hashable {
  public typealias ID = Identifier<DataCollection>

  /// One step of a form, paraphrased.
  public struct Step: Sendable, Hashable {
    public var number: String
    /// Who is asked.
    public var asked: Texts
    public var question: Texts
    public var answers: Texts
    public var indicators: [Indicator.ID]
    public var standing: Standing
    public var sources: [Source.ID]

    public init(
      number: String, asked: Texts, question: Texts, answers: Texts, indicators: [Indicator.ID],
      standing: Standing, sources: [Source.ID]
    ) {
      self.number = number
      self.asked = asked
      self.question = question
      self.answers = answers
      self.indicators = indicators
      self.standing = standing
      self.sources = sources
    }
  }

  public var id: ID
  public var label: Texts
  public var respondent: Respondent
  /// How much work it is, in the source's words; empty where not seen.
  public var burden: Texts
  public var standing: Standing
  public var sources: [Source.ID]
  public var facts: [Fact]
  public var steps: [Step]
  public var location: SourceLocation

  public init(
    id: ID, label: Texts, respondent: Respondent = .unknown, burden: Texts = Texts(),
    standing: Standing = .verified, sources: [Source.ID] = [], facts: [Fact] = [],
    steps: [Step] = [], location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.respondent = respondent
    self.burden = burden
    self.standing = standing
    self.sources = sources
    self.facts = facts
    self.steps = steps
    self.location = location
  }
}
