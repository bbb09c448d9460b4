import FrameworkModel

/// What a workbook says besides the report.
enum WorkbookSentence {
  static let toContents = Sentence(
    nb: "Til innholdet", da: "Til indholdet", en: "To the contents")
  static let asPrinted = Sentence(nb: "som trykt", da: "som trykt", en: "as printed")
  static let allCards = Sentence(nb: "alle kort", da: "alle kort", en: "all cards")
  static let furtherText = Sentence(
    nb: "Mer om indikatoren", da: "Mere om indikatoren", en: "More about the indicator")
}
