import FrameworkModel
import Testing

@Suite struct `Findings in order` {
  private static let place = FrameworkModel.SourceLocation(file: "a.xml", line: 2, column: 3)

  private static func finding(
    _ severity: Severity = .note, _ check: String = "A", en: String = "en", nb: String = "nb",
    at location: FrameworkModel.SourceLocation? = place, about subject: String = "",
    note: String? = nil,
    hint: String? = nil
  ) -> Finding {
    Finding(
      severity, check, Sentence(nb: nb, da: "da", en: en), at: location, about: subject,
      notes: note.map { [Finding.Note(Sentence(nb: $0, da: $0, en: $0))] } ?? [],
      hint: hint.map { Sentence(nb: $0, da: $0, en: $0) })
  }

  /// In their order; each differs from the one before in one thing.
  static let ordered = [
    finding(at: nil), finding(at: FrameworkModel.SourceLocation(file: "a.xml", line: 1, column: 9)),
    finding(.error), finding(), finding(note: "n"), finding(note: "o"), finding(hint: "h"),
    finding(nb: "nc"), finding(about: "x"), finding(en: "eo"), finding(.note, "B"),
    finding(at: FrameworkModel.SourceLocation(file: "a.xml", line: 10, column: 1)),
    finding(at: FrameworkModel.SourceLocation(file: "b.xml", line: 1, column: 1)),
  ]

  @Test func `any two findings that differ have an order`() {
    for (index, one) in Self.ordered.enumerated() {
      for (other, finding) in Self.ordered.enumerated() {
        #expect((one < finding) == (index < other), "\(index) \(other)")
      }
    }
  }

  @Test func `a mixture comes out the same whatever its order, each finding once`() {
    let twice = Self.ordered + Self.ordered.reversed()
    #expect(twice.sortedOnce == Self.ordered)
    #expect((0..<5).allSatisfy { _ in twice.shuffled().sortedOnce == Self.ordered })
  }
}
