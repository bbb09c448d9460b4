import FrameworkModel

/// What pictures and their tables say: titles, keys and the words upon them.
enum PictureSentence {
  static let heatMapTitle = Sentence(
    nb: "Hvert begrep, satt opp etter dimensjon", da: "Hvert begreb, opstillet efter dimension",
    en: "Every concept, by dimension")
  static let heatMapKey = Sentence(
    nb:
      "{H} = helt dekket; ¼, ½ og ¾ = så mye av begrepet; {D} = en annen del; {M} = bare maskinforslag eller mulig; – = vurdert, ingenting passer; ? = ikke vurdert. Jo mørkere, desto mer. Kolonnene er settene.",
    da:
      "{H} = helt dækket; ¼, ½ og ¾ = så meget af begrebet; {D} = en anden del; {M} = kun maskinforslag eller mulig; – = vurderet, intet passer; ? = ikke vurderet. Jo mørkere, desto mere. Kolonnerne er sættene.",
    en:
      "{H} = fully covered; ¼, ½ and ¾ = so much of the concept; {D} = another part; {M} = only suggested or possible; – = examined, nothing found; ? = not examined. The darker, the more. The columns are the sets."
  )
  static let conceptsTouchedBy = Sentence(
    nb: "{A} dekker noe av {n} av {N} begreper", da: "{A} dækker noget af {n} af {N} begreber",
    en: "{A} covers some of {n} of {N} concepts")

  static let overlapTitle = Sentence(
    nb: "Hvor mange begreper hvert sett dekker alene og sammen med andre",
    da: "Hvor mange begreber hvert sæt dækker alene og sammen med andre",
    en: "How many concepts each set covers alone and together with others")
  static let overlapKey = Sentence(
    nb:
      "Fylt punkt: settet dekker begrepene, helt eller delvis. Hvert begrep telles på én linje. Prosenten er begrepenes vekt.",
    da:
      "Udfyldt punkt: sættet dækker begreberne, helt eller delvist. Hvert begreb tælles på én linje. Procenten er begrebernes vægt.",
    en:
      "A filled dot: the set covers the concepts, fully or partly. Every concept counts on one line. The percentage is the concepts' weight."
  )
  static let overlapCaption = Sentence(
    nb: "Begrepene etter hvilke sett som dekker dem",
    da: "Begreberne efter hvilke sæt der dækker dem", en: "The concepts by the sets that cover them"
  )
  static let coveredBy = Sentence(nb: "Dekkes av", da: "Dækkes af", en: "Covered by")
  static let byNone = Sentence(
    nb: "ingen av settene", da: "ingen af sættene", en: "none of the sets")
  static let byOneAlone = Sentence(nb: "bare {A}", da: "kun {A}", en: "{A} alone")
  static let whichConcepts = Sentence(
    nb: "Hvilke begreper", da: "Hvilke begreber", en: "Which concepts")
  static let weightShare = Sentence(
    nb: "Andel av vekten", da: "Andel af vægten", en: "Share of weight")
  static let examinedSetsOnly = Sentence(
    nb: "Sett som ikke er vurdert, er utelatt: {list}.",
    da: "Sæt, der ikke er vurderet, er udeladt: {list}.",
    en: "Sets that are not examined are left out: {list}.")

  static let flowHeading = Sentence(
    nb: "Hvem som dekker hva", da: "Hvem der dækker hvad", en: "Who covers what")
  static let flowTitle = Sentence(
    nb: "Fra indikatorer til dimensjoner", da: "Fra indikatorer til dimensioner",
    en: "From indicators to dimensions")
  static let flowKey = Sentence(
    nb:
      "Båndets bredde er summen av gradene i koblingene. Sett med over {n} indikatorer er samlet etter tema. En dimensjon uten bånd har ingen kobling.",
    da:
      "Båndets bredde er summen af graderne i koblingerne. Sæt med over {n} indikatorer er samlet efter tema. En dimension uden bånd har ingen kobling.",
    en:
      "A ribbon is as wide as the sum of the degrees of its rows. Sets of more than {n} indicators are gathered by topic. A dimension without a ribbon has no row."
  )
  static let flowCaption = Sentence(
    nb: "Hva indikatorer og temaer dekker, dimensjon for dimensjon",
    da: "Hvad indikatorer og temaer dækker, dimension for dimension",
    en: "What indicators and topics cover, dimension by dimension")
  static let indicatorOrTopic = Sentence(
    nb: "Indikator eller tema", da: "Indikator eller tema", en: "Indicator or topic")
  static let sumOfDegrees = Sentence(
    nb: "Sum av grader", da: "Sum af grader", en: "Sum of degrees")
  static let withoutGroup = Sentence(nb: "uten tema", da: "uden tema", en: "without a topic")
  static let coverNothing = Sentence(
    nb: "Uten kobling: {list}.", da: "Uden kobling: {list}.", en: "Without a row: {list}.")
  static let noDimension = Sentence(
    nb: "ingen kobling", da: "ingen kobling", en: "no row")

