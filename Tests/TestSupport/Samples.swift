public import FrameworkModel

extension SourceLocation {
  /// A place that no test looks at.
  public static func sample(_ file: String = "sample.xml", line: Int = 1) -> SourceLocation {
    SourceLocation(file: file, line: line, column: 1)
  }
}

extension Indicator {
  public static func sample(
    _ id: ID = "I.1", group: Group.ID? = nil, label: Texts = [.english: "An indicator"],
    type: IndicatorType = .unknown, direction: Direction = .unknown,
    presumedDirection: Direction? = nil, observation: Observation = .unknown,
    levels: [Level] = [], dataSources: [DataSourceKind] = [], bands: Bands? = nil,
    results: [Result] = []
  ) -> Indicator {
    Indicator(
      id: id, group: group, label: label,
      facets: Facets(
        type: type, direction: direction, presumedDirection: presumedDirection,
        observation: observation, levels: levels, dataSources: dataSources),
      bands: bands, results: results, location: .sample())
  }
}

extension Indicator.Bands {
  /// Green from `green`, yellow from `yellow` up to it, red below: a scale where higher is better.
  public static func sample(green: ExactDecimal = "4.5", yellow: ExactDecimal = "4") -> Self {
    func range(_ lower: ExactDecimal?, _ upper: ExactDecimal?) -> [Interval] {
      [
        Interval(
          lower: lower.map { Interval.Bound($0, isIncluded: true) },
          upper: upper.map { Interval.Bound($0, isIncluded: false) })
      ]
    }
    return Self(
      green: .sample(.green, "≥ \(green)", range(green, nil)),
      yellow: .sample(.yellow, "\(yellow)–\(green)", range(yellow, green)),
      red: .sample(.red, "< \(yellow)", range(nil, yellow)), location: .sample())
  }
}

extension Indicator.Band {
  public static func sample(
    _ colour: Colour, _ printed: String = "", _ intervals: [Interval] = []
  ) -> Self {
    Self(colour, printed: printed, intervals: intervals, location: .sample())
  }
}

extension Indicator.Result {
  public static func sample(
    _ number: ExactDecimal? = "4.5", segment: String = "all", level: Level = .municipality,
    exactness: Exactness = .exact, standing: Standing = .verified, isInColumn: Bool = true
  ) -> Self {
    Self(
      year: 2015, period: "2015", segment: segment, level: level,
      text: [.bokmål: number?.description ?? "–"], number: number, exactness: exactness,
      standing: standing, isInColumn: isInColumn, location: .sample())
  }
}

extension Group {
  public static func sample(_ id: ID, in parent: ID? = nil) -> Group {
    Group(id: id, kind: "topic", parent: parent, location: .sample())
  }
}

extension Framework {
  public static func sample(
    _ id: ID = "sample", edition: String = "2020", owner: Owner.ID = "town",
    ownerLevel: Level = .municipality, groups: [Group] = [],
    indicators: [Indicator] = [.sample()]
  ) -> Framework {
    Framework(
      id: id, edition: edition, language: .bokmål, title: [.english: "A framework"],
      shortTitle: [.english: "Sample"], document: [.english: "A document"],
      owner: Owner(id: owner, name: [.english: "An owner"], level: ownerLevel), groups: groups,
      indicators: indicators,
      location: .sample("Frameworks/\(id)/\(edition).xml"))
  }
}

extension Schema {
  /// A schema of the dimensions given, each with its concepts: `["a": ["a.x", "a.y"]]`.
  public static func sample(
    _ id: ID = "schema", edition: String = "1", kind: Kind = .common,
    _ dimensions: KeyValuePairs<String, [String]> = ["a": ["a.x", "a.y"], "b": ["b.x"]]
  ) -> Schema {
    Schema(
      id: id, edition: edition, kind: kind, title: [.english: "A schema"],
      dimensions: dimensions.map { .sample($0.key, $0.value.map { .sample($0) }) },
      location: .sample("Frameworks/Schemas/\(id)/\(edition).xml"))
  }
}

extension Schema.Dimension {
  public static func sample(
    _ id: String, weight: ExactDecimal? = nil, _ concepts: [Schema.Concept]
  ) -> Self {
    Self(
      id: ID(id), label: [.english: id], weight: weight, concepts: concepts, location: .sample())
  }
}

extension Schema.Concept {
  public static func sample(_ id: String, weight: ExactDecimal? = nil) -> Self {
    Self(id: ID(id), label: [.english: id], weight: weight, location: .sample())
  }
}

extension Mapping {
  /// `Mapping.sample("I.1", .narrower, "a.x", strength: "0.25")`.
  public static func sample(
    _ subject: String, _ relation: MappingRelation, _ object: String,
    strength: ExactDecimal? = nil, confidence: ExactDecimal? = nil,
    justification: Justification = .manualCuration, rationale: Texts = Texts(), line: Int = 1
  ) -> Mapping {
    .sample(
      subject, relation == .none ? .noRelation : .holds(relation), object, strength: strength,
      confidence: confidence, justification: justification, rationale: rationale, line: line)
  }

  public static func sample(
    _ subject: String, _ statement: Statement, _ object: String = "",
    strength: ExactDecimal? = nil, confidence: ExactDecimal? = nil,
    justification: Justification = .manualCuration, rationale: Texts = Texts(), line: Int = 1
  ) -> Mapping {
    Mapping(
      subject: subject, statement: statement, object: object, strength: strength,
      confidence: confidence, justification: justification, authors: ["coder 1"],
      rationale: rationale, location: .sample("sample.sssom.tsv", line: line))
  }
}

extension MappingSet {
  public static func sample(
    _ subject: Subject, to object: SchemaReference, coding: Coding = .agreed,
    _ mappings: [Mapping] = []
  ) -> MappingSet {
    MappingSet(
      subject: subject, object: object, coding: coding, id: "https://example.org/\(coding)",
      mappings: mappings, location: .sample("sample.sssom.tsv"))
  }

  /// A set between the samples of their default names.
  public static func sample(coding: Coding = .agreed, _ mappings: [Mapping]) -> MappingSet {
    .sample(
      .framework(FrameworkReference("sample", edition: "2020")),
      to: SchemaReference("schema", edition: "1"), coding: coding, mappings)
  }
}

extension ExactDecimal: ExpressibleByStringLiteral {
  /// `"4.50"` in a test; a text that is no decimal stops the test run.
  public init(stringLiteral value: String) {
    guard let decimal = ExactDecimal(value) else { preconditionFailure("no decimal: \(value)") }
    self = decimal
  }
}
