import FrameworkModel

/// Standings, relations, statuses and bands in the reader's words.
extension Voice {
  func callAsFunction(_ standing: Standing) -> String {
    switch standing {
    case .verified: self(CardWord.standingVerified)
    case .rounded: self(CardWord.standingRounded)
    case .thirdParty: self(CardWord.standingThirdParty)
    case .rankingOnly: self(CardWord.standingRanking)
    case .generalKnowledge: self(CardWord.standingGeneral)
    case .questionOnly: self(CardWord.standingQuestion)
    case .inferred: self(CardWord.standingInferred)
    case .notSeen: self(BandWord.notSeen)
    case .listIncomplete: self(FactSentence.listIncomplete)
    default: standing.rawValue
    }
  }

  func callAsFunction(_ relation: MappingRelation) -> String {
    switch relation {
    case .equal: self(MappingWord.relEqual)
    case .broader: self(MappingWord.relBroader)
    case .narrower: self(MappingWord.relNarrower)
    case .overlaps: self(MappingWord.relOverlaps)
    case .none: self(MappingWord.relNot)
    }
  }

  func callAsFunction(_ statement: Mapping.Statement) -> String {
    switch statement {
    case .holds(let relation): self(relation)
    case .noRelation: self(MappingWord.relNot)
    case .ruledOut(let relation):
      filled(FactSentence.ruledOut, ["relation": Phrase(self(relation))]).plain
    case .nothingFound: self(MappingWord.relNoneFound)
    }
  }

  /// The name of a band with its colour in words.
  func name(of colour: Indicator.Band.Colour) -> String {
    switch colour {
    case .green: "\(self(BandWord.bandGreen)) (\(self(BandWord.green)))"
    case .yellow: "\(self(BandWord.bandYellow)) (\(self(BandWord.yellow)))"
    case .red: "\(self(BandWord.bandRed)) (\(self(BandWord.red)))"
    }
  }

  /// What a status is in words; the text as printed stands beside it.
  func callAsFunction(_ status: Indicator.Status) -> String {
    switch status.kind {
    case .measured: return self(BandWord.measured)
    case .unmeasured: return self(BandWord.unmeasured)
    case .planned:
      guard let year = status.year else { return self(FactSentence.planned) }
      return self(BandWord.planned, ["year": Phrase(String(year))]).plain
    case .dropped: return self(BandWord.dropped)
    case .notSeen: return self(BandWord.notSeen)
    case .candidate: return self(FactSentence.candidate)
    default: return status.kind.rawValue
    }
  }

  /// The kind of a group, such as *fokusområde*.
  func kind(of group: Group) -> String {
    switch group.kind {
    case "focus-area": self(MunicipalWord.focusArea)
    case "challenge", "key-challenge": self(MunicipalWord.keyChallenge)
    case "focus-goal": self(MunicipalWord.focusGoal)
    case "service-area": self(MunicipalWord.serviceArea)
    case "topic": self(ThingWord.topic)
    default: self(ThingWord.group)
    }
  }
}

/// What the glossary has no word for: states of facts and rows.
enum FactSentence {
  static let listIncomplete = ReportText("fact.listIncomplete")
  static let ruledOut = ReportText("fact.ruledOut")
  static let planned = ReportText("fact.planned")
  static let candidate = ReportText("fact.candidate")
}
