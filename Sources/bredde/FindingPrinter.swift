import FrameworkModel

/// Findings as people read them: place, sentence, the line with a caret, notes, a hint.
///
/// The shape is the one that compilers print, so that editors can jump to the place.
struct FindingPrinter {
  /// How much of a long line stands on each side of the caret.
  private static let reach = 60

  private let language: Language
  private let isColoured: Bool
  private let source = SourceLines()

  init(speaking language: Language, isColoured: Bool = false) {
    self.language = language
    self.isColoured = isColoured
  }

  /// All findings in the order given, each ending in a newline.
  func text(of findings: [Finding]) -> String {
    findings.map(text(of:)).joined()
  }

  /// One line without a place, such as `note: …`.
  func line(_ severity: Severity, _ sentence: Sentence) -> String {
    "\(painted(severity)): \(sentence.text(for: language))\n"
  }

  func line(hint: Sentence) -> String {
    "\(emphasised(Self.hint.text(for: language))): \(hint.text(for: language))\n"
  }

  private func text(of finding: Finding) -> String {
    var text = headline(of: finding) + "\n"
    if let location = finding.location, let line = source.line(at: location) {
      text += excerpt(of: line, at: location)
    }
    for note in finding.notes {
      text +=
        "\(painted(.note)): \(note.sentence.text(for: language))\(place(of: note, in: finding))\n"
    }
    return text + (finding.hint.map(line(hint:)) ?? "")
  }

  private func headline(of finding: Finding) -> String {
    let place = finding.location.map { "\($0): " } ?? ""
    return "\(place)\(painted(finding.severity)): \(finding.sentence.text(for: language)) "
      + "[\(finding.check)]"
  }

  /// Where a note's half of the story stands: the line, with the file where it is another one.
  private func place(of note: Finding.Note, in finding: Finding) -> String {
    guard let location = note.location else { return "" }
    guard location.file == finding.location?.file else { return " (\(location))" }
    return " (\(Self.line.text(for: language)) \(location.line))"
  }

  /// The source line and a caret under the column; a long line is cut around it.
  private func excerpt(of line: String, at location: SourceLocation) -> String {
    let characters = Array(line)
    let column = min(max(location.column - 1, 0), characters.count)
    let start = characters.count > 2 * Self.reach ? max(0, column - Self.reach) : 0
    let end = min(characters.count, start + 2 * Self.reach)
    let (before, after) = (start > 0 ? "…" : "", end < characters.count ? "…" : "")
    // Tabs stay tabs, so that the caret stands under its column whatever a tab's width is.
    let indentation =
      String(repeating: " ", count: before.count)
      + characters[start..<column].map { $0 == "\t" ? "\t" : " " }.joined()
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    return " \(number) | \(before)\(String(characters[start..<end]))\(after)\n"
      + " \(margin) | \(indentation)\(emphasised("^"))\n"
  }

  private func painted(_ severity: Severity) -> String {
    let word = severity.word.text(for: language)
    return isColoured ? "\u{1B}[1;\(severity.colour)m\(word)\u{1B}[0m" : word
  }

  private func emphasised(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private static let hint = Sentence(nb: "råd", da: "råd", en: "hint")
  private static let line = Sentence(nb: "linje", da: "linje", en: "line")
}

extension Severity {
  /// The word that stands before a finding (glossary, section 9).
  var word: Sentence {
    switch self {
    case .error: Sentence(nb: "feil", da: "fejl", en: "error")
    case .warning: Sentence(nb: "advarsel", da: "advarsel", en: "warning")
    case .note: Sentence(nb: "merknad", da: "bemærkning", en: "note")
    }
  }

  /// How many of them, in words: `1 warning`, `3 advarsler`.
  func count(_ number: Int) -> Sentence {
    let isOne = number == 1
    return switch self {
    case .error:
      Sentence(nb: "\(number) feil", da: "\(number) fejl", en: "\(number) error\(isOne ? "" : "s")")
    case .warning:
      Sentence(
        nb: "\(number) \(isOne ? "advarsel" : "advarsler")",
        da: "\(number) \(isOne ? "advarsel" : "advarsler")",
        en: "\(number) warning\(isOne ? "" : "s")")
    case .note:
      Sentence(
        nb: "\(number) \(isOne ? "merknad" : "merknader")",
        da: "\(number) \(isOne ? "bemærkning" : "bemærkninger")",
        en: "\(number) note\(isOne ? "" : "s")")
    }
  }

  /// The terminal's number for red, yellow and cyan; the word always stands beside.
  fileprivate var colour: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }
}
