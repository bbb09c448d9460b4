import FrameworkAlignment
import FrameworkModel

/// Why a command can't do what was asked, and what to do instead.
struct Refusal: Error {
  /// What a run that was asked for something impossible ends with (`EX_USAGE`).
  static let wrongUsage: Int32 = 64

  var sentence: Sentence
  var hint: Sentence?
  var status = wrongUsage
  /// The faults in files that stand in the way; printed first.
  var findings: [Finding] = []

  /// The message, in the shape of a finding without a place.
  func text(speaking language: Language) -> String {
    let printer = FindingPrinter(speaking: language, isColoured: Console.error.isColoured)
    return printer.text(of: findings) + printer.line(.error, sentence)
      + (hint.map(printer.line(hint:)) ?? "")
  }
}

extension Refusal {
  static let tooFewScopes = Refusal(
    sentence: Sentence(
      nb: "det trengs to utsnitt eller flere for å sammenligne",
      da: "der skal to udsnit eller flere til for at sammenligne",
      en: "two scopes or more are needed to compare"),
    hint: Sentence(
      nb: "bruk bredde coverage for ett utsnitt", da: "brug bredde coverage til ét udsnit",
      en: "use bredde coverage for one scope"))

  static let oneScopeInUse = Refusal(
    sentence: Sentence(
      nb: "denne kommandoen tar ett utsnitt som er i bruk",
      da: "denne kommando tager ét udsnit, der er i brug",
      en: "this command takes one scope that is in use"),
    hint: Sentence(
      nb: "nevn kandidatene etter --with, eller skriv A + B for å slå sammen to utsnitt",
      da: "nævn kandidaterne efter --with, eller skriv A + B for at slå to udsnit sammen",
      en: "name the candidates after --with, or write A + B to join two scopes"))

  static let noCandidates = Refusal(
    sentence: Sentence(
      nb: "det trengs minst ett utsnitt til å velge fra",
      da: "der skal mindst ét udsnit mere til at vælge fra",
      en: "at least one more scope is needed to choose from"),
    hint: Sentence(
      nb: "nevn først det som er i bruk, deretter kandidatene",
      da: "nævn først det, der er i brug, derefter kandidaterne",
      en: "name first what is in use, then the candidates"))

  static let oneScopeOnly = Refusal(
    sentence: Sentence(
      nb: "denne kommandoen tar ett utsnitt", da: "denne kommando tager ét udsnit",
      en: "this command takes one scope"),
    hint: Sentence(
      nb: "skriv A + B for å slå sammen to utsnitt, eller bruk bredde compare",
      da: "skriv A + B for at slå to udsnit sammen, eller brug bredde compare",
      en: "write A + B to join two scopes, or use bredde compare"))
}

extension Refusal {
  /// A name that isn't known, with the nearest one that is; where none is near, with those there are.
  static func unknownName(_ name: String, known: [String], _ sentence: Sentence) -> Refusal {
    let nearest = UnresolvedReference.nearest(to: name, among: known)
    return Refusal(
      sentence: sentence,
      hint: nearest.map {
        Sentence(nb: "mente du \($0)?", da: "mente du \($0)?", en: "did you mean \($0)?")
      } ?? .known(known))
  }

  /// A reference that names nothing; where nothing is near, with where the names stand.
  init(_ fault: UnresolvedReference) {
    self.init(sentence: fault.sentence, hint: fault.nearest == nil ? .whereNamesStand : nil)
  }
}

extension Sentence {
  /// The first names that may be used here; nil where there are none.
  static func known(_ names: [String], atMost count: Int = 8) -> Sentence? {
    var seen = Set<String>()
    let names = names.filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    let list = names.prefix(count).joined(separator: ", ") + (names.count > count ? " …" : "")
    return Sentence(
      nb: "skriv en av disse: \(list)", da: "skriv en af disse: \(list)",
      en: "write one of these: \(list)")
  }

  fileprivate static let whereNamesStand = Sentence(
    nb: "bredde list viser rammeverkene, og bredde show RAMMEVERK viser grupper og indikatorer",
    da: "bredde list viser rammeværkerne, og bredde show RAMMEVÆRK viser grupper og indikatorer",
    en: "bredde list prints the frameworks, and bredde show FRAMEWORK its groups and indicators")
}
