/// What one case is.
public enum Observation: String, Vocabulary {
  case employee
  case leader
  case electedMember = "elected-member"
  case user
  case citizen
  case partner
  case idea
  case innovation
  case project
  case procurement
  case `case`
  case workplace
  case serviceArea = "service-area"
  case organisation
  case municipality
  case country
  case unknown

  public var label: Sentence {
    switch self {
    case .employee: Sentence(nb: "medarbeider", da: "medarbejder", en: "employee")
    case .leader: Sentence(nb: "leder", da: "leder", en: "leader")
    case .electedMember: Sentence(nb: "folkevalgt", da: "folkevalgt", en: "elected member")
    case .user: Sentence(nb: "bruker", da: "bruger", en: "user")
    case .citizen: Sentence(nb: "innbygger", da: "borger", en: "citizen")
    case .partner: Sentence(nb: "samarbeidspartner", da: "samarbejdspartner", en: "partner")
    case .idea: Sentence(nb: "idé eller forslag", da: "idé eller forslag", en: "idea or proposal")
    case .innovation:
      Sentence(
        nb: "innovasjon (den siste eller viktigste)",
        da: "innovation (den seneste eller vigtigste)",
        en: "innovation (latest or most important)")
    case .project: Sentence(nb: "prosjekt", da: "projekt", en: "project")
    case .procurement: Sentence(nb: "anskaffelse", da: "indkøb", en: "procurement")
    case .`case`:
      Sentence(
        nb: "sak eller henvendelse", da: "sag eller henvendelse",
        en: "case or enquiry")
    case .workplace:
      Sentence(
        nb: "virksomhet eller tjenestested", da: "arbejdsplads",
        en: "workplace")
    case .serviceArea: Sentence(nb: "tjenesteområde", da: "forvaltningsområde", en: "service area")
    case .organisation: Sentence(nb: "organisasjon", da: "organisation", en: "organisation")
    case .municipality: Sentence(nb: "kommune", da: "kommune", en: "municipality")
    case .country: Sentence(nb: "land", da: "land", en: "country")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
