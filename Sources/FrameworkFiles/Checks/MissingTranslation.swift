public import FrameworkModel

/// Some texts of a file are missing in a language of the reports.
public struct MissingTranslation: Check {
  public static let manual = """
    Some texts of a file are missing in a language of the reports.

    Reports exist in Norwegian, Danish and English. A text that a language lacks is shown in
    Norwegian, else in English, and is marked as such. There is one note per file and language,
    which counts the texts. Numbers and signs alone need no translation.
    """

  public init() {}

  public func findings(in definition: DefinitionTexts) -> [Finding] {
    let texts = definition.texts.filter {
      $0.entries.contains { $0.text.contains(where: \.isLetter) }
    }
    return Language.spoken.compactMap { language in
      let missing = texts.count { $0[language] == nil }
      guard missing > 0 else { return nil }
      return Finding(
        .note, Self.name, .missing(missing, of: texts.count, in: language),
        at: definition.location, about: definition.reference)
    }
  }
}

extension Sentence {
  fileprivate static func missing(_ missing: Int, of all: Int, in language: Language) -> Sentence {
    let name = language.name
    return Sentence(
      nb:
        "mangler oversettelse til \(name.nb): \(missing) av \(all) tekster vises på et annet språk",
      da:
        "mangler oversættelse til \(name.da): \(missing) af \(all) tekster vises på et andet sprog",
      en: "\(missing) of \(all) texts have no \(name.en) version and are shown in another language")
  }
}

extension Language {
  fileprivate var name: Sentence {
    switch self {
    case .bokmål: Sentence(nb: "bokmål", da: "bokmål", en: "Norwegian")
    case .nynorsk: Sentence(nb: "nynorsk", da: "nynorsk", en: "Nynorsk")
    case .danish: Sentence(nb: "dansk", da: "dansk", en: "Danish")
    default: Sentence(nb: "engelsk", da: "engelsk", en: "English")
    }
  }
}
