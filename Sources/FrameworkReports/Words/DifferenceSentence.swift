import FrameworkModel

/// What is said of two editions, mapping files or reports side by side.
enum DifferenceSentence {
  static let editionsTitle = Sentence(
    nb: "Hva som er endret fra {a} til {b}", da: "Hvad der er ændret fra {a} til {b}",
    en: "What changed from {a} to {b}")
  static let otherFile = Sentence(nb: "den andre filen", da: "den anden fil", en: "the other file")
  static let mappingsTitle = Sentence(
    nb: "Hva som er endret i koblingene for {f}", da: "Hvad der er ændret i koblingerne for {f}",
    en: "What changed in the mappings of {f}")
  static let reportsTitle = Sentence(
    nb: "Hva som er endret fra {a} til {b}", da: "Hvad der er ændret fra {a} til {b}",
    en: "What changed from {a} to {b}")
  static let before = Sentence(nb: "Før", da: "Før", en: "Before")
  static let after = Sentence(nb: "Etter", da: "Efter", en: "After")
  static let change = Sentence(nb: "Endring", da: "Ændring", en: "Change")
  static let measure = Sentence(nb: "Måltall", da: "Måltal", en: "Measure")
  static let what = Sentence(nb: "Hva", da: "Hvad", en: "What")
  static let asPrinted = Sentence(nb: "Som trykt", da: "Som trykt", en: "As printed")
  static let editionCounts = Sentence(
    nb:
      "{a} er kommet til, {r} er tatt ut, {m} er omdefinert (samme id, annen mening), og {b} har fått andre terskelverdier.",
    da:
      "{a} er kommet til, {r} er udgået, {m} er omdefineret (samme id, anden betydning), og {b} har fået andre tærskelværdier.",
    en:
      "{a} added, {r} dropped, {m} redefined (same id, other meaning), and {b} with other thresholds."
  )
  static let mappingCounts = Sentence(
    nb: "{a} er kommet til, {r} er tatt ut, {c} er endret, og {e} sier det samme som før.",
    da: "{a} er kommet til, {r} er udgået, {c} er ændret, og {e} siger det samme som før.",
    en: "{a} added, {r} dropped, {c} changed, and {e} say the same as before.")
  static let effect = Sentence(
    nb: "Dekningen går fra {a} til {b}, og berørte dimensjoner fra {x} til {y} av {n}.",
    da: "Dækningen går fra {a} til {b}, og berørte dimensioner fra {x} til {y} af {n}.",
    en: "Coverage goes from {a} to {b}, and dimensions touched from {x} to {y} of {n}.")
  static let sameOutcome = Sentence(
    nb: "Regelen gir {b} både før og etter. Regel: {r}.",
    da: "Reglen giver {b} både før og efter. Regel: {r}.",
    en: "The rule gives {b} both before and after. Rule: {r}.")
  static let otherOutcome = Sentence(
    nb: "Regelen ga {a} før og gir {b} etter. Regel: {r}.",
    da: "Reglen gav {a} før og giver {b} efter. Regel: {r}.",
    en: "The rule gave {a} before and gives {b} after. Rule: {r}.")
  static let outcomesCaption = Sentence(
    nb: "Utfall for hver indikator, med de samme kandidatene",
    da: "Udfald for hver indikator, med de samme kandidater",
    en: "Outcome of each indicator, with the same candidates")
  static let notComparable = Sentence(
    nb: "Ingen har vurdert begge sidene, så dekningen kan ikke sammenlignes.",
    da: "Ingen har vurderet begge sider, så dækningen kan ikke sammenlignes.",
    en: "Nobody has examined both sides, so coverage can't be compared.")
  static let effectCaption = Sentence(
    nb: "Hva endringene gjør med dekning og bredde på {s}",
    da: "Hvad ændringerne gør ved dækning og bredde på {s}",
    en: "What the changes do to coverage and breadth on {s}")
  static let touched = Sentence(
    nb: "Berørte dimensjoner", da: "Berørte dimensioner", en: "Dimensions touched")
  static let touchedAtHalf = Sentence(
    nb: "Dimensjoner som er minst halvt dekket", da: "Dimensioner, der er mindst halvt dækket",
    en: "Dimensions touched at half")
  static let fullConcepts = Sentence(
    nb: "Begreper som er helt dekket", da: "Begreber, der er helt dækket",
    en: "Concepts fully covered")
  static let partConcepts = Sentence(
    nb: "Begreper som er delvis dekket", da: "Begreber, der er delvist dækket",
    en: "Concepts partly covered")
  static let lowBound = Sentence(
    nb: "Dekning, nedre grense", da: "Dækning, nedre grænse", en: "Coverage, lower bound")
  static let highBound = Sentence(
    nb: "Dekning, øvre grense", da: "Dækning, øvre grænse", en: "Coverage, upper bound")
  static let indicatorsThat = Sentence(
    nb: "Indikatorer: {what}", da: "Indikatorer: {what}", en: "Indicators: {what}")
  static let points = Sentence(
    nb: "{x} prosentpoeng", da: "{x} procentpoint", en: "{x} percentage points")
  static let conceptsCaption = Sentence(
    nb: "Begreper som er dekket mer eller mindre enn før (grad av dekning)",
    da: "Begreber, der er dækket mere eller mindre end før (grad af dækning)",
    en: "Concepts covered more or less than before (degree)")
  static let addedCaption = Sentence(
    nb: "Indikatorer som er kommet til", da: "Indikatorer, der er kommet til",
    en: "Indicators added")
  static let removedCaption = Sentence(
    nb: "Indikatorer som er tatt ut", da: "Indikatorer, der er udgået", en: "Indicators dropped")
  static let redefinedCaption = Sentence(
    nb: "Omdefinert: samme id, annen mening. Verdiene kan ikke leses som én serie.",
    da: "Omdefineret: samme id, anden betydning. Værdierne kan ikke læses som én serie.",
    en: "Redefined: same id, other meaning. The values can't be read as one series.")
  static let ground = Sentence(nb: "Hvem sier det", da: "Hvem siger det", en: "Who says so")
  static let stated = Sentence(nb: "filen", da: "filen", en: "the file")
  static let otherLabel = Sentence(
    nb: "ingen, men ordlyden er en annen", da: "ingen, men ordlyden er en anden",
    en: "nobody, but the wording is another one")
  static let otherDefinition = Sentence(
    nb: "ingen, men definisjonen er en annen", da: "ingen, men definitionen er en anden",
    en: "nobody, but the definition is another one")
  static let renumberedCaption = Sentence(
    nb: "Samme ordlyd under en annen id", da: "Samme ordlyd under en anden id",
    en: "The same wording under another id")
  static let bandsCaption = Sentence(
    nb: "Terskelverdier som er flyttet, som trykt", da: "Tærskelværdier, der er flyttet, som trykt",
    en: "Thresholds that moved, as printed")
  static let meaning = Sentence(
    nb: "Samme indikator?", da: "Samme indikator?", en: "Same indicator?")
  static let sameMeaning = Sentence(nb: "ja", da: "ja", en: "yes")
  static let redefinedToo = Sentence(
    nb: "nei, omdefinert", da: "nej, omdefineret", en: "no, redefined")
  static let factsCaption = Sentence(
    nb: "Annet som er endret for samme indikator", da: "Andet, der er ændret for samme indikator",
    en: "What else changed of the same indicator")
  static let addedRows = Sentence(
    nb: "Koblinger som er kommet til", da: "Koblinger, der er kommet til", en: "Mappings added")
  static let removedRows = Sentence(
    nb: "Koblinger som er tatt ut", da: "Koblinger, der er udgået", en: "Mappings dropped")
  static let changedRows = Sentence(
    nb: "Koblinger som er endret", da: "Koblinger, der er ændret", en: "Mappings changed")
  static let sameReports = Sentence(
    nb: "De to rapportene sier det samme.", da: "De to rapporter siger det samme.",
    en: "The two reports say the same.")
  static let reportCounts = Sentence(
    nb: "Rapportene avviker på {n} steder; {a} av dem er utfall, alternativer, dekning og bredde.",
    da: "Rapporterne afviger {n} steder; {a} af dem er udfald, alternativer, dækning og bredde.",
    en: "The reports differ in {n} places; {a} of them are outcome, options, coverage and breadth.")
  static let originCaption = Sentence(
    nb: "Laget på ulikt vis", da: "Lavet på forskellig vis", en: "Made in different ways")
  static let filesCaption = Sentence(
    nb: "Filer som ikke er de samme", da: "Filer, der ikke er de samme",
    en: "Files that aren't the same")
  static let answersCaption = Sentence(
    nb: "Utfall, alternativer, dekning og bredde", da: "Udfald, alternativer, dækning og bredde",
    en: "Outcome, options, coverage and breadth")
  static let restCaption = Sentence(
    nb: "Alt annet som avviker", da: "Alt andet, der afviger", en: "Everything else that differs")
}