  static let gainsTitle = Sentence(
    nb: "Beholdt, vunnet og tapt, {how}", da: "Beholdt, vundet og tabt, {how}",
    en: "Kept, gained and lost, {how}")
  static let gainsKey = Sentence(
    nb:
      "Til høyre for null: det som beholdes (mørkt) og det som kommer til (stripet). Til venstre for null: det som går tapt (hvitt).",
    da:
      "Til højre for nul: det, der bevares (mørkt), og det, der kommer til (stribet). Til venstre for nul: det, der går tabt (hvidt).",
    en:
      "Right of zero: what is kept (dark) and what is gained (striped). Left of zero: what is lost (white)."
  )
  static let gainsCaption = Sentence(
    nb: "Beholdte, vunne og tapte dimensjoner og prosentpoeng dekning, {how}",
    da: "Bevarede, vundne og tabte dimensioner og procentpoint dækning, {how}",
    en: "Dimensions and percentage points of coverage kept, gained and lost, {how}")
  static let kept = Sentence(nb: "beholdt", da: "bevaret", en: "kept")
  static let gained = Sentence(nb: "vunnet", da: "vundet", en: "gained")
  static let lost = Sentence(nb: "tapt", da: "tabt", en: "lost")
  static let gainsLine = Sentence(
    nb: "{option}: {k} beholdt, {g} vunnet, {l} tapt",
    da: "{option}: {k} bevaret, {g} vundet, {l} tabt",
    en: "{option}: {k} kept, {g} gained, {l} lost")

  static let curveTitle = Sentence(
    nb: "Dimensjoner som et tilfeldig utvalg berører, etter antall indikatorer",
    da: "Dimensioner, som et tilfældigt udvalg berører, efter antal indikatorer",
    en: "Dimensions that a random pick touches, by number of indicators")
  static let curveKey = Sentence(
    nb:
      "Linjene viser hva så mange tilfeldig valgte indikatorer fra hvert sett i snitt berører, regnet ut nøyaktig.",
    da:
      "Linjerne viser, hvad så mange tilfældigt valgte indikatorer fra hvert sæt i snit berører, regnet ud nøjagtigt.",
    en:
      "The lines show what so many indicators picked at random from each set touch on average, computed exactly."
  )
  static let curveKeyBest = Sentence(
    nb: "Fylte punkter over linjene er det beste som så mange kan nå.",
    da: "Udfyldte punkter over linjerne er det bedste, som så mange kan nå.",
    en: "Filled points above the lines are the best that so many could reach.")
  static let curveCaption = Sentence(
    nb: "Forventet antall berørte dimensjoner for hvert antall indikatorer",
    da: "Forventet antal berørte dimensioner for hvert antal indikatorer",
    en: "Expected number of dimensions touched for every number of indicators")
  static let atRandom = Sentence(
    nb: "{A}, tilfeldige", da: "{A}, tilfældige", en: "{A}, at random")
  static let bestPossible = Sentence(nb: "Beste sett", da: "Bedste sæt", en: "Best set")
  static let curveLine = Sentence(
    nb: "{k} tilfeldige fra {A} berører i snitt {x} dimensjoner",
    da: "{k} tilfældige fra {A} berører i snit {x} dimensioner",
    en: "{k} at random from {A} touch {x} dimensions on average")

