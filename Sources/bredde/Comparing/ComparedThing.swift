import FoundationEssentials
import FrameworkModel

/// What `diff` is given on one side: the name of an edition, or a file of some kind.
enum ComparedThing {
  /// An edition of a framework, or a part of one.
  case reference(String)
  case definition(String)
  case mappings(String)
  case report(String)

  /// A file by its ending where there is one of that name; else the name of an edition.
  init(_ text: String) throws {
    guard let kind = Self.kind(of: text) else {
      self = .reference(text)
      return
    }
    guard FileManager.default.fileExists(atPath: text) else {
      throw Refusal(
        sentence: Sentence(
          nb: "fant ingen fil \(text)", da: "filen \(text) findes ikke",
          en: "there is no file \(text)"))
    }
    self = kind(text)
  }

  /// Whether a text is a file's name rather than an edition's.
  static func namesFile(_ text: String) -> Bool { kind(of: text) != nil }

  private static func kind(of text: String) -> ((String) -> ComparedThing)? {
    switch text.split(separator: ".").last?.lowercased() {
    case "xml": ComparedThing.definition
    case "tsv": ComparedThing.mappings
    case "json", "html", "htm", "xlsx": ComparedThing.report
    default: nil
    }
  }

  /// What files a thing is read from outside the data folders.
  var file: String? {
    switch self {
    case .reference: nil
    case .definition(let path), .mappings(let path), .report(let path): path
    }
  }
}

/// What is held against what.
enum ComparedPair {
  case editions(ComparedThing, ComparedThing)
  case mappings(String, String)
  case reports(String, String)

  init(_ old: ComparedThing, _ new: ComparedThing) throws {
    switch (old, new) {
    case (.mappings(let old), .mappings(let new)): self = .mappings(old, new)
    case (.report(let old), .report(let new)): self = .reports(old, new)
    case (.reference, .reference), (.reference, .definition), (.definition, .reference),
      (.definition, .definition):
      self = .editions(old, new)
    default: throw Refusal(sentence: .notAlike, hint: .alike)
    }
  }
}

extension Sentence {
  fileprivate static let notAlike = Sentence(
    nb: "de to er ikke av samme slag", da: "de to er ikke af samme slags",
    en: "the two aren't of the same kind")

  fileprivate static let alike = Sentence(
    nb: "gi to utgaver eller definisjonsfiler, to koblingsfiler, eller to rapporter",
    da: "giv to udgaver eller definitionsfiler, to koblingsfiler eller to rapporter",
    en: "give two editions or definition files, two mapping files, or two reports")
}
