import FrameworkModel

/// Headings of mappings, gaps, cards, lenses, findings and files.
extension ReportSentence {
  static let gapsHeading = Sentence(
    nb: "Hull i dekningen, og hvorfor", da: "Huller i dækningen, og hvorfor",
    en: "Gaps in coverage, and why")
  static let gapsCaption = Sentence(
    nb: "Begreper som ikke er helt dekket og målt", da: "Begreber, der ikke er helt dækket og målt",
    en: "Concepts that are not fully covered and measured")
  static let gapCounts = Sentence(
    nb: "Antall hull etter grunn", da: "Antal huller efter grund", en: "Number of gaps by reason")
  static let gapCaveat = Sentence(
    nb:
      "Et hull i koblingene er ikke et hull i virkeligheten: Det sier at ingen indikator i settet er koblet til begrepet, ikke at kommunen ikke arbeider med det.",
    da:
      "Et hul i koblingerne er ikke et hul i virkeligheden: Det siger, at ingen indikator i sættet er koblet til begrebet, ikke at kommunen ikke arbejder med det.",
    en:
      "A gap in the mapping is not a gap in the world: it says that no indicator of the set is mapped to the concept, not that the municipality does no work on it."
  )
  static let reason = Sentence(nb: "Grunn", da: "Grund", en: "Reason")
  static let noGap = Sentence(nb: "dekket og målt", da: "dækket og målt", en: "covered, measured")
  static let cardsHeading = Sentence(
    nb: "Indikatorkort", da: "Indikatorkort", en: "Indicator cards")
  static let rowsHeading = Sentence(
    nb: "Koblingene, rad for rad", da: "Koblingerne, række for række",
    en: "The mapping, row by row")
  static let rowsCaption = Sentence(
    nb: "Hver kobling mellom en indikator og et begrep",
    da: "Hver kobling mellem en indikator og et begreb",
    en: "Each mapping of an indicator to a concept")
  static let lensesHeading = Sentence(nb: "Perspektiver", da: "Perspektiver", en: "Lenses")
  static let lensesCaption = Sentence(
    nb:
      "Dimensjoner berørt (i parentes er de som bare øvre grense når, tatt med) og dekning under hvert perspektiv",
    da:
      "Dimensioner berørt (i parentes er de, som kun øvre grænse når, taget med) og dækning under hvert perspektiv",
    en:
      "Dimensions touched (in brackets with those only the high bound reaches) and coverage under each lens"
  )
  static let lensOrderTouched = Sentence(
    nb: "etter dimensjoner berørt", da: "efter dimensioner berørt", en: "by dimensions touched")
  static let lensOrderCoverage = Sentence(
    nb: "etter dekning", da: "efter dækning", en: "by coverage")
  static let lensReading = Sentence(
    nb:
      "Et perspektiv er en annen begrepsramme som settene ses gjennom. Koblingene går dit gjennom den felles begrepsrammen, så les først hvor mange dimensjoner som er berørt.",
    da:
      "Et perspektiv er en anden begrebsramme, som sættene ses igennem. Koblingerne går dertil gennem den fælles begrebsramme, så læs først, hvor mange dimensioner der er berørt.",
    en:
      "A lens is another schema that the sets are seen through. The mappings lead there through the common schema, so read dimensions touched first."
  )
  static let findingsHeading = Sentence(
    nb: "Funn i dataene", da: "Fund i dataene", en: "Findings in the data")
  static let findingsCaption = Sentence(
    nb: "Hva kontrollene fant i filene", da: "Hvad kontrollerne fandt i filerne",
    en: "What the checks found in the files")
  static let noFindings = Sentence(
    nb: "Kontrollene fant ingenting.", da: "Kontrollerne fandt intet.",
    en: "The checks found nothing.")
  static let findingsElsewhere = Sentence(
    nb: "I de samme filene er det dessuten {n} om indikatorer utenfor settene.",
    da: "I de samme filer er der desuden {n} om indikatorer uden for sættene.",
    en: "The same files also have {n} on indicators outside the sets.")
  static let place = Sentence(nb: "Sted", da: "Sted", en: "Place")
  static let severity = Sentence(nb: "Alvorsgrad", da: "Alvorsgrad", en: "Severity")
  static let filesHeading = Sentence(
    nb: "Filene bak rapporten", da: "Filerne bag rapporten", en: "The files behind the report")
  static let filesCaption = Sentence(
    nb: "Filer som er lest, med fingeravtrykk", da: "Filer, der er læst, med fingeraftryk",
    en: "Files that were read, with fingerprints")
  static let bandsCaption = Sentence(
    nb: "Terskelverdier som trykt", da: "Tærskelværdier som trykt",
    en: "Threshold bands as printed")
  static let status = Sentence(nb: "Status", da: "Status", en: "Status")
  static let seriesCaption = Sentence(
    nb: "Resultater over utgavene", da: "Resultater over udgaverne",
    en: "Results over the editions")
  static let segment = Sentence(nb: "Gjelder", da: "Gælder", en: "Of")
  static let wholeBase = Sentence(
    nb: "hele grunnlaget", da: "hele grundlaget", en: "the whole base")
  static let yearMeasured = Sentence(nb: "Målt", da: "Målt", en: "Measured")
  static let asPublished = Sentence(
    nb: "Som publisert", da: "Som offentliggjort", en: "As published")
  static let readAs = Sentence(nb: "Lest som", da: "Læst som", en: "Read as")
  static let covers = Sentence(nb: "Hva den dekker", da: "Hvad den dækker", en: "What it covers")
  static let coversNothing = Sentence(
    nb: "Vurdert: Ingenting i begrepsrammen passer.",
    da: "Vurderet: Intet i begrebsrammen passer.",
    en: "Examined: nothing in the schema fits.")
  static let presumedDirection = Sentence(
    nb: "antatt: {d}, ikke fastsatt i kilden", da: "antaget: {d}, ikke fastsat i kilden",
    en: "presumed: {d}, not set in the source")
  static let notSet = Sentence(nb: "ikke fastsatt", da: "ikke fastsat", en: "not set")
  static let noResults = Sentence(
    nb: "Ingen resultater i kildene.", da: "Ingen resultater i kilderne.",
    en: "No results in the sources.")
  static let noRows = Sentence(
    nb: "Ingen koblinger.", da: "Ingen koblinger.", en: "No mappings.")
  static let bandsOnScale = Sentence(
    nb: "Terskelverdiene på skalaen", da: "Tærskelværdierne på skalaen",
    en: "The bands on the scale")
  static let work = Sentence(nb: "Verk", da: "Værk", en: "Work")
  static let sourcesCaption = Sentence(
    nb: "Kildene til rammeverkene og begrepsrammen",
    da: "Kilderne til rammeværkerne og begrebsrammen",
    en: "The sources of the frameworks and the schema")
  static let readMore = Sentence(
    nb: "Les mer: {command} gir hele rapporten med koblinger, kilder og funn.",
    da: "Læs mere: {command} giver hele rapporten med koblinger, kilder og fund.",
    en: "Read more: {command} gives the whole report with rows, sources and findings.")
  static let sharedLine = Sentence(
    nb: "{A} og {B} deler {n} av {N} begreper ({j}).",
    da: "{A} og {B} deler {n} af {N} begreber ({j}).",
    en: "{A} and {B} share {n} of {N} concepts ({j}).")
  static let summaryPicture = Sentence(
    nb: "Dekning, dimensjon for dimensjon (# hovedtall, . til øvre grense)",
    da: "Dækning, dimension for dimension (# hovedtal, . til øvre grænse)",
    en: "Coverage by dimension (# default, . up to the high bound)")
  static let summaryRandom = Sentence(
    nb: "{k} tilfeldige: {x} dimensjoner i snitt", da: "{k} tilfældige: {x} dimensioner i snit",
    en: "{k} at random: {x} dimensions on average")
  static let through = Sentence(
    nb: "Gjennom hvilke felles begreper", da: "Gennem hvilke fælles begreber",
    en: "Through which common concepts")
}
