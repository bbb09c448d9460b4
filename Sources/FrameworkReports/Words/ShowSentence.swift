import FrameworkModel

/// What `list` and `show` say beside the data.
enum ShowSentence {
  static let listTitle = Sentence(
    nb: "Rammeverk og begrepsrammer", da: "Rammeværker og begrebsrammer",
    en: "Frameworks and schemas")
  static let frameworksCaption = Sentence(
    nb: "Indikatorrammeverk", da: "Indikatorrammeværker", en: "Indicator frameworks")
  static let schemasCaption = Sentence(
    nb: "Felles begrepsramme og perspektiver", da: "Fælles begrebsramme og perspektiver",
    en: "Common schema and lenses")
  static let mappingsCaption = Sentence(
    nb: "Koblingssett", da: "Koblingssæt", en: "Mapping sets")
  static let scenariosCaption = Sentence(nb: "Scenarioer", da: "Scenarier", en: "Scenarios")
  static let name = Sentence(nb: "Navn", da: "Navn", en: "Name")
  static let reference = Sentence(nb: "Referanse", da: "Reference", en: "Reference")
  static let from = Sentence(nb: "Fra", da: "Fra", en: "From")
  static let to = Sentence(nb: "Til", da: "Til", en: "To")
  static let coding = Sentence(nb: "Koding", da: "Kodning", en: "Coding")
  static let coder = Sentence(nb: "vurderer {n}", da: "bedømmer {n}", en: "coder {n}")
  static let rows = Sentence(nb: "Rader", da: "Rækker", en: "Rows")
  static let document = Sentence(nb: "Dokument", da: "Dokument", en: "Document")
  static let decides = Sentence(nb: "Eier", da: "Ejer", en: "Owner")
  static let goal = Sentence(nb: "Mål", da: "Mål", en: "Goal")
  static let indicatorsCaption = Sentence(
    nb: "Indikatorene", da: "Indikatorerne", en: "The indicators")
  static let groupsCaption = Sentence(nb: "Gruppene", da: "Grupperne", en: "The groups")
  static let collectionsCaption = Sentence(
    nb: "Datainnsamlingene", da: "Dataindsamlingerne", en: "The data collections")
  static let burden = Sentence(nb: "Måleinnsats", da: "Måleindsats", en: "Burden")
  static let facts = Sentence(nb: "Om rammeverket", da: "Om rammeværket", en: "About it")
  static let conceptsCaption = Sentence(
    nb: "Dimensjoner og begreper", da: "Dimensioner og begreber", en: "Dimensions and concepts")
  static let counts = Sentence(nb: "Dette teller", da: "Dette tæller", en: "What counts")
  static let doesNotCount = Sentence(
    nb: "Dette teller ikke", da: "Dette tæller ikke", en: "What does not count")
  static let neighbours = Sentence(nb: "Se også", da: "Se også", en: "See also")
  static let mappedCaption = Sentence(
    nb: "Alt som er koblet til begrepet", da: "Alt, der er koblet til begrebet",
    en: "Everything mapped to the concept")
  static let kind = Sentence(nb: "Slag", da: "Slags", en: "Kind")
}
