/// How often it is measured.
public enum Periodicity: String, Vocabulary {
  case continuous
  case monthly
  case quarterly
  case fourMonthly = "four-monthly"
  case halfYearly = "half-yearly"
  case yearly
  case twoYearly = "two-yearly"
  case irregular
  case once
  case unknown

  public var label: Sentence {
    switch self {
    case .continuous: Sentence(nb: "løpende", da: "løbende", en: "continuous")
    case .monthly: Sentence(nb: "månedlig", da: "månedlig", en: "monthly")
    case .quarterly: Sentence(nb: "kvartalsvis", da: "kvartalsvis", en: "quarterly")
    case .fourMonthly: Sentence(nb: "tertialvis", da: "hver fjerde måned", en: "every four months")
    case .halfYearly: Sentence(nb: "halvårlig", da: "halvårlig", en: "every half year")
    case .yearly: Sentence(nb: "årlig", da: "årlig", en: "yearly")
    case .twoYearly: Sentence(nb: "annethvert år", da: "hvert andet år", en: "every two years")
    case .irregular: Sentence(nb: "uregelmessig", da: "uregelmæssig", en: "irregular")
    case .once: Sentence(nb: "én gang", da: "én gang", en: "once")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
