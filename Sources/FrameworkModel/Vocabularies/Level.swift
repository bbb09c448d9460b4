/// A level at which a value exists.
public enum Level: String, Vocabulary {
  case unit
  case serviceArea = "service-area"
  case municipality
  case countyRegion = "county-region"
  case sector
  case country
  case international
  case unknown

  public var label: Sentence {
    switch self {
    case .unit: Sentence(nb: "virksomhet", da: "arbejdsplads", en: "workplace")
    case .serviceArea: Sentence(nb: "tjenesteområde", da: "forvaltningsområde", en: "service area")
    case .municipality: Sentence(nb: "kommune", da: "kommune", en: "municipality")
    case .countyRegion: Sentence(nb: "fylke", da: "region", en: "county or region")
    case .sector: Sentence(nb: "sektor", da: "sektor", en: "sector")
    case .country: Sentence(nb: "land", da: "land", en: "country")
    case .international: Sentence(nb: "internasjonalt", da: "internationalt", en: "international")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
