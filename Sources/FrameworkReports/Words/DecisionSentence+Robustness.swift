import FrameworkModel

/// How sure the order of the options is.
extension DecisionSentence {
  static let robustnessTitle = Sentence(
    nb: "Hvor sikkert er svaret?", da: "Hvor sikkert er svaret?", en: "How sure is the answer?")
  static let robustnessHeading = Sentence(
    nb: "Hvor sikkert det er", da: "Hvor sikkert det er", en: "How sure it is")
  static let noRivals = Sentence(
    nb: "alene om sin størrelse, så ingen kan komme foran.",
    da: "alene om sin størrelse, så ingen kan komme foran.",
    en: "alone in its size, so nothing can go before it.")
  static let firstInShare = Sentence(
    nb: "først i {p} av trekningene (etter dekning {q})",
    da: "først i {p} af trækningerne (efter dækning {q})",
    en: "first in {p} of the draws ({q} by coverage)")
  static let firstUnder = Sentence(
    nb: "først i {a} av {n}", da: "først i {a} af {n}", en: "first under {a} of {n}")
  static let turnsIf = Sentence(
    nb: "snur hvis {m} {to}", da: "vender, hvis {m} {to}", en: "turns if {m} {to}")
  static let levelsIf = Sentence(
    nb: "blir likt hvis {m} {to}", da: "bliver lige, hvis {m} {to}", en: "becomes level if {m} {to}"
  )
  static let noRowTurns = Sentence(
    nb: "ingen enkelt kobling snur rekkefølgen", da: "ingen enkelt kobling vender rækkefølgen",
    en: "no single mapping turns the order")
  static let fallsTo = Sentence(nb: "faller til {d}", da: "falder til {d}", en: "falls to {d}")
  static let risesTo = Sentence(nb: "stiger til {d}", da: "stiger til {d}", en: "rises to {d}")
  static let drawn = Sentence(
    nb:
      "{n} trekninger, startverdi {s}; presisjon ν = {v} for grad av dekning og κ = {k} for vektene; {r} ligger bak.",
    da:
      "{n} trækninger, startværdi {s}; præcision ν = {v} for grad af dækning og κ = {k} for vægtene; {r} ligger bag.",
    en:
      "{n} draws, seed {s}; precision ν = {v} for degrees and κ = {k} for weights; {r} lie behind.")
  static let withoutConfidence = Sentence(
    nb: "{x} oppgir ingen sikkerhet i vurderingen og er regnet med {p}.",
    da: "{x} oplyser ingen sikkerhed i vurderingen og er regnet med {p}.",
    en: "{x} state no confidence and are taken at {p}.")
  static let rivals = Sentence(
    nb: "Andre av samme størrelse", da: "Andre af samme størrelse", en: "Others of its size")
  static let firstByDimensions = Sentence(
    nb: "Først etter dimensjoner", da: "Først efter dimensioner", en: "First by dimensions")
  static let firstByCoverage = Sentence(
    nb: "Først etter dekning", da: "Først efter dækning", en: "First by coverage")
  static let meanOfDraws = Sentence(
    nb: "Snitt av trekningene", da: "Snit af trækningerne", en: "Mean of the draws")
  static let ninety = Sentence(
    nb: "90 % av trekningene", da: "90 % af trækningerne", en: "90% of the draws")
  static let drawsCaption = Sentence(
    nb: "Hvor ofte hvert alternativ kommer først blant like store, og hvor dekningen havner",
    da: "Hvor ofte hvert alternativ kommer først blandt lige store, og hvor dækningen havner",
    en: "How often each option ranks first among its size, and where coverage falls")
  static let xOfY = Sentence(nb: "{x} av {y}", da: "{x} af {y}", en: "{x} of {y}")
  static let holdsIn = Sentence(
    nb:
      "Samme alternativ leder i {a} prøver etter dimensjoner og i {b} etter dekning; hele rekkefølgen holder i {c} og {d}.",
    da:
      "Samme alternativ fører i {a} prøver efter dimensioner og i {b} efter dækning; hele rækkefølgen holder i {c} og {d}.",
    en:
      "The same option leads in {a} trials by dimensions and in {b} by coverage; the whole order holds in {c} and {d}."
  )
  static let orderByDimensions = Sentence(
    nb: "Rekkefølgen etter dimensjoner", da: "Rækkefølgen efter dimensioner",
    en: "The order by dimensions")
  static let orderByCoverage = Sentence(
    nb: "Rekkefølgen etter dekning", da: "Rækkefølgen efter dækning", en: "The order by coverage")
  static let whoLeads = Sentence(
    nb: "Hvem som leder, etter antall indikatorer", da: "Hvem der fører, efter antal indikatorer",
    en: "Who leads, by number of indicators")
  static let holds = Sentence(nb: "holder", da: "holder", en: "holds")
  static let doesNotHold = Sentence(nb: "endres", da: "ændres", en: "changes")
  static let holdsAnyway = Sentence(
    nb: "som før: dette gjelder allerede", da: "som før: dette gælder allerede",
    en: "as before: this holds already")
  static let notTold = Sentence(
    nb: "kan ikke sies: ikke alle er vurdert", da: "kan ikke siges: ikke alle er vurderet",
    en: "cannot be told: not all are examined")
  static let equalDimensions = Sentence(
    nb: "Lik vekt på hver dimensjon", da: "Lige vægt på hver dimension",
    en: "Equal dimension weights")
  static let without = Sentence(
    nb: "Uten dimensjonen {D}", da: "Uden dimensionen {D}", en: "Without the dimension {D}")
  static let confidentOnly = Sentence(
    nb: "Uten koblinger med sikkerhet i vurderingen under ½",
    da: "Uden koblinger med sikkerhed i vurderingen under ½",
    en: "Without mappings of confidence below ½")
  static let coderAlone = Sentence(
    nb: "Vurderer {n} alene", da: "Bedømmer {n} alene", en: "Coder {n} alone")
  static let strengthsWide = Sentence(
    nb: "Styrkene lest som 0,1, 0,5 og 0,9", da: "Styrkerne læst som 0,1, 0,5 og 0,9",
    en: "Strengths read as 0.1, 0.5 and 0.9")
  static let strengthsNarrow = Sentence(
    nb: "Styrkene lest som ⅓, ½ og ⅔", da: "Styrkerne læst som ⅓, ½ og ⅔",
    en: "Strengths read as ⅓, ½ and ⅔")
  static let strengthsHalves = Sentence(
    nb: "Alle styrker lest som ½", da: "Alle styrker læst som ½", en: "All strengths read as ½")
  static let run = Sentence(
    nb: "Hva det tviles på", da: "Hvad der tvivles på", en: "What is doubted")
  static let sameLeadsByDimensions = Sentence(
    nb: "Leder det samme alternativet, etter dimensjoner?",
    da: "Fører det samme alternativ, efter dimensioner?",
    en: "Does the same option lead, by dimensions?")
  static let sameLeadsByCoverage = Sentence(
    nb: "Etter dekning?", da: "Efter dækning?", en: "By coverage?")
  static let shareOfLeaders = Sentence(
    nb: "Hvor ofte det som leder, kommer først", da: "Hvor ofte det, der fører, kommer først",
    en: "How often the leader ranks first")
  static let otherRunsCaption = Sentence(
    nb: "Andre måter å tvile på", da: "Andre måder at tvivle på", en: "Other ways to doubt")
  static let asStated = Sentence(nb: "som ovenfor", da: "som ovenfor", en: "as above")
  static let failedRowsVanish = Sentence(
    nb: "En kobling som ikke holder, forsvinner helt",
    da: "En kobling, der ikke holder, forsvinder helt", en: "A mapping that fails vanishes")
  static let conceptsFallTogether = Sentence(
    nb: "Alle koblinger til et begrep står og faller sammen",
    da: "Alle koblinger til et begreb står og falder sammen",
    en: "All mappings of one concept stand and fall together")
  static let unseenCapped = Sentence(
    nb: "Koblinger der spørsmålet ikke er sett, regnes høyst 0,7 sikre",
    da: "Koblinger, hvor spørgsmålet ikke er set, regnes højst 0,7 sikre",
    en: "Mappings whose question was not seen are trusted 0.7 at most")
  static let coderAtRandom = Sentence(
    nb: "Hver indikator kodet av en tilfeldig vurderer",
    da: "Hver indikator kodet af en tilfældig bedømmer",
    en: "Each indicator by a coder drawn at random")
  static let rowsOnly = Sentence(
    nb: "Bare om koblingene holder", da: "Kun om koblingerne holder",
    en: "Only whether mappings hold")
  static let degreesOnly = Sentence(nb: "Bare gradene", da: "Kun graderne", en: "Only the degrees")
  static let weightsOnly = Sentence(nb: "Bare vektene", da: "Kun vægtene", en: "Only the weights")
  static let anyWeights = Sentence(
    nb: "Hvilke vekter som helst", da: "Hvilke vægte som helst", en: "Any weights")
  static let lensCaption = Sentence(
    nb:
      "Alternativene under hvert perspektiv: dimensjoner berørt (med dem bare øvre grense når) og dekning",
    da:
      "Alternativerne under hvert perspektiv: dimensioner berørt (med dem, kun øvre grænse når) og dækning",
    en:
      "The options under every lens: dimensions touched (with those only the high bound reaches) and coverage"
  )
  static let pair = Sentence(nb: "Rekkefølge", da: "Rækkefølge", en: "Order")
  static let ranking = Sentence(nb: "Ordnet", da: "Ordnet", en: "Ranked")
  static let smallestChange = Sentence(
    nb: "Minste endring", da: "Mindste ændring", en: "Smallest change")
  static let effect = Sentence(nb: "Hva som skjer", da: "Hvad der sker", en: "What happens")
  static let emptyCells = Sentence(
    nb: "Tomme felt som snur den ved ¼", da: "Tomme felter, der vender den ved ¼",
    en: "Empty cells that turn it at ¼")
  static let flipsCaption = Sentence(
    nb: "Hva som skal til for at det som leder, mister plassen",
    da: "Hvad der skal til, for at det, der fører, mister pladsen",
    en: "What it takes for a leader to lose its place")
  static let level = Sentence(
    nb: "{a} og {b} står likt", da: "{a} og {b} står lige", en: "{a} and {b} are level")
  static let before = Sentence(nb: "{a} foran {b}", da: "{a} foran {b}", en: "{a} before {b}")
  static let andMore = Sentence(
    nb: "{list} og {n} til", da: "{list} og {n} til", en: "{list} and {n} more")
  static let effectTurns = Sentence(nb: "snur", da: "vender", en: "turns")
  static let effectLevels = Sentence(nb: "blir likt", da: "bliver lige", en: "becomes level")
  static let effectDecides = Sentence(nb: "avgjør", da: "afgør", en: "decides")
  static let expectedChange = Sentence(
    nb: "Ventet endring i sjansen", da: "Forventet ændring i chancen",
    en: "Expected change in the chance")
  static let standardError = Sentence(nb: "Standardfeil", da: "Standardfejl", en: "Standard error")
  static let reviewCaption = Sentence(
    nb: "Vurder disse først, {how}: koblingene som betyr mest for om {o} kommer først",
    da: "Vurdér disse først, {how}: koblingerne, der betyder mest for, om {o} kommer først",
    en: "Review next, {how}: the mappings that matter most to whether {o} ranks first")
}
