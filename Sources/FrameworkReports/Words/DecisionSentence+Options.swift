import FrameworkModel

/// Options, choices and the curve.
extension DecisionSentence {
  static let optionsTitle = Sentence(
    nb: "Alternativene side om side", da: "Alternativerne side om side",
    en: "The options side by side")
  static let choiceTitle = Sentence(
    nb: "Det beste settet", da: "Det bedste sæt", en: "The best set")
  static let smallestTitle = Sentence(
    nb: "Det minste settet som når målet", da: "Det mindste sæt, der når målet",
    en: "The smallest set that reaches the target")
  static let frontReportTitle = Sentence(
    nb: "Hvor langt hvert antall indikatorer rekker",
    da: "Hvor langt hvert antal indikatorer rækker", en: "How far each number of indicators reaches"
  )
  static let detailsHeading = Sentence(
    nb: "Alternativene i detalj", da: "Alternativerne i detaljer", en: "The options in detail")
  static let optionsCaption = Sentence(
    nb: "Alternativene, {how}", da: "Alternativerne, {how}", en: "The options, {how}")
  static let allOptionsCaption = Sentence(
    nb: "Alle alternativer, {how}: hva de kan styre etter, og hvor sikkert valget er",
    da: "Alle alternativer, {how}: hvad de kan styre efter, og hvor sikkert valget er",
    en: "All options, {how}: what can steer, and how far the choice is proven")
  static let changesCaption = Sentence(
    nb: "Hva som kommer til og går tapt, {how} (grad av dekning før → etter)",
    da: "Hvad der kommer til og går tabt, {how} (grad af dækning før → efter)",
    en: "What is gained and lost, {how} (degree before → after)")
  static let differenceCaption = Sentence(
    nb: "Hva det koster å velge for det ene og ikke det andre",
    da: "Hvad det koster at vælge for det ene og ikke det andet",
    en: "What it costs to choose for the one and not the other")
  static let everyReplacementCaption = Sentence(
    nb: "Hver del av dagens sett som kan byttes ut, med den beste erstatningen, {how}",
    da: "Hver del af dagens sæt, der kan skiftes ud, med den bedste erstatning, {how}",
    en: "Every part of today's set that could be replaced, with the best replacement, {how}")
  static let tooManyParts = Sentence(
    nb: "Dagens sett har {n} indikatorer. Hver del som kan byttes ut, listes bare opp til {m}.",
    da: "Dagens sæt har {n} indikatorer. Hver del, der kan skiftes ud, opregnes kun op til {m}.",
    en:
      "Today's set has {n} indicators. Every part that could be replaced is listed up to {m} only.")
  static let fromAllCandidates = Sentence(
    nb: "Fra alle kandidater", da: "Fra alle kandidater", en: "From all candidates")
  static let fromThoseWithDirection = Sentence(
    nb: "Fra kandidater med ønsket retning", da: "Fra kandidater med ønsket retning",
    en: "From candidates with a direction")
  static let dimensionsAndHalf = Sentence(
    nb: "Dimensjoner (minst halvt dekket)", da: "Dimensioner (mindst halvt dækket)",
    en: "Dimensions (touched at half)")
  static let coverageAndBounds = Sentence(
    nb: "Dekning [nedre–øvre]", da: "Dækning [nedre–øvre]", en: "Coverage [low–high]")
  static let newCollections = Sentence(
    nb: "Nye datainnsamlinger", da: "Nye dataindsamlinger", en: "New data collections")
  static let firstInDraws = Sentence(
    nb: "Først i trekningene, blant like store", da: "Først i trækningerne, blandt lige store",
    en: "First in the draws, among its size")
  static let alone = Sentence(
    nb: "alene om sin størrelse", da: "alene om sin størrelse", en: "alone in its size")
  static let bestCaveat = Sentence(
    nb:
      "Et alternativ er det beste av sitt slag. På det som det er valgt for, kan en kombinasjon derfor aldri komme under å beholde eller erstatte; det er det «best» betyr, ikke et bevis. Se på hvor stor forskjellen er, på trekningene og på perspektivene.",
    da:
      "Et alternativ er det bedste af sin slags. På det, som det er valgt for, kan en kombination derfor aldrig komme under at beholde eller erstatte; det er det, »bedst« betyder, ikke et bevis. Se på, hvor stor forskellen er, på trækningerne og på perspektiverne.",
    en:
      "An option is the best of its kind. On what it was chosen for, a hybrid can therefore never fall below keep or replace; that is what “best” means, not evidence. Look at the size of the difference, the draws and the lenses."
  )
  static let indicatorsIn = Sentence(
    nb: "Indikatorer inn", da: "Indikatorer ind", en: "Indicators in")
  static let indicatorsOut = Sentence(
    nb: "Indikatorer ut", da: "Indikatorer ud", en: "Indicators out")
  static let conceptsGained = Sentence(
    nb: "Begreper som kommer til", da: "Begreber, der kommer til", en: "Concepts gained")
  static let conceptsLost = Sentence(
    nb: "Begreper som går tapt", da: "Begreber, der går tabt", en: "Concepts lost")
  static let endedSeries = Sentence(
    nb: "Tidsserier som slutter", da: "Tidsserier, der slutter", en: "Time series that end")
  static let likeForLikeOf = Sentence(
    nb: "Direkte sammenlignbare med noe som går ut",
    da: "Direkte sammenlignelige med noget, der går ud", en: "Like for like with something dropped")
  static let bestInstead = Sentence(
    nb: "Beste i stedet", da: "Bedste i stedet", en: "Best in its place")
  static let unseenCollection = Sentence(
    nb: "ikke sett i kilden, for {i}", da: "ikke set i kilden, for {i}",
    en: "not seen in the source, for {i}")
  static let proof = Sentence(nb: "Bevis", da: "Bevis", en: "Proof")
  static let constraints = Sentence(nb: "Krav", da: "Krav", en: "Constraints")
  static let atMostIndicators = Sentence(nb: "høyst {n}", da: "højst {n}", en: "at most {n}")
  static let atMostBurden = Sentence(
    nb: "måleinnsats høyst {n}", da: "måleindsats højst {n}", en: "burden at most {n}")
  static let mustKeep = Sentence(
    nb: "skal beholdes: {list}", da: "skal beholdes: {list}", en: "must keep: {list}")
  static let mustDrop = Sentence(
    nb: "skal ut: {list}", da: "skal ud: {list}", en: "must drop: {list}")
  static let onlyWithDirection = Sentence(
    nb: "bare indikatorer med ønsket retning", da: "kun indikatorer med ønsket retning",
    en: "only indicators with a direction")
  static let onlyAddingWithDirection = Sentence(
    nb: "bare nye indikatorer med ønsket retning", da: "kun nye indikatorer med ønsket retning",
    en: "only new indicators with a direction")
  static let atMostCollections = Sentence(
    nb: "nye datainnsamlinger: høyst {n}", da: "nye dataindsamlinger: højst {n}",
    en: "new data collections: at most {n}")
  static let atLeastConcepts = Sentence(
    nb: "minst {n} i dimensjonen {D}", da: "mindst {n} i dimensionen {D}",
    en: "at least {n} in the dimension {D}")
  static let atLeastConceptsEach = Sentence(
    nb: "minst {n} i hver dimensjon", da: "mindst {n} i hver dimension",
    en: "at least {n} in every dimension")
  static let nothingLost = Sentence(
    nb: "ingenting som er dekket i dag, skal gå tapt",
    da: "intet, der er dækket i dag, skal gå tabt", en: "nothing that is covered today may be lost")
  static let atLeastCoverage = Sentence(
    nb: "dekning minst {x}", da: "dækning mindst {x}", en: "coverage at least {x}")
  static let atLeastDimensions = Sentence(
    nb: "minst {n} berørt", da: "mindst {n} berørt", en: "at least {n} touched")
  static let atLeastDimensionsHalf = Sentence(
    nb: "minst {n} minst halvt dekket", da: "mindst {n} mindst halvt dækket",
    en: "at least {n} touched at half")
  static let conflict = Sentence(
    nb:
      "Kravene kan ikke oppfylles samtidig. De færreste som strider mot hverandre: {list}. Løs opp ett av dem.",
    da:
      "Kravene kan ikke opfyldes samtidig. De færreste, der strider mod hinanden: {list}. Løsn et af dem.",
    en:
      "Infeasible: the constraints cannot be met together. The fewest that conflict: {list}. Loosen one of them."
  )
  static let conflictUnsettled = Sentence(
    nb:
      "Kravene kan ikke oppfylles samtidig: {list}. Tiden rakk ikke til å finne de færreste som strider mot hverandre.",
    da:
      "Kravene kan ikke opfyldes samtidig: {list}. Tiden rakte ikke til at finde de færreste, der strider mod hinanden.",
    en:
      "Infeasible: the constraints cannot be met together: {list}. Time ran out before the fewest that conflict were found."
  )
  static let oneImpossible = Sentence(
    nb: "Ett krav kan ikke oppfylles av noe sett: {list}. Løs det opp.",
    da: "Et krav kan ikke opfyldes af noget sæt: {list}. Løsn det.",
    en: "One constraint cannot be met by any set: {list}. Loosen it.")
  static let stopped = Sentence(
    nb: "Søket ble stanset før noe sett var funnet. Gi det mer tid.",
    da: "Søgningen blev standset, før noget sæt var fundet. Giv den mere tid.",
    en: "The search was stopped before any set was found. Give it more time.")
  static let notProven = Sentence(
    nb: "ikke bevist: {x} under øvre grense", da: "ikke bevist: {x} under øvre grænse",
    en: "not proven: {x} below the bound")
  static let maximisesCoverage = Sentence(
    nb: "dekning, hovedtallet", da: "dækning, hovedtallet", en: "coverage, at default")
  static let maximisesBreadth = Sentence(
    nb: "bredde: først antall dimensjoner berørt, så dekning",
    da: "bredde: først antal dimensioner berørt, så dækning",
    en: "breadth: first dimensions touched, then coverage")
  static let maximisesBreadthAtHalf = Sentence(
    nb: "bredde: først antall dimensjoner minst halvt dekket, så dekning",
    da: "bredde: først antal dimensioner mindst halvt dækket, så dækning",
    en: "breadth: first dimensions touched at half, then coverage")
  static let setReaches = Sentence(
    nb: "{n} berører {a} av {k} dimensjoner med dekning {d}.",
    da: "{n} berører {a} af {k} dimensioner med dækning {d}.",
    en: "{n} touch {a} of {k} dimensions with coverage {d}.")
  static let setReachesOne = Sentence(
    nb: "{n} berører {a} av {k} dimensjoner med dekning {d}.",
    da: "{n} berører {a} af {k} dimensioner med dækning {d}.",
    en: "{n} touches {a} of {k} dimensions with coverage {d}.")
  static let dimensionsBoundIs = Sentence(
    nb: "Ingen sett kan berøre flere enn {n}.", da: "Intet sæt kan berøre flere end {n}.",
    en: "No set can touch more than {n}.")
  static let boundIs = Sentence(
    nb: "Øvre grense for dekningen: {x}.", da: "Øvre grænse for dækningen: {x}.",
    en: "Bound on the coverage: {x}.")
  static let ties = Sentence(
    nb: "{n} sett er like gode; dette er det første etter reglene nedenfor.",
    da: "{n} sæt er lige gode; dette er det første efter reglerne nedenfor.",
    en: "{n} sets are equally good; this is the first by the rules below.")
  static let noTies = Sentence(
    nb: "Ingen andre sett er like gode.", da: "Ingen andre sæt er lige gode.",
    en: "No other set is equally good.")
  static let choiceCaption = Sentence(
    nb: "Settet som er valgt, det grådige settet og dagens sett",
    da: "Det valgte sæt, det grådige sæt og dagens sæt",
    en: "The chosen set, the greedy set and today's set")
  static let chosenSet = Sentence(nb: "valgt sett", da: "valgt sæt", en: "chosen set")
  static let greedySet = Sentence(
    nb: "grådig sett (størst gevinst i hvert steg)",
    da: "grådigt sæt (størst gevinst i hvert trin)", en: "greedy set (largest gain at every step)")
  static let todaysSet = Sentence(nb: "dagens sett", da: "dagens sæt", en: "today's set")
  static let oneEach = Sentence(
    nb: "1 for hver indikator: ingen kostnader er oppgitt",
    da: "1 for hver indikator: ingen omkostninger er oplyst",
    en: "1 for each indicator: no costs were given")
  static let inUseToday = Sentence(nb: "I bruk i dag", da: "I brug i dag", en: "In use today")
  static let contributionCaption = Sentence(
    nb: "Hva hver indikator bidrar med; bidragene summerer seg til dekningen",
    da: "Hvad hver indikator bidrager med; bidragene summerer til dækningen",
    en: "What each indicator contributes; the contributions add up to the coverage")
  static let besideToday = Sentence(
    nb: "Mot dagens sett", da: "Mod dagens sæt", en: "Against today's set")
  static let enters = Sentence(nb: "Kommer inn", da: "Kommer ind", en: "Enters")
  static let leaves = Sentence(nb: "Går ut", da: "Går ud", en: "Leaves")
  static let stays = Sentence(nb: "Blir stående", da: "Bliver stående", en: "Stays")
  static let entersAndLeaves = Sentence(
    nb: "Hva som kommer inn og går ut", da: "Hvad der kommer ind og går ud",
    en: "What enters and leaves")
  static let besideTheBest = Sentence(
    nb: "Mot det beste", da: "Mod det bedste", en: "Against the best")
  static let justAsGood = Sentence(nb: "like godt", da: "lige så godt", en: "equally good")
  static let withinOnePercent = Sentence(nb: "innenfor 1 %", da: "inden for 1 %", en: "within 1%")
  static let neighboursCaption = Sentence(
    nb: "Like gode sett, og de innenfor 1 % av det beste",
    da: "Lige gode sæt, og dem inden for 1 % af det bedste",
    en: "Equally good sets, and those within 1% of the best")
  static let inSoManySets = Sentence(
    nb: "I hvor mange av disse settene", da: "I hvor mange af disse sæt",
    en: "In how many of these sets")
  static let ofSets = Sentence(nb: "{x} av {n}", da: "{x} af {n}", en: "{x} of {n}")
  static let sharesCaption = Sentence(
    nb: "Hvor ofte hver indikator er med i settene ovenfor",
    da: "Hvor ofte hver indikator er med i sættene ovenfor",
    en: "How often each indicator is in the sets above")
  static let moreSets = Sentence(
    nb: "Det finnes flere slike sett enn de som er listet.",
    da: "Der findes flere sådanne sæt end de opregnede.",
    en: "There are more such sets than are listed.")
  static let tieRule = Sentence(
    nb:
      "Blant like gode sett går det med minst måleinnsats foran, så det med mest av dagens sett, så det med flest ønskede retninger, så det som kommer først i listen over referanser.",
    da:
      "Blandt lige gode sæt går det med mindst måleindsats forrest, så det med mest af dagens sæt, så det med flest ønskede retninger, så det, der kommer først i listen over referencer.",
    en:
      "Among equally good sets the least burden goes first, then the most of today's set, then the most indicators with a direction, then the smallest sorted list of references."
  )
  static let toReach = Sentence(nb: "Skal nå", da: "Skal nå", en: "To reach")
  static let provenSmallest = Sentence(
    nb: "Bevist: Ingen mindre sett når målet.", da: "Bevist: Intet mindre sæt når målet.",
    en: "Proven: no smaller set reaches the target.")
  static let notProvenSmallest = Sentence(
    nb: "Ikke bevist: Et mindre sett kan finnes.", da: "Ikke bevist: Et mindre sæt kan findes.",
    en: "Not proven: a smaller set may exist.")
  static let frontReading = Sentence(
    nb:
      "Kurven viser det beste som hvert antall indikatorer kan nå (Pareto-front), valgt blant dagens indikatorer og kandidatene. Hvert punkt er et eget sett.",
    da:
      "Kurven viser det bedste, som hvert antal indikatorer kan nå (Paretofront), valgt blandt dagens indikatorer og kandidaterne. Hvert punkt er et sæt for sig.",
    en:
      "The curve shows the best that each number of indicators could reach (Pareto front), chosen among today's indicators and the candidates. Each point is a set of its own."
  )
  static let frontTitle = Sentence(
    nb: "{what} etter antall indikatorer, {how}", da: "{what} efter antal indikatorer, {how}",
    en: "{what} by number of indicators, {how}")
  static let frontKey = Sentence(
    nb:
      "Fylte punkter er de beste settene; den åpne ruten er dagens sett. Tabellen under har de eksakte punktene.",
    da:
      "Fyldte punkter er de bedste sæt; den åbne rude er dagens sæt. Tabellen nedenfor har de eksakte punkter.",
    en:
      "Filled points are the best sets; the hollow diamond is today's set. The table below has the exact points."
  )
  static let frontCut = Sentence(
    nb: "Kurven er stanset her; med flere indikatorer kan settet nå lenger.",
    da: "Kurven er standset her; med flere indikatorer kan sættet nå længere.",
    en: "The curve stops here; with more indicators the set may reach further.")
  static let frontCaption = Sentence(
    nb: "Det beste settet for hvert antall, {how}", da: "Det bedste sæt for hvert antal, {how}",
    en: "The best set of every size, {how}")
  static let numberOfIndicators = Sentence(
    nb: "antall indikatorer", da: "antal indikatorer", en: "number of indicators")
}
