/// The kind of unit that a value is in.
public enum UnitKind: String, Vocabulary {
  case percent
  case percentChange = "percent-change"
  case percentagePoint = "percentage-point"
  case count
  case ratio
  case index
  case meanScore = "mean-score"
  case points
  case stars
  case currency
  case hours
  case days
  case years
  case energy
  case physical
  case category
  case text
  case unknown

  public var label: Sentence {
    switch self {
    case .percent: Sentence(nb: "prosent (andel)", da: "procent (andel)", en: "percent (share)")
    case .percentChange:
      Sentence(
        nb: "prosentvis endring", da: "procentvis ændring",
        en: "percent change")
    case .percentagePoint: Sentence(nb: "prosentpoeng", da: "procentpoint", en: "percentage points")
    case .count: Sentence(nb: "antall", da: "antal", en: "count")
    case .ratio: Sentence(nb: "forholdstall", da: "forholdstal", en: "ratio")
    case .index: Sentence(nb: "indeks", da: "indeks", en: "index")
    case .meanScore: Sentence(nb: "gjennomsnittsskår", da: "gennemsnitsscore", en: "mean score")
    case .points: Sentence(nb: "poeng", da: "point", en: "points")
    case .stars: Sentence(nb: "stjerner", da: "stjerner", en: "stars")
    case .currency: Sentence(nb: "kroner", da: "kroner", en: "currency")
    case .hours: Sentence(nb: "timer", da: "timer", en: "hours")
    case .days: Sentence(nb: "dager", da: "dage", en: "days")
    case .years: Sentence(nb: "år", da: "år", en: "years")
    case .energy: Sentence(nb: "energimengde", da: "energimængde", en: "energy")
    case .physical:
      Sentence(
        nb: "annen fysisk størrelse", da: "anden fysisk størrelse",
        en: "other physical quantity")
    case .category: Sentence(nb: "kategori", da: "kategori", en: "category")
    case .text: Sentence(nb: "fritekst", da: "fritekst", en: "free text")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
