/// The kind of source that the data come from.
public enum DataSourceKind: String, Vocabulary {
  case employeeSurvey = "employee-survey"
  case leaderSurvey = "leader-survey"
  case userSurvey = "user-survey"
  case citizenSurvey = "citizen-survey"
  case partnerSurvey = "partner-survey"
  case electedSurvey = "elected-survey"
  case internalSystem = "internal-system"
  case projectPortfolio = "project-portfolio"
  case accounts
  case officialStatistics = "official-statistics"
  case externalTest = "external-test"
  case selfAssessment = "self-assessment"
  case derived
  case unknown

  public var label: Sentence {
    switch self {
    case .employeeSurvey:
      Sentence(
        nb: "medarbeiderundersøkelse", da: "medarbejderundersøgelse",
        en: "employee survey")
    case .leaderSurvey:
      Sentence(
        nb: "lederundersøkelse", da: "lederundersøgelse",
        en: "survey of leaders")
    case .userSurvey:
      Sentence(
        nb: "brukerundersøkelse", da: "brugerundersøgelse",
        en: "user survey")
    case .citizenSurvey:
      Sentence(
        nb: "innbyggerundersøkelse", da: "borgerundersøgelse",
        en: "citizen survey")
    case .partnerSurvey:
      Sentence(
        nb: "undersøkelse blant partnere", da: "undersøgelse blandt partnere",
        en: "survey of partners")
    case .electedSurvey:
      Sentence(
        nb: "undersøkelse blant folkevalgte", da: "undersøgelse blandt folkevalgte",
        en: "survey of elected members")
    case .internalSystem:
      Sentence(
        nb: "eget fagsystem eller portal", da: "eget fagsystem eller egen portal",
        en: "own system or portal")
    case .projectPortfolio:
      Sentence(
        nb: "prosjektportefølje", da: "projektportefølje",
        en: "project portfolio")
    case .accounts: Sentence(nb: "regnskap", da: "regnskab", en: "accounts")
    case .officialStatistics:
      Sentence(
        nb: "offisiell statistikk (KOSTRA, SSB)", da: "officiel statistik (Danmarks Statistik)",
        en: "official statistics")
    case .externalTest:
      Sentence(
        nb: "ekstern test eller måling", da: "ekstern test eller måling",
        en: "external test")
    case .selfAssessment: Sentence(nb: "egenvurdering", da: "selvevaluering", en: "self-assessment")
    case .derived:
      Sentence(
        nb: "beregnet av andre indikatorer", da: "beregnet af andre indikatorer",
        en: "computed from other indicators")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