  static let ranksTitle = Sentence(
    nb: "Hvor ofte hvert alternativ får hver plass i trekningene",
    da: "Hvor ofte hvert alternativ får hver plads i trækningerne",
    en: "How often each option takes each place in the draws")
  static let ranksKey = Sentence(
    nb:
      "Fra mørkt til lyst: første, andre, tredje plass blant alternativer med like mange indikatorer.",
    da:
      "Fra mørkt til lyst: første, anden, tredje plads blandt alternativer med lige mange indikatorer.",
    en: "From dark to light: first, second, third place among options with as many indicators.")
  static let ranksCaption = Sentence(
    nb: "Andel av trekningene på hver plass, blant alternativer med like mange indikatorer",
    da: "Andel af trækningerne på hver plads, blandt alternativer med lige mange indikatorer",
    en: "Share of the draws in each place, among options with as many indicators")
  static let rankedBy = Sentence(nb: "Rangert etter", da: "Rangeret efter", en: "Ranked by")
  static let placeNumber = Sentence(nb: "{n}. plass", da: "{n}. plads", en: "Place {n}")
  static let byDimensions = Sentence(nb: "dimensjoner", da: "dimensioner", en: "dimensions")
  static let byCoverage = Sentence(nb: "dekning", da: "dækning", en: "coverage")

  static let gapOnScale = Sentence(
    nb: "sprang: ingen terskelverdi mellom {a} og {b}",
    da: "spring: ingen tærskelværdi mellem {a} og {b}", en: "gap: no band between {a} and {b}")
  static let gapAtOne = Sentence(
    nb: "sprang: ingen terskelverdi for {a}", da: "spring: ingen tærskelværdi for {a}",
    en: "gap: no band for {a}")
  static let overlapOnScale = Sentence(
    nb: "overlapp: to terskelverdier mellom {a} og {b}",
    da: "overlap: to tærskelværdier mellem {a} og {b}", en: "overlap: two bands between {a} and {b}"
  )
  static let overlapAtOne = Sentence(
    nb: "overlapp: to terskelverdier for {a}", da: "overlap: to tærskelværdier for {a}",
    en: "overlap: two bands for {a}")
  static let resultOf = Sentence(nb: "{year}: {x}", da: "{year}: {x}", en: "{year}: {x}")
  static let resultIn = Sentence(nb: "Resultat", da: "Resultat", en: "Result")
  static let onTheScale = Sentence(nb: "På skalaen", da: "På skalaen", en: "On the scale")
  static let bandsCaption = Sentence(
    nb: "Terskelverdier og resultater", da: "Tærskelværdier og resultater",
    en: "Bands and results")
  static let noBandsToDraw = Sentence(
    nb: "{i} har ingen terskelverdier i tall, så det er ingen skala å tegne",
    da: "{i} har ingen tærskelværdier i tal, så der er ingen skala at tegne",
    en: "{i} has no bands in numbers, so there is no scale to draw")

  static let listDimensions = Sentence(
    nb: "dekning, dimensjon for dimensjon", da: "dækning, dimension for dimension",
    en: "coverage, dimension by dimension")
  static let listHeatMap = Sentence(
    nb: "hvor mye av hvert begrep settene dekker", da: "hvor meget af hvert begreb sættene dækker",
    en: "how much of each concept the sets cover")
  static let listOverlap = Sentence(
    nb: "begreper som settene dekker alene og sammen",
    da: "begreber, som sættene dækker alene og sammen",
    en: "concepts that the sets cover alone and together")
  static let listFlow = Sentence(
    nb: "hvilke indikatorer og temaer som dekker hvilke dimensjoner",
    da: "hvilke indikatorer og temaer der dækker hvilke dimensioner",
    en: "which indicators and topics cover which dimensions")
  static let listGains = Sentence(
    nb: "hva hvert alternativ beholder, vinner og taper",
    da: "hvad hvert alternativ bevarer, vinder og taber",
    en: "what each option keeps, gains and loses")
  static let listFront = Sentence(
    nb: "det beste som hvert antall indikatorer kan nå",
    da: "det bedste, som hvert antal indikatorer kan nå",
    en: "the best that each number of indicators could reach")
  static let listBreadthCurve = Sentence(
    nb: "dimensjoner som tilfeldige utvalg berører, med de beste settene over",
    da: "dimensioner, som tilfældige udvalg berører, med de bedste sæt over",
    en: "dimensions that random picks touch, with the best sets above")
  static let listRobustness = Sentence(
    nb: "hvor ofte hvert alternativ får hver plass i trekningene",
    da: "hvor ofte hvert alternativ får hver plads i trækningerne",
    en: "how often each option takes each place in the draws")
  static let listBands = Sentence(
    nb: "terskelverdiene til én indikator på skalaen, med resultater",
    da: "tærskelværdierne for én indikator på skalaen, med resultater",
    en: "one indicator's bands on their scale, with its results")
}
