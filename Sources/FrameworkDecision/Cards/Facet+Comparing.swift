import FrameworkModel

extension Facet {
  /// How far the facet of `y` is that of `b`, and how to convert where it can be.
  func likeness(
    of b: Indicator, with y: Indicator, instrument: Instrument?
  ) -> (Likeness, Sentence?) {
    let (own, other) = (b.facets, y.facets)
    return switch self {
    case .level: Self.level(own.levels, other.levels, instrument)
    case .observation: (Self.word(own.observation, other.observation), nil)
    case .type: (Self.word(own.type, other.type), nil)
    case .unit: Self.unit(own.unit, other.unit)
    case .direction: (Self.word(own.direction, other.direction), nil)
    case .formula: (Self.formula(own, other), nil)
    case .population: (Self.population(own, other), nil)
    case .periodicity: Self.periodicity(own.periodicity, other.periodicity)
    case .source: (Self.among(own.dataSources, other.dataSources), nil)
    case .answerScale: (Self.word(own.scale, other.scale), nil)
    }
  }

  private static func word<Word: Vocabulary>(_ own: Word, _ other: Word) -> Likeness {
    if own == .unknown || other == .unknown { return .unknown }
    return own == other ? .equal : .different
  }

  /// Equal if b's are among y's.
  private static func among<Word: Vocabulary>(_ own: [Word], _ other: [Word]) -> Likeness {
    guard !own.isEmpty, !other.isEmpty, !own.contains(.unknown), !other.contains(.unknown) else {
      return .unknown
    }
    return Set(own).isSubset(of: other) ? .equal : .different
  }

  /// A value at another level becomes one of the own only where an instrument asks the topic.
  private static func level(
    _ own: [Level], _ other: [Level], _ instrument: Instrument?
  ) -> (Likeness, Sentence?) {
    let likeness = among(own, other)
    guard likeness == .different, let instrument else { return (likeness, nil) }
    return (.convertible, instrument.conversion)
  }

  private static func unit(_ own: UnitKind, _ other: UnitKind) -> (Likeness, Sentence?) {
    switch (own, other) {
    case (.percent, .ratio):
      (.convertible, Sentence(nb: "ganges med 100", da: "ganges med 100", en: "times 100"))
    case (.ratio, .percent):
      (.convertible, Sentence(nb: "deles på 100", da: "divideres med 100", en: "divided by 100"))
    default: (word(own, other), nil)
    }
  }

  /// Two shares are the same only if their numerators and denominators are.
  private static func formula(_ own: Facets, _ other: Facets) -> Likeness {
    guard word(own.formation, other.formation) == .equal else {
      return word(own.formation, other.formation)
    }
    return texts(own.formula, other.formula)
  }

  private static func population(_ own: Facets, _ other: Facets) -> Likeness {
    let likeness = max(
      word(own.base, other.base), word(own.observation, other.observation))
    return likeness == .equal && own.base == .other ? texts(own.baseText, other.baseText) : likeness
  }

  /// Read in a language that both have; unknown where they share none.
  private static func texts(_ own: Texts, _ other: Texts) -> Likeness {
    let shared = own.entries.filter { other[$0.language] != nil }
    guard !shared.isEmpty else { return .unknown }
    return shared.contains { other[$0.language] == $0.text } ? .equal : .different
  }

  /// Values that come more often can be taken together to fewer, not the other way.
  private static func periodicity(
    _ own: Periodicity, _ other: Periodicity
  ) -> (Likeness, Sentence?) {
    let likeness = word(own, other)
    guard likeness == .different, let wanted = own.months, let given = other.months, given < wanted
    else { return (likeness, nil) }
    return (
      .convertible,
      Sentence(
        nb: "verdiene slås sammen til færre", da: "værdierne slås sammen til færre",
        en: "the values are taken together to fewer")
    )
  }
}

extension Periodicity {
  /// Between two values; nil where there is no rhythm.
  fileprivate var months: Int? {
    switch self {
    case .continuous: 0
    case .monthly: 1
    case .quarterly: 3
    case .fourMonthly: 4
    case .halfYearly: 6
    case .yearly: 12
    case .twoYearly: 24
    case .irregular, .once, .unknown: nil
    }
  }
}

extension Facet {
  /// The facet in words; empty where the source says nothing.
  func words(of indicator: Indicator) -> [Sentence] {
    let facets = indicator.facets
    return switch self {
    case .level: Self.labels(facets.levels)
    case .observation: Self.labels([facets.observation])
    case .type: Self.labels([facets.type])
    case .unit: Self.labels([facets.unit])
    case .direction: Self.labels([facets.direction])
    case .formula: Self.labels([facets.formation]) + Self.sentence(facets.formula)
    case .population:
      facets.base == .other && !facets.baseText.isEmpty
        ? Self.sentence(facets.baseText) : Self.labels([facets.base])
    case .periodicity: Self.labels([facets.periodicity])
    case .source: Self.labels(facets.dataSources)
    case .answerScale: Self.labels([facets.scale])
    }
  }

  private static func labels<Word: Vocabulary>(_ words: [Word]) -> [Sentence] {
    words.filter { $0 != .unknown }.map(\.label)
  }

  private static func sentence(_ texts: Texts) -> [Sentence] {
    guard !texts.isEmpty else { return [] }
    return [
      Sentence(
        nb: texts.text(for: .bokmål), da: texts.text(for: .danish), en: texts.text(for: .english))
    ]
  }
}
