import FrameworkModel

/// What the page itself says, around the report.
enum PageSentence {
  static let skip = Sentence(
    nb: "Hopp til innholdet", da: "Spring til indholdet", en: "Skip to content")
}
