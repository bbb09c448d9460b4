import FrameworkAnalysis
public import FrameworkModel

/// What the rules say of one indicator in use, the first that holds (method, section 6).
public enum ReplacementOutcome: String, Sendable, Hashable, CaseIterable, Comparable {
  case notAssessed
  case outsideSchema
  case replaceable
  case replaceableNotLikeForLike
  case partlyReplaceable
  case keep

  /// The row of a replacement that keeps so much.
  init(keepingAtLow low: Fraction, atDefault standard: Fraction, isLikeForLike: Bool) {
    if low == .one {
      self = isLikeForLike ? .replaceable : .replaceableNotLikeForLike
    } else {
      self = standard >= Fraction(1, over: 2) ? .partlyReplaceable : .keep
    }
  }

  /// Further up in the table first.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public var isReplaceable: Bool { self == .replaceable || self == .replaceableNotLikeForLike }

  public var label: Sentence {
    switch self {
    case .notAssessed: Sentence(nb: "ikke vurdert", da: "ikke vurderet", en: "not assessed")
    case .outsideSchema:
      Sentence(
        nb: "utenfor begrepsrammen", da: "uden for begrebsrammen", en: "outside the schema")
    case .replaceable:
      Sentence(nb: "kan erstattes", da: "kan erstattes", en: "replaceable")
    case .replaceableNotLikeForLike:
      Sentence(
        nb: "kan erstattes, men ikke direkte sammenlignbart",
        da: "kan erstattes, men ikke direkte sammenligneligt",
        en: "replaceable, not like for like")
    case .partlyReplaceable:
      Sentence(
        nb: "kan delvis erstattes", da: "kan delvist erstattes", en: "partly replaceable")
    case .keep: Sentence(nb: "beholde", da: "beholde", en: "keep")
    }
  }

  /// What must hold for this outcome and for none before it.
  public var rule: Sentence {
    switch self {
    case .notAssessed:
      Sentence(
        nb: "indikatoren selv eller alle kandidatene er ikke vurdert",
        da: "indikatoren selv eller alle kandidaterne er ikke vurderet",
        en: "the indicator itself, or every candidate, is not examined")
    case .outsideSchema:
      Sentence(
        nb:
          "indikatoren er vurdert, men dekker ingen begreper, så begrepsrammen sier ikke hva den er verd",
        da:
          "indikatoren er vurderet, men dækker ingen begreber, så begrebsrammen siger ikke, hvad den er værd",
        en: "examined, but it maps to nothing: this schema can't say what it is worth")
    case .replaceable:
      Sentence(
        nb:
          "alt beholdes også i nedre tall, og verken nivå eller observasjonsenhet er ulik eller ukjent",
        da:
          "alt bevares også i nedre tal, og hverken niveau eller observationsenhed er forskellig eller ukendt",
        en: "kept = 1 at low, and neither level nor unit of observation is different or unknown")
    case .replaceableNotLikeForLike:
      Sentence(
        nb: "alt beholdes også i nedre tall, men nivå eller observasjonsenhet er ulik eller ukjent",
        da:
          "alt bevares også i nedre tal, men niveau eller observationsenhed er forskellig eller ukendt",
        en: "kept = 1 at low, but level or unit of observation is different or unknown")
    case .partlyReplaceable:
      Sentence(
        nb: "minst halvparten beholdes i hovedtallet", da: "mindst halvdelen bevares i hovedtallet",
        en: "kept ≥ ½ at default")
    case .keep:
      Sentence(
        nb: "under halvparten beholdes i hovedtallet",
        da: "under halvdelen bevares i hovedtallet", en: "kept < ½ at default")
    }
  }
}

/// What the rules say of the whole set, the first that holds (method, section 6).
public enum SetOutcome: String, Sendable, Hashable, CaseIterable {
  case notAssessed
  case replace
  case replaceNotLikeForLike
  case replaceInPart
  case keepAndSupplement
  case keep

  init(of outcomes: [ReplacementOutcome], hasSupplement: Bool) {
    if outcomes.contains(.notAssessed) {
      self = .notAssessed
    } else if !outcomes.isEmpty, outcomes.allSatisfy(\.isReplaceable) {
      self = outcomes.contains(.replaceableNotLikeForLike) ? .replaceNotLikeForLike : .replace
    } else if outcomes.contains(where: { $0.isReplaceable || $0 == .partlyReplaceable }) {
      self = .replaceInPart
    } else {
      self = hasSupplement ? .keepAndSupplement : .keep
    }
  }

  public var label: Sentence {
    switch self {
    case .notAssessed: ReplacementOutcome.notAssessed.label
    case .replace: Sentence(nb: "erstatt", da: "erstat", en: "replace")
    case .replaceNotLikeForLike:
      Sentence(
        nb: "erstatt, men ikke direkte sammenlignbart",
        da: "erstat, men ikke direkte sammenligneligt", en: "replace, not like for like")
    case .replaceInPart:
      Sentence(nb: "erstatt delvis", da: "erstat delvist", en: "replace in part")
    case .keepAndSupplement:
      Sentence(nb: "behold og suppler", da: "behold og supplér", en: "keep and supplement")
    case .keep: Sentence(nb: "behold", da: "behold", en: "keep")
    }
  }

  public var rule: Sentence {
    switch self {
    case .notAssessed:
      Sentence(
        nb: "minst én av indikatorene er ikke vurdert",
        da: "mindst én af indikatorerne er ikke vurderet",
        en: "at least one of the indicators is not assessed")
    case .replace:
      Sentence(
        nb: "alle indikatorene kan erstattes", da: "alle indikatorerne kan erstattes",
        en: "every indicator is replaceable")
    case .replaceNotLikeForLike:
      Sentence(
        nb: "alle kan erstattes, minst én ikke direkte sammenlignbart",
        da: "alle kan erstattes, mindst én ikke direkte sammenligneligt",
        en: "every one is replaceable, at least one not like for like")
    case .replaceInPart:
      Sentence(
        nb: "noen av dem kan erstattes helt eller delvis, men ikke alle helt",
        da: "nogle af dem kan erstattes helt eller delvist, men ikke alle helt",
        en: "some are replaceable or partly replaceable, but not all")
    case .keepAndSupplement:
      Sentence(
        nb: "ingen av dem kan erstattes, men det finnes supplement",
        da: "ingen af dem kan erstattes, men der findes supplementer",
        en: "none is replaceable, and some candidate is a supplement")
    case .keep:
      Sentence(
        nb: "ingen av dem kan erstattes, og det finnes ingen supplement",
        da: "ingen af dem kan erstattes, og der findes ingen supplementer",
        en: "none is replaceable, and no candidate is a supplement")
    }
  }
}
