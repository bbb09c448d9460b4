import FrameworkModel

/// Replacement cards and the cards of proposed indicators.
extension DecisionSentence {
  static let cardsTitle = Sentence(
    nb: "Kan indikatorene erstattes?", da: "Kan indikatorerne erstattes?",
    en: "Can the indicators be replaced?")
  static let cardsHeading = Sentence(
    nb: "Indikatorene i bruk, kort for kort", da: "Indikatorerne i brug, kort for kort",
    en: "The indicators in use, card by card")
  static let proposalsHeading = Sentence(
    nb: "Foreslåtte indikatorer", da: "Foreslåede indikatorer", en: "Proposed indicators")
  static let supplementsHeading = Sentence(
    nb: "Alle kandidater som kan supplere", da: "Alle kandidater, der kan supplere",
    en: "All candidates that could supplement")
  static let ruleGives = Sentence(
    nb: "Regelen gir: {o}. Regel: {r}.", da: "Reglen giver: {o}. Regel: {r}.",
    en: "The rule gives: {o}. Rule: {r}.")
  static let needsReviewBecause = Sentence(
    nb: "Må vurderes nærmere: I øvre tall kommer den lenger opp i regelen.",
    da: "Skal vurderes nærmere: I øvre tal kommer den højere op i reglen.",
    en: "Needs review: at high it would come further up in the rule.")
  static let ruleOutcome = Sentence(
    nb: "Hva regelen gir", da: "Hvad reglen giver", en: "What the rule gives")
  static let outcomesCaption = Sentence(
    nb: "Hva som blir av hver indikator i bruk", da: "Hvad der bliver af hver indikator i brug",
    en: "What becomes of each indicator in use")
  static let keptAtMost = Sentence(
    nb: "Beholdes med beste kandidater", da: "Bevares med bedste kandidater",
    en: "Kept with the best candidates")
  static let bestCandidates = Sentence(
    nb: "Beste kandidater", da: "Bedste kandidater", en: "Best candidates")
  static let bestCandidate = Sentence(
    nb: "beste kandidat", da: "bedste kandidat", en: "best candidate")
  static let lostToTheSet = Sentence(
    nb: "Går tapt for settet", da: "Går tabt for sættet", en: "Lost to the set")
  static let outsideSchema = Sentence(
    nb: "Utenfor begrepsrammen, og derfor beholdt: {list}.",
    da: "Uden for begrebsrammen, og derfor beholdt: {list}.",
    en: "Outside the schema, and so kept: {list}.")
  static let emptiedByAll = Sentence(
    nb: "Går alle ut, står disse uten indikator: {list}.",
    da: "Går alle ud, står disse uden indikator: {list}.",
    en: "If all go, these are left without an indicator: {list}.")
  static let keptBy = Sentence(
    nb: "{p} [{l}–{h}] beholdes med {list}", da: "{p} [{l}–{h}] bevares med {list}",
    en: "{p} [{l}–{h}] is kept with {list}")
  static let removalCosts = Sentence(
    nb:
      "Tas indikatoren ut uten at noe kommer inn, mister settet {x} dekning, og antall dimensjoner det berører, går fra {a} til {b}.",
    da:
      "Tages indikatoren ud, uden at noget kommer ind, mister sættet {x} dækning, og antallet af dimensioner, det berører, går fra {a} til {b}.",
    en:
      "If the indicator goes and nothing comes, the set loses {x} of coverage, and the number of dimensions that it touches goes from {a} to {b}."
  )
  static let removalKeepsBreadth = Sentence(
    nb:
      "Tas indikatoren ut uten at noe kommer inn, mister settet {x} dekning, men berører fortsatt {a}.",
    da:
      "Tages indikatoren ud, uden at noget kommer ind, mister sættet {x} dækning, men berører fortsat {a}.",
    en:
      "If the indicator goes and nothing comes, the set loses {x} of coverage but still touches {a}."
  )
  static let someLikeForLike = Sentence(
    nb: "{n} av kandidatene har samme nivå og observasjonsenhet: {list}",
    da: "{n} af kandidaterne har samme niveau og observationsenhed: {list}",
    en: "{n} of the candidates have the same level and unit of observation: {list}")
  static let noneLikeForLike = Sentence(
    nb: "Ingen kandidat har samme nivå og observasjonsenhet.",
    da: "Ingen kandidat har samme niveau og observationsenhed.",
    en: "No candidate has the same level and unit of observation.")
  static let levelsAndUnits = Sentence(
    nb: "Indikatoren: {o}, for {l}. Kandidatene: {O}, for {L}.",
    da: "Indikatoren: {o}, for {l}. Kandidaterne: {O}, for {L}.",
    en: "The indicator: {o}, for {l}. The candidates: {O}, for {L}.")
  static let leftWithout = Sentence(
    nb: "som da står uten indikator", da: "der så står uden indikator",
    en: "which is then left without an indicator")
  static let selfReport = Sentence(nb: "egenrapportert", da: "selvrapporteret", en: "self-reported")
  static let selfReportBias = Sentence(
    nb: "Den som svarer, har ansvar for det som måles; et mål kan farge svaret.",
    da: "Den, der svarer, har ansvar for det, der måles; et mål kan farve svaret.",
    en: "Those who answer are responsible for what is measured; a target may bias the answer.")
  static let nearCeiling = Sentence(
    nb: "Siste verdi er {x} %: Det er lite igjen å stige.",
    da: "Seneste værdi er {x} %: Der er lidt tilbage at stige.",
    en: "The last value is {x}%: there is little room left to rise.")
  static let fullCount = Sentence(
    nb: "Full telling: Ingen svar trekkes ut, så hver endring er synlig.",
    da: "Fuld optælling: Ingen svar udtrækkes, så enhver ændring er synlig.",
    en: "A full count: no answers are drawn, so every change shows.")
  static let noResolution = Sentence(
    nb:
      "Kan ikke regnes ut: Kilden sier ikke hvem som svarer, eller måleenheten er verken andel eller skår.",
    da:
      "Kan ikke beregnes: Kilden siger ikke, hvem der svarer, eller måleenheden er hverken andel eller score.",
    en:
      "Cannot be computed: the source does not say who answers, or the unit is neither a share nor a score."
  )
  static let noDeviation = Sentence(
    nb: "Kan ikke regnes ut uten standardavvik; det oppgis i et scenario.",
    da: "Kan ikke beregnes uden standardafvigelse; den oplyses i et scenarie.",
    en: "Cannot be computed without a standard deviation, which a scenario can give.")
  static let changeAt = Sentence(
    nb: "{x} prosentpoeng med {n} svar", da: "{x} procentpoint med {n} svar",
    en: "{x} percentage points with {n} answers")
  static let scoreChangeAt = Sentence(
    nb: "{x} poeng med {n} svar", da: "{x} point med {n} svar", en: "{x} points with {n} answers")
  static let answersForBand = Sentence(
    nb: "Det trengs {n} svar for å se en endring så stor som det gule feltet ({w}).",
    da: "Der skal {n} svar til for at se en ændring så stor som det gule felt ({w}).",
    en: "{n} answers are needed to see a change as wide as the yellow band ({w}).")
  static let answersForTen = Sentence(
    nb: "Det trengs {n} svar for å se en endring på {w} prosentpoeng.",
    da: "Der skal {n} svar til for at se en ændring på {w} procentpoint.",
    en: "{n} answers are needed to see a change of {w} percentage points.")
  static let facetAgainst = Sentence(
    nb: "{f}: {a} mot {b} ({l})", da: "{f}: {a} mod {b} ({l})", en: "{f}: {a} against {b} ({l})")
  static let facetsCaption = Sentence(
    nb: "Direkte sammenlignbart, kjennetegn for kjennetegn",
    da: "Direkte sammenligneligt, kendetegn for kendetegn", en: "Like for like, facet by facet")
  static let likeness = Sentence(nb: "Likt?", da: "Ens?", en: "Alike?")
  static let conversion = Sentence(nb: "Omregning", da: "Omregning", en: "Conversion")
  static let bestSingle = Sentence(
    nb: "Beste enkelte kandidat", da: "Bedste enkelte kandidat", en: "Best single candidate")
  static let bestPair = Sentence(nb: "Beste par", da: "Bedste par", en: "Best pair")
  static let bestSet = Sentence(nb: "Beste sett", da: "Bedste sæt", en: "Best set")
  static let effectOnSet = Sentence(
    nb: "Virkning på settet", da: "Virkning på sættet", en: "Effect on the set")
  static let fromTo = Sentence(
    nb: "dekning fra {a} til {b}; dimensjoner fra {m} til {n}",
    da: "dækning fra {a} til {b}; dimensioner fra {m} til {n}",
    en: "coverage from {a} to {b}; dimensions from {m} to {n}")
  static let howToMeasure = Sentence(
    nb: "slik kan kommunen måle", da: "sådan kan kommunen måle",
    en: "how the municipality could measure")
  static let noSeries = Sentence(
    nb: "Ingen tidsserie brytes: Indikatoren er ikke målt.",
    da: "Ingen tidsserie brydes: Indikatoren er ikke målt.",
    en: "No series breaks: the indicator is not measured.")
  static let seriesGoesOn = Sentence(
    nb: "Tidsserien fortsetter: Det er det samme spørsmålet.",
    da: "Tidsserien fortsætter: Det er det samme spørgsmål.",
    en: "The series goes on: it is the same question.")
  static let seriesEnds = Sentence(
    nb: "Tidsserien slutter (målt {years}); år der begge finnes: {shared}.",
    da: "Tidsserien slutter (målt {years}); år, hvor begge findes: {shared}.",
    en: "The series ends (measured {years}); years with both: {shared}.")
  static let keptCaption = Sentence(
    nb: "Hva som beholdes av {i} med {list}", da: "Hvad der bevares af {i} med {list}",
    en: "What is kept of {i} with {list}")
  static let newDimensions = Sentence(
    nb: "Nye dimensjoner", da: "Nye dimensioner", en: "New dimensions")
  static let addsConcepts = Sentence(
    nb: "Kommer til (grad før → etter)", da: "Kommer til (grad før → efter)",
    en: "Adds (degree before → after)")
  static let gainAlone = Sentence(
    nb: "Dekning som kommer til, alene", da: "Dækning, der kommer til, alene",
    en: "Coverage gained, alone")
  static let supplementsCaption = Sentence(
    nb: "Kandidater som dekker noe dagens sett ikke dekker, etter hva de legger til",
    da: "Kandidater, der dækker noget, dagens sæt ikke dækker, efter hvad de lægger til",
    en: "Candidates that cover what today's set does not, by what they add")
  static let noThresholdsYet = Sentence(
    nb: "ingen ennå; de må fastsettes av kommunen",
    da: "ingen endnu; de skal fastsættes af kommunen",
    en: "none yet; the municipality must set them")
}
