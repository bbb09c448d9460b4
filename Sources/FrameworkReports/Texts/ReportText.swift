import FrameworkModel

/// A text of reports, by its key in each language's catalogue.
///
/// The glossary's keys stand as they are; the others have a group before a point, such as
/// `report.answer`. What a key says stands in the catalogues alone.
struct ReportText: Hashable, Sendable {
  let key: String

  init(_ key: String) { self.key = key }

  /// The text for a reader of `language`, or in the next language that has it.
  func text(for language: Language) -> String {
    for language in language.order {
      if let text = TextCatalogue.of(language)?.texts[key] { return text }
    }
    return key
  }
}
