import FrameworkModel

/// A word or sentence of the project's glossary, under its key there.
///
/// One enumeration for each section, so that the same thing has the same name everywhere and a
/// word that the glossary lacks can't be written.
protocol GlossaryWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

extension GlossaryWord {
  /// The glossary's key is the catalogue's.
  var text: ReportText { ReportText(rawValue) }
}

/// What a report says in its reader's language: words, sentences and numbers.
struct Voice: Sendable {
  var language: Language

  init(_ language: Language) { self.language = language }

  /// The word as it stands in the glossary.
  func callAsFunction(_ word: some GlossaryWord) -> String { self(word.text) }

  func callAsFunction(_ text: ReportText) -> String { text.text(for: language) }

  /// What another module says, such as a finding.
  func callAsFunction(_ sentence: Sentence) -> String { sentence.text(for: language) }

  /// The word with a capital letter, as at the start of a heading or a sentence.
  func heading(_ word: some GlossaryWord) -> String { Self.capitalised(self(word)) }

  /// A glossary sentence with its holes filled.
  func callAsFunction(
    _ wording: some GlossaryWord, _ holes: KeyValuePairs<String, Phrase>
  ) -> Phrase {
    filled(wording.text, holes)
  }

  /// A text with its holes, such as `{a}`, filled.
  func filled(_ text: ReportText, _ holes: KeyValuePairs<String, Phrase>) -> Phrase {
    var phrase = Phrase()
    var rest = Substring(self(text))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      phrase += Phrase(String(rest[..<open]))
      let name = rest[rest.index(after: open)..<close]
      phrase += holes.first { $0.key == name }?.value ?? Phrase("{\(name)}")
      rest = rest[rest.index(after: close)...]
    }
    return phrase + Phrase(String(rest))
  }

  /// A sentence after a colon: with a capital letter in Norwegian and Danish, without in English.
  func afterColon(_ text: String) -> String {
    [.bokmål, .nynorsk, .danish].contains(language) ? Self.capitalised(text) : text
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
