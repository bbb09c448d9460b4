import FrameworkModel

/// Headings and captions of the tables of coverage, breadth and overlap.
extension ReportSentence {
  static let coverageAndBreadth = Sentence(
    nb: "Dekning og bredde", da: "Dækning og bredde", en: "Coverage and breadth")
  static let coverageCaption = Sentence(
    nb: "Dekning i prosent av hele begrepsrammen", da: "Dækning i procent af hele begrebsrammen",
    en: "Coverage in percent of the whole schema")
  static let countsCaption = Sentence(
    nb: "Begreper etter hvor mye som er dekket", da: "Begreber efter, hvor meget der er dækket",
    en: "Concepts by how much is covered")
  static let layersHeading = Sentence(
    nb: "Hva det kan styres etter", da: "Hvad der kan styres efter", en: "What can steer")
  static let layersCaption = Sentence(
    nb: "Fire lag, og hva som kan styre i dag: dekning i prosent",
    da: "Fire lag, og hvad der kan styre i dag: dækning i procent",
    en: "Four layers, and what can steer today: coverage in percent")
  static let layer = Sentence(nb: "Lag", da: "Lag", en: "Layer")
  static let layerMembers = Sentence(
    nb: "Hvilke indikatorer", da: "Hvilke indikatorer", en: "Which indicators")
  static let breadthCaption = Sentence(
    nb: "Bredde: hvor jevnt indikatorene er spredt",
    da: "Bredde: hvor jævnt indikatorerne er spredt",
    en: "Breadth: how evenly the indicators are spread")
  static let effectiveExplained = Sentence(
    nb:
      "Effektivt antall dimensjoner er så mange like sterke dimensjoner som ville gitt den samme spredningen. 1D veier alle andeler, 2D legger mest vekt på de store.",
    da:
      "Effektivt antal dimensioner er så mange lige stærke dimensioner, som ville give den samme spredning. 1D vejer alle andele, 2D lægger mest vægt på de store.",
    en:
      "The effective number of dimensions is as many equally strong dimensions as would give the same spread. 1D weighs all shares, 2D gives most weight to the large ones."
  )
  static let equalShares = Sentence(
    nb: "Effektivt antall dimensjoner med like andeler (1D)",
    da: "Effektivt antal dimensioner med lige andele (1D)",
    en: "Effective number of dimensions with equal shares (1D)")
  static let similarityColumn = Sentence(
    nb: "Effektivt antall begreper, med likhet (1D)",
    da: "Effektivt antal begreber, med lighed (1D)",
    en: "Effective number of concepts, with similarity (1D)")
  static let similaritySecond = Sentence(
    nb: "Det samme, 2D", da: "Det samme, 2D", en: "The same, 2D")
  static let rao = Sentence(nb: "Raos Q", da: "Raos Q", en: "Rao's Q")
  static let equalSharesDiffer = Sentence(
    nb:
      "Rekkefølgen mellom settene blir en annen når hver indikator deles likt mellom sine begreper. Andelene er en regnemåte; legg ikke vekt på forskjellen.",
    da:
      "Rækkefølgen mellem sættene bliver en anden, når hver indikator deles lige mellem sine begreber. Andelene er en regnemåde; læg ikke vægt på forskellen.",
    en:
      "The order of the sets is another when each indicator is shared equally among its concepts. The shares are a convention; put no weight on the difference."
  )
  static let sizeMatchedCaption = Sentence(
    nb: "Ved samme antall indikatorer: {k} tilfeldige fra hvert sett, i snitt",
    da: "Ved samme antal indikatorer: {k} tilfældige fra hvert sæt, i snit",
    en: "Size-matched: {k} random indicators of each set, on average")
  static let sizeMatchedCaveat = Sentence(
    nb:
      "Et større sett blir bredere av seg selv. Derfor vises også hva like mange tilfeldige indikatorer fra hvert sett berører og dekker i snitt.",
    da:
      "Et større sæt bliver bredere af sig selv. Derfor vises også, hvad lige mange tilfældige indikatorer fra hvert sæt berører og dækker i snit.",
    en:
      "A larger set is broader by arithmetic. So it is also shown what equally many random indicators of each set touch and cover on average."
  )
  static let expectedDimensions = Sentence(
    nb: "Dimensjoner berørt, forventet", da: "Dimensioner berørt, forventet",
    en: "Dimensions touched, expected")
  static let expectedCoverage = Sentence(
    nb: "Dekning, forventet", da: "Dækning, forventet", en: "Coverage, expected")
  static let examinedOf = Sentence(nb: "Vurdert", da: "Vurderet", en: "Examined")
  static let conceptsTouched = Sentence(
    nb: "Begreper berørt", da: "Begreber berørt", en: "Concepts touched")
  static let dimensionsTouched = Sentence(
    nb: "Dimensjoner berørt", da: "Dimensioner berørt", en: "Dimensions touched")
  static let set = Sentence(nb: "Sett", da: "Sæt", en: "Set")
  static let atLeast = Sentence(nb: "minst", da: "mindst", en: "at least")
  static let profileCaption = Sentence(
    nb: "Profil: antall indikatorer etter {facet}", da: "Profil: antal indikatorer efter {facet}",
    en: "Profile: number of indicators by {facet}")
  static let overlapCaption = Sentence(
    nb: "Gjenfinning og Jaccard-likhet i prosent, minst og mest mulig",
    da: "Genfinding og Jaccard-lighed i procent, mindst og mest mulig",
    en: "Containment and Jaccard similarity in percent, least and most")
  static let pair = Sentence(nb: "Par", da: "Par", en: "Pair")
  static let firstInSecond = Sentence(
    nb: "den første i den andre", da: "den første i den anden", en: "the first in the second")
  static let secondInFirst = Sentence(
    nb: "den andre i den første", da: "den anden i den første", en: "the second in the first")
  static let placesCaption = Sentence(
    nb: "Begreper som begge, bare den ene eller ingen av dem dekker",
    da: "Begreber, som begge, kun den ene eller ingen af dem dækker",
    en: "Concepts that both, only one or neither of them covers")
  static let both = Sentence(nb: "Begge", da: "Begge", en: "Both")
  static let onlyFirst = Sentence(nb: "Bare den første", da: "Kun den første", en: "Only the first")
  static let onlySecond = Sentence(nb: "Bare den andre", da: "Kun den anden", en: "Only the second")
  static let neither = Sentence(nb: "Ingen", da: "Ingen", en: "Neither")
  static let mostIsHeadline = Sentence(
    nb:
      "To delvise koblinger kan være det samme stykket av et begrep eller hvert sitt. Hovedtallet er det meste som kan være felles; det minste står ved siden av.",
    da:
      "To delvise koblinger kan være det samme stykke af et begreb eller hvert sit. Hovedtallet er det meste, der kan være fælles; det mindste står ved siden af.",
    en:
      "Two partial rows may be the same piece of a concept or two different ones. The headline is the most that can be shared; the least stands beside it."
  )
  static let meanJaccard = Sentence(
    nb: "Gjennomsnitt av Jaccard-likheten over {n} par: {x}. Par uten verdi er holdt utenfor: {u}.",
    da: "Gennemsnit af Jaccard-ligheden over {n} par: {x}. Par uden værdi er holdt udenfor: {u}.",
    en: "Mean Jaccard similarity over {n} pairs: {x}. Pairs without a value are left out: {u}.")
  static let kindsCaption = Sentence(
    nb: "Indikatorer og begreper i hvert sett", da: "Indikatorer og begreber i hvert sæt",
    en: "Indicators and concepts of each set")
  static let specificColumn = Sentence(
    nb: "Enkle (ett begrep)", da: "Enkle (ét begreb)", en: "Specific (one concept)")
  static let compoundColumn = Sentence(
    nb: "Sammensatte (flere begreper)", da: "Sammensatte (flere begreber)",
    en: "Compound (several concepts)")
  static let unmappedColumn = Sentence(
    nb: "Uten kobling", da: "Uden kobling", en: "Mapped to nothing")
  static let idiosyncraticColumn = Sentence(
    nb: "Særegne begreper", da: "Særegne begreber", en: "Idiosyncratic concepts")
  static let redundantColumn = Sentence(
    nb: "Kan tas bort uten tap av dekning", da: "Kan tages bort uden tab af dækning",
    en: "Removable without loss of coverage")
  static let sharedConcepts = Sentence(
    nb: "Felles begreper", da: "Fælles begreber", en: "Shared concepts")
  static let relationsCaption = Sentence(
    nb: "Indikatorer som møtes i samme begrep", da: "Indikatorer, der mødes i samme begreb",
    en: "Indicators that meet in a concept")
  static let possibleRelation = Sentence(
    nb: "Mulig relasjon, den første lest mot den andre",
    da: "Mulig relation, den første læst mod den anden",
    en: "Possible relation, the first read against the second")
  static let of = Sentence(nb: "{a} av {n}", da: "{a} af {n}", en: "{a} of {n}")
  static let least = Sentence(nb: "minst", da: "mindst", en: "least")
  static let most = Sentence(nb: "mest", da: "mest", en: "most")
  static let otherBreadthCaption = Sentence(
    nb: "Bredde, regnet på andre måter", da: "Bredde, regnet på andre måder",
    en: "Breadth by other conventions")
}
