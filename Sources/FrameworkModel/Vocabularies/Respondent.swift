/// Who answers.
public enum Respondent: String, Vocabulary {
  case none
  case employee
  case workplaceLeader = "workplace-leader"
  case chiefExecutive = "chief-executive"
  case mayor
  case electedMember = "elected-member"
  case user
  case partner
  case unknown

  public var label: Sentence {
    switch self {
    case .none:
      Sentence(
        nb: "ingen (register eller system)", da: "ingen (register eller system)",
        en: "none (register or system)")
    case .employee: Sentence(nb: "medarbeider", da: "medarbejder", en: "employee")
    case .workplaceLeader:
      Sentence(
        nb: "leder for virksomheten", da: "leder af arbejdspladsen",
        en: "leader of the workplace")
    case .chiefExecutive:
      Sentence(
        nb: "kommunedirektør", da: "kommunaldirektør",
        en: "chief executive")
    case .mayor: Sentence(nb: "ordfører", da: "borgmester", en: "mayor")
    case .electedMember: Sentence(nb: "folkevalgt", da: "folkevalgt", en: "elected member")
    case .user: Sentence(nb: "bruker", da: "bruger", en: "user")
    case .partner:
      Sentence(
        nb: "partner eller organisasjon", da: "partner eller organisation",
        en: "partner or organisation")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
