import FrameworkModel

/// Why a command can't do what was asked, and what to do instead.
struct Refusal: Error {
  /// What a run that was asked for something impossible ends with (`EX_USAGE`).
  static let wrongUsage: Int32 = 64

  var sentence: Sentence
  var hint: Sentence?
  var status = wrongUsage

  /// The message in the shape of a finding without a place.
  func text(for language: Language) -> String {
    let lines = [
      "\(Severity.error.word.text(for: language)): \(sentence.text(for: language))",
      hint.map { "\(FindingPrinter.hint.text(for: language)): \($0.text(for: language))" },
    ]
    return lines.compactMap(\.self).map { $0 + "\n" }.joined()
  }
}
