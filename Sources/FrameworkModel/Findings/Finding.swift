/// One fault or oddity in the data: a value that console, JSON and report print alike.
public struct Finding: Sendable, Hashable {
  /// A second place that belongs to the finding.
  public struct Note: Sendable, Hashable {
    public var sentence: Sentence
    public var location: SourceLocation?

    public init(_ sentence: Sentence, at location: SourceLocation? = nil) {
      self.sentence = sentence
      self.location = location
    }
  }

  public var severity: Severity
  /// The check's name, which `bredde explain` opens.
  public var check: String
  public var sentence: Sentence
  public var location: SourceLocation?
  public var notes: [Note]
  public var hint: Sentence?
  /// What the finding is about, such as `asker-bms@2017/L.2.1`; empty for a whole file.
  public var subject: String

  public init(
    _ severity: Severity, _ check: String, _ sentence: Sentence, at location: SourceLocation?,
    about subject: String = "", notes: [Note] = [], hint: Sentence? = nil
  ) {
    self.severity = severity
    self.check = check
    self.sentence = sentence
    self.location = location
    self.subject = subject
    self.notes = notes
    self.hint = hint
  }
}

extension Finding: Comparable {
  /// By place, then severity, name and words; findings without a place first.
  ///
  /// A total order: two findings of which neither is smaller are equal in all that is printed.
  public static func < (left: Self, right: Self) -> Bool {
    if left.location != right.location {
      guard let a = left.location else { return true }
      guard let b = right.location else { return false }
      return a < b
    }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.check != right.check { return left.check < right.check }
    if left.sentence.en != right.sentence.en { return left.sentence.en < right.sentence.en }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }

  /// What tells two findings apart that say the same in English of the same place.
  private var rest: [String] {
    [subject, sentence.nb, sentence.da] + (hint?.all ?? ["", "", ""])
      + notes.flatMap { $0.sentence.all + [$0.location?.description ?? ""] }
  }
}

extension Sentence {
  fileprivate var all: [String] { [nb, da, en] }
}

extension [Finding] {
  /// Each finding once, sorted.
  public var sortedOnce: [Finding] {
    var once: [Finding] = []
    for finding in sorted() where finding != once.last { once.append(finding) }
    return once
  }
}
