import FrameworkModel

/// Findings as people read them: place, sentence, the line with a caret, notes, a hint.
///
/// The shape is the one that compilers print, so that editors can jump to the place.
struct FindingPrinter {
  static let hint = Sentence(nb: "råd", da: "råd", en: "hint")

  /// How much of a long line stands on each side of the caret.
  private static let reach = 60

  var language: Language
  var isColoured = false
  /// The source line at a place; nil where it can't be read.
  var sourceLine: (SourceLocation) -> String?

  /// All findings, each ending in a newline, in the order given.
  func text(of findings: [Finding]) -> String {
    findings.map(text(of:)).joined()
  }

  func text(of finding: Finding) -> String {
    var lines = [headline(of: finding)]
    if let location = finding.location, let source = sourceLine(location) {
      lines += excerpt(of: source, at: location)
    }
    lines += finding.notes.map { note in
      "\(painted(.note)): \(note.sentence.text(for: language))\(place(of: note, in: finding))"
    }
    if let hint = finding.hint {
      lines.append("\(emphasised(Self.hint.text(for: language))): \(hint.text(for: language))")
    }
    return lines.map { $0 + "\n" }.joined()
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
  private func excerpt(of source: String, at location: SourceLocation) -> [String] {
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    let characters = Array(source)
    let column = min(max(location.column - 1, 0), characters.count)
    let start = characters.count > 2 * Self.reach ? max(0, column - Self.reach) : 0
    let end = min(characters.count, max(start + 2 * Self.reach, column))
    let shown = (start > 0 ? "…" : "") + characters[start..<end] + (end < characters.count ? "…" : "")
    // Tabs stay tabs, so that the caret stands under its column whatever a tab's width is.
    let indentation =
      (start > 0 ? " " : "") + characters[start..<column].map { $0 == "\t" ? "\t" : " " }.joined()
    return [" \(number) | \(shown)", " \(margin) | \(indentation)\(emphasised("^"))"]
  }

  private func painted(_ severity: Severity) -> String {
    let word = severity.word.text(for: language)
    return isColoured ? "\u{1B}[1;\(severity.colour)m\(word)\u{1B}[0m" : word
  }

  private func emphasised(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

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

  /// The terminal's number for red, yellow and cyan; the word always stands beside.
  fileprivate var colour: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .note: 36
    }
  }
}
