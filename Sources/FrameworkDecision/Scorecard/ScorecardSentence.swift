import FrameworkModel

/// What a scorecard's definition says of itself.
enum ScorecardSentence {
  static func title(_ option: Sentence) -> Sentence {
    Sentence(
      nb: "Nytt målekart: \(option.nb)", da: "Nyt målekort: \(option.da)",
      en: "New scorecard: \(option.en)")
  }

  static let shortTitle = Sentence(nb: "nytt målekart", da: "nyt målekort", en: "new scorecard")

  static let document = Sentence(nb: "utkast", da: "udkast", en: "draft")

  static let draft = Sentence(
    nb: "Utkast, satt sammen med Bredde. Ingen har vedtatt det.",
    da: "Udkast, sat sammen med Bredde. Ingen har vedtaget det.",
    en: "A draft, put together with Bredde. Nobody has adopted it.")

  static let takenFrom = Sentence(nb: "Hentet fra", da: "Hentet fra", en: "Taken from")

  static let referenceValue = Sentence(
    nb: "Referanseverdi", da: "Referenceværdi", en: "Reference value")
}
