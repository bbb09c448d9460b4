import FrameworkModel

/// The measuring plan, and how many answers it needs.
enum MeasuringSentence {
  static let planTitle = Sentence(nb: "Måleplan", da: "Måleplan", en: "Measuring plan")
  static let answersNeeded = Sentence(
    nb: "Svar som trengs", da: "Svar, der skal til", en: "Answers needed")
  static let perIndicator = Sentence(
    nb: "{n} ({i})", da: "{n} ({i})", en: "{n} ({i})")
  static let allCounted = Sentence(
    nb: "ingen: alt telles", da: "ingen: alt tælles", en: "none: everything is counted")
  static let notKnown = Sentence(nb: "kan ikke sies", da: "kan ikke siges", en: "cannot be told")
  static let whole = Sentence(nb: "I alt", da: "I alt", en: "In all")
  static let toBeDecided = Sentence(
    nb: "avgjøres av kommunen", da: "afgøres af kommunen", en: "for the municipality to decide")
  static let originalRhythm = Sentence(
    nb: "{p} hos {owner}; avgjøres av kommunen", da: "{p} hos {owner}; afgøres af kommunen",
    en: "{p} with {owner}; for the municipality to decide")
  static let caption = Sentence(
    nb: "Svar som trengs for å se en endring fra én måling til neste",
    da: "Svar, der skal til for at se en ændring fra én måling til den næste",
    en: "Answers needed to see a change from one round to the next")
  static let bandChange = Sentence(
    nb: "Endring som terskelverdiene spør om", da: "Ændring, som tærskelværdierne spørger om",
    en: "Change that the bands ask for")
  static let answersForBands = Sentence(
    nb: "Svar for terskelverdiene", da: "Svar til tærskelværdierne", en: "Answers for the bands")
  static let answersForFive = Sentence(
    nb: "Svar for 5 prosentpoeng", da: "Svar til 5 procentpoint",
    en: "Answers for 5 percentage points")
  static let answersForTen = Sentence(
    nb: "Svar for 10 prosentpoeng", da: "Svar til 10 procentpoint",
    en: "Answers for 10 percentage points")
  static let toAsk = Sentence(nb: "Må spørres", da: "Skal spørges", en: "To be asked")
  static let basis = Sentence(nb: "Regnet ut fra", da: "Beregnet ud fra", en: "Computed from")
  static let fromLast = Sentence(
    nb: "siste verdi, p = {p}", da: "seneste værdi, p = {p}", en: "the last value, p = {p}")
  static let fromHalf = Sentence(
    nb: "ingen verdi, derfor p = ½", da: "ingen værdi, derfor p = ½", en: "no value, hence p = ½")
  static let fromDeviation = Sentence(
    nb: "standardavviket, s = {s}", da: "standardafvigelsen, s = {s}",
    en: "the standard deviation, s = {s}")
  static let withoutDeviation = Sentence(
    nb: "standardavviket er ikke oppgitt", da: "standardafvigelsen er ikke oplyst",
    en: "the standard deviation is not stated")
  static let fullCount = Sentence(
    nb: "Ingen svar trengs for {list}: Alle tilfeller telles.",
    da: "Ingen svar skal til for {list}: Alle tilfælde tælles.",
    en: "No answers are needed for {list}: every case is counted.")
  static let sourceSilent = Sentence(
    nb:
      "Det kan ikke sies hvor mange svar som trengs for {list}: Kilden sier ikke hvem som svarer, eller verdien er verken andel eller skår.",
    da:
      "Det kan ikke siges, hvor mange svar der skal til for {list}: Kilden siger ikke, hvem der svarer, eller værdien er hverken andel eller score.",
    en:
      "It cannot be told how many answers are needed for {list}: the source does not say who answers, or the value is neither a share nor a score."
  )
  static let noThresholds = Sentence(
    nb: "ingen terskelverdier fastsatt", da: "ingen tærskelværdier fastsat",
    en: "no thresholds set")
  static let openYellow = Sentence(
    nb: "det gule feltet har ingen bredde i tall", da: "det gule felt har ingen bredde i tal",
    en: "the yellow band has no width in numbers")
  static let yellow = Sentence(
    nb: "{x} (det gule feltet)", da: "{x} (det gule felt)", en: "{x} (the yellow band)")
  static let formula = Sentence(
    nb: "n = 1,96² · 2p(1 − p)/Δ², rundet opp; for en skår n = 1,96² · 2s²/Δ²",
    da: "n = 1,96² · 2p(1 − p)/Δ², rundet op; for en score n = 1,96² · 2s²/Δ²",
    en: "n = 1.96² · 2p(1 − p)/Δ², rounded up; for a score n = 1.96² · 2s²/Δ²")
  static let formulaWords = Sentence(
    nb:
      "n er det minste antallet svar i hver av to målinger som kan vise endringen Δ; p er siste verdi, eller ½. Svarene må komme fra dem som andelen gjelder, som bare innovative virksomheter.",
    da:
      "n er det mindste antal svar i hver af to målinger, der kan vise ændringen Δ; p er seneste værdi eller ½. Svarene skal komme fra dem, som andelen gælder, som kun innovative arbejdspladser.",
    en:
      "n is the fewest answers in each of two rounds that can show the change Δ; p is the last value, or ½. The answers must come from those that the share is of, such as innovative workplaces only."
  )
  static let sampleUnknown = Sentence(
    nb:
      "Hvor mange som må spørres, er ukjent: Det er ikke oppgitt hvor mange som kan spørres i kommunen, eller hvor mange av dem som svarer. Et scenario kan si det.",
    da:
      "Hvor mange der skal spørges, er ukendt: Det er ikke oplyst, hvor mange der kan spørges i kommunen, eller hvor mange af dem der svarer. Et scenarie kan sige det.",
    en:
      "How many must be asked is unknown: it is not stated how many there are to ask in the municipality, or how many of them answer. A scenario can say so."
  )
  static let sampleStated = Sentence(
    nb:
      "Scenarioet regner med at {u} blir spurt, og at {r} av dem svarer. Tallet som må spørres, gjelder endringen som terskelverdiene spør om, ellers 10 prosentpoeng.",
    da:
      "Scenariet regner med, at {u} bliver spurgt, og at {r} af dem svarer. Tallet, der skal spørges, gælder den ændring, som tærskelværdierne spørger om, ellers 10 procentpoint.",
    en:
      "The scenario counts on {u} being asked and {r} of them answering. The number to be asked is for the change that the bands ask for, else for 10 percentage points."
  )
  static let baseUnknown = Sentence(
    nb:
      "Hvor stor del av svarene som andelen gjelder, er ikke oppgitt; der grunnlaget er smalere enn alle, må flere spørres enn tabellen sier.",
    da:
      "Hvor stor en del af svarene andelen gælder, er ikke oplyst; hvor grundlaget er smallere end alle, skal flere spørges, end tabellen siger.",
    en:
      "What part of the answers the share is of is not stated; where the base is narrower than all, more must be asked than the table says."
  )
  static let moreThanAsked = Sentence(
    nb: "{n} (flere enn de {u} som scenarioet regner med)",
    da: "{n} (flere end de {u}, som scenariet regner med)",
    en: "{n} (more than the {u} that the scenario counts on)")
  static let costs = Sentence(
    nb:
      "Måleinnsatsen er kommunens egne tall: det datainnsamlingen koster, og det hver indikator koster i tillegg, regnet én gang.",
    da:
      "Måleindsatsen er kommunens egne tal: det, dataindsamlingen koster, og det, hver indikator koster oveni, regnet én gang.",
    en:
      "The burden is in the municipality's own figures: what the data collection costs, and what each indicator costs besides, counted once."
  )
  static let noCosts = Sentence(
    nb: "Hva målingen koster, er ukjent: Ingen har oppgitt kostnader.",
    da: "Hvad målingen koster, er ukendt: Ingen har oplyst omkostninger.",
    en: "What measuring costs is unknown: nobody has stated costs.")
}
