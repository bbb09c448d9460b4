public import FrameworkModel

/// A data folder that can't be read: nothing can go on without it.
public struct UnusableFolder: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  public var sentence: Sentence
  /// What to do.
  public var hint: Sentence

  public var description: String { "\(sentence.en); \(hint.en)" }
}

extension UnusableFolder {
  static func missing(_ path: String) -> UnusableFolder {
    UnusableFolder(
      path: path,
      sentence: Sentence(
        nb: "mappen \(path) finnes ikke", da: "mappen \(path) findes ikke",
        en: "the folder \(path) doesn't exist"),
      hint: Sentence(
        nb: "se etter om stien er skrevet riktig", da: "se efter, om stien er skrevet rigtigt",
        en: "check how the path is spelled"))
  }

  static func unreadable(_ path: String) -> UnusableFolder {
    UnusableFolder(
      path: path,
      sentence: Sentence(
        nb: "mappen \(path) kan ikke leses", da: "mappen \(path) kan ikke læses",
        en: "the folder \(path) can't be read"),
      hint: Sentence(
        nb: "se etter at det er en mappe, og at du har lov til å lese den",
        da: "se efter, at det er en mappe, og at du må læse den",
        en: "check that it is a folder and that you may read it"))
  }

  static func withoutData(_ path: String) -> UnusableFolder {
    UnusableFolder(
      path: path,
      sentence: Sentence(
        nb: "mappen \(path) har verken Frameworks, Mappings eller Scenarios",
        da: "mappen \(path) har hverken Frameworks, Mappings eller Scenarios",
        en: "the folder \(path) has no Frameworks, Mappings or Scenarios"),
      hint: Sentence(
        nb: "oppgi mappen som Frameworks ligger i", da: "angiv mappen, som Frameworks ligger i",
        en: "name the folder that Frameworks lies in"))
  }

  static func withoutGrammar(_ path: String, reason: String) -> UnusableFolder {
    UnusableFolder(
      path: path,
      sentence: Sentence(
        nb: "formatbeskrivelsen \(path) kan ikke brukes: \(reason)",
        da: "formatbeskrivelsen \(path) kan ikke bruges: \(reason)",
        en: "the format description \(path) can't be used: \(reason)"),
      hint: Sentence(
        nb: "kjør programmet fra mappen med Frameworks, eller installer det på nytt",
        da: "kør programmet fra mappen med Frameworks, eller installér det igen",
        en: "run the program in the folder that holds Frameworks, or install it again"))
  }
}
