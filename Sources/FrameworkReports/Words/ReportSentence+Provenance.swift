import FrameworkModel

/// Who made and coded, and how well the coders agree.
extension ReportSentence {
  static let provenanceHeading = Sentence(
    nb: "Hvem som har laget og kodet", da: "Hvem der har lavet og kodet",
    en: "Who made the schema and coded")
  static let agreedBy = Sentence(
    nb: "felles koding av {n}", da: "fælles kodning af {n}", en: "agreed coding by {n}")
  static let codedBy = Sentence(
    nb: "kodingen til vurderer {n} alene", da: "kodningen fra bedømmer {n} alene",
    en: "the coding of coder {n} alone")
  static let codingUnknown = Sentence(
    nb: "felles koding, antall vurderere ikke oppgitt",
    da: "fælles kodning, antal bedømmere ikke oplyst",
    en: "agreed coding, number of coders not stated")
  static let agreementOf = Sentence(
    nb: "samsvar mellom vurderere (kappa, snitt av alle par) {list}",
    da: "overensstemmelse mellem bedømmere (kappa, snit af alle par) {list}",
    en: "agreement between coders (kappa, mean of all pairs) {list}")
  static let kappaFor = Sentence(
    nb: "{k} for {F} ({n})", da: "{k} for {F} ({n})", en: "{k} for {F} ({n})")
  static let notReviewed = Sentence(
    nb: "Ingen utenfor prosjektet har kontrollert kodingen.",
    da: "Ingen uden for projektet har kontrolleret kodningen.",
    en: "Nobody outside the project has reviewed the coding.")
  static let someReviewed = Sentence(
    nb: "{x} av {n} koblinger har en navngitt kontrollør.",
    da: "{x} af {n} koblinger har en navngiven kontrollant.",
    en: "{x} of {n} mappings name a reviewer.")
  static let unreached = Sentence(
    nb: "{x} av {n} begreper er ikke koblet til noen indikator i {F}.",
    da: "{x} af {n} begreber er ikke koblet til nogen indikator i {F}.",
    en: "{x} of {n} concepts are reached by no indicator of {F}.")
  static let sharedTraining = Sentence(
    nb:
      "Vurdererne deler opplæring, kilder og regler. Samsvaret er derfor mer enn to fra hver sin kommune kan regne med. En kommune som skal bygge på tallene, bør kode sine egne indikatorer selv.",
    da:
      "Bedømmerne deler oplæring, kilder og regler. Overensstemmelsen er derfor mere, end to fra hver sin kommune kan regne med. En kommune, der skal bygge på tallene, bør selv kode sine egne indikatorer.",
    en:
      "The coders share training, sources and rules. So the agreement is more than two of two municipalities can count on. A municipality that builds on the figures should code its own indicators itself."
  )
  static let agreementCaption = Sentence(
    nb: "Samsvar mellom vurderere i hver utgave: hvilke celler de ser (Cohens kappa)",
    da: "Overensstemmelse mellem bedømmere i hver udgave: hvilke celler de ser (Cohens kappa)",
    en: "Agreement between coders in each edition: which cells they see (Cohen's kappa)")
  static let coders = Sentence(nb: "Vurderere", da: "Bedømmere", en: "Coders")
  static let pairKappas = Sentence(
    nb: "Kappa for hvert par", da: "Kappa for hvert par", en: "Kappa of each pair")
  static let meanKappa = Sentence(nb: "Kappa, snitt", da: "Kappa, snit", en: "Kappa, mean")
  static let codedByAll = Sentence(
    nb: "Indikatorer kodet av alle", da: "Indikatorer kodet af alle",
    en: "Indicators coded by all")
  static let unreachedColumn = Sentence(
    nb: "Begreper uten kobling til noen indikator i rammeverket",
    da: "Begreber uden kobling til nogen indikator i rammeværket",
    en: "Concepts that no indicator of the framework reaches")
  static let blind = Sentence(
    nb: "Vurderer {n} kodet uten å kjenne svaret.",
    da: "Bedømmer {n} kodede uden at kende svaret.",
    en: "Coder {n} coded without knowing the result.")
  static let notBlind = Sentence(
    nb: "Vurderer {n} kjente svaret.", da: "Bedømmer {n} kendte svaret.",
    en: "Coder {n} knew the result.")
}
