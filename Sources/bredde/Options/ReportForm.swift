import FrameworkModel

/// What the report is written as.
enum ReportForm: String, CaseIterable {
  case full
  case decisionPaper = "saksframlegg"
  case onePage = "one-page"

  /// What each may be called, the first as it is listed; a decision paper in every language.
  private static let names: [ReportForm: [String]] = [
    .full: ["full"],
    .decisionPaper: ["saksframlegg", "saksfremlegg", "dagsordenspunkt", "decision-paper"],
    .onePage: ["one-page", "en-side", "én-side"],
  ]

  /// What a shell completes.
  static let listed = ["full", "saksframlegg", "dagsordenspunkt", "decision-paper", "one-page"]

  /// The form of that name; the whole report where none is named.
  init(named name: String?) throws {
    guard let name else {
      self = .full
      return
    }
    guard let form = Self.allCases.first(where: { Self.names[$0, default: []].contains(name) })
    else { throw Refusal(sentence: .unknownForm(name), hint: .knownForms) }
    self = form
  }
}

extension ReportForm {
  /// The form in the command line that a report records; nothing for the whole report.
  var words: [String] { self == .full ? [] : ["--as", rawValue] }
}

extension Refusal {
  static let paperNeedsCandidates = Refusal(
    sentence: Sentence(
      nb: "et saksframlegg trenger noe å velge mellom: et sett i bruk og minst én kandidat",
      da:
        "et dagsordenspunkt skal have noget at vælge imellem: et sæt i brug og mindst én kandidat",
      en: "a decision paper needs something to choose between: a set in use and a candidate"),
    hint: Sentence(
      nb: "nevn først det som er i bruk, deretter kandidatene, eller velg --as full eller one-page",
      da:
        "nævn først det, der er i brug, derefter kandidaterne, eller vælg --as full eller one-page",
      en: "name first what is in use, then the candidates, or choose --as full or one-page"))
}

extension Sentence {
  fileprivate static func unknownForm(_ name: String) -> Sentence {
    Sentence(
      nb: "rapporten kan ikke skrives som «\(name)»",
      da: "rapporten kan ikke skrives som »\(name)«",
      en: "the report can't be written as “\(name)”")
  }

  fileprivate static let knownForms = Sentence(
    nb: "velg full, saksframlegg eller one-page", da: "vælg full, dagsordenspunkt eller one-page",
    en: "choose full, decision-paper (saksframlegg, dagsordenspunkt) or one-page")
}
