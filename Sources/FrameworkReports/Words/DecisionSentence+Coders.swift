import FrameworkModel

/// Where coders agree and differ.
extension DecisionSentence {
  static let codersHeading = Sentence(
    nb: "Hvor vurdererne er uenige", da: "Hvor bedømmerne er uenige", en: "Where the coders differ")
  static let agreementOver = Sentence(
    nb: "Målt over {n} og {c}, kodet av alle {k}.", da: "Målt over {n} og {c}, kodet af alle {k}.",
    en: "Measured over {n} and {c}, coded by all {k}.")
  static let resampled = Sentence(
    nb: "Intervallene rommer 95 % av {n} omtrekninger av indikatorene (startverdi {s}).",
    da: "Intervallerne rummer 95 % af {n} gentrækninger af indikatorerne (startværdi {s}).",
    en: "The intervals hold 95% of {n} resamples of the indicators (seed {s}).")
  static let measure = Sentence(nb: "Mål", da: "Mål", en: "Measure")
  static let ninetyFive = Sentence(
    nb: "95 % av omtrekningene", da: "95 % af gentrækningerne", en: "95% of the resamples")
  static let cellsKappa = Sentence(
    nb: "Felt (indikator × begrep), sett eller ikke: kappa",
    da: "Felter (indikator × begreb), set eller ikke: kappa",
    en: "Cells (indicator × concept), seen or not: kappa")
  static let positiveAgreement = Sentence(
    nb: "Felt: positivt samsvar", da: "Felter: positiv overensstemmelse",
    en: "Cells: positive agreement")
  static let mainConceptShare = Sentence(
    nb: "Hovedbegrep: andel like", da: "Hovedbegreb: andel ens", en: "Main concept: share alike")
  static let mainConceptKappa = Sentence(
    nb: "Hovedbegrep: kappa", da: "Hovedbegreb: kappa", en: "Main concept: kappa")
  static let mainDimensionShare = Sentence(
    nb: "Hoveddimensjon: andel like", da: "Hoveddimension: andel ens",
    en: "Main dimension: share alike")
  static let mainDimensionKappa = Sentence(
    nb: "Hoveddimensjon: kappa", da: "Hoveddimension: kappa", en: "Main dimension: kappa")
  static let sameRelation = Sentence(
    nb: "Samme relasjon der begge ser en", da: "Samme relation, hvor begge ser en",
    en: "Same relation where both see one")
  static let degreeAlpha = Sentence(
    nb: "Grad av dekning: alfa", da: "Grad af dækning: alfa", en: "Degree: alpha")
  static let alphaOfAll = Sentence(
    nb: "Grad av dekning, alle vurderere: alfa", da: "Grad af dækning, alle bedømmere: alfa",
    en: "Degree, all coders: alpha")
  static let levelsCaption = Sentence(
    nb: "Samsvar mellom vurderere, på fire nivåer",
    da: "Overensstemmelse mellem bedømmere, på fire niveauer",
    en: "Agreement between coders, at four levels")
  static let answersCaption = Sentence(
    nb: "Svaret under hver vurderers koding", da: "Svaret under hver bedømmers kodning",
    en: "The answer under each coder's mapping")
  static let codingAtHand = Sentence(
    nb: "Kodingen som tallene bygger på", da: "Kodningen, som tallene bygger på",
    en: "The coding that figures are told of")
  static let coderNumber = Sentence(nb: "Vurderer {n}", da: "Bedømmer {n}", en: "Coder {n}")
  static let dimensionsMore = Sentence(
    nb: "Dimensjoner det gjelder", da: "Dimensioner, det gælder", en: "Dimensions at stake")
  static let coverageMore = Sentence(
    nb: "Dekning det gjelder", da: "Dækning, det gælder", en: "Coverage at stake")
  static let notSeenByCoder = Sentence(nb: "ikke sett", da: "ikke set", en: "not seen")
  static let disagreementsCaption = Sentence(
    nb: "Felt der vurdererne er uenige, størst virkning først",
    da: "Felter, hvor bedømmerne er uenige, størst virkning først",
    en: "Cells where coders differ, largest effect first")
}
