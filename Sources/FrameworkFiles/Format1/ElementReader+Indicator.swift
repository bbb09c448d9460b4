import FrameworkModel
import XMLStream

extension ElementReader {
  /// Reads an indicator where it will stay: so large a value takes time to copy.
  mutating func readIndicator(
    _ start: XMLElement, into indicators: inout [Indicator]
  ) throws(MalformedXML) {
    let attributes = start.attributes
    let index = indicators.count
    indicators.append(
      Indicator(
        id: Indicator.ID(attributes[Attribute.id] ?? ""),
        group: attributes[Attribute.group].map { Group.ID($0) }, label: Texts(),
        collections: attributes.ids(Attribute.collections), standing: attributes.standing(),
        sources: attributes.ids(Attribute.sources), location: place(of: start)))
    while let child = try xml.nextChild() { try readPart(child, of: &indicators[index]) }
  }

  private mutating func readPart(
    _ child: XMLElement, of indicator: inout Indicator
  ) throws(MalformedXML) {
    switch child.name {
    case Tag.label: indicator.label.entries.append(try readEntry(child))
    case Tag.shortLabel: indicator.shortLabel.entries.append(try readEntry(child))
    case Tag.definition: indicator.definition.entries.append(try readEntry(child))
    case Tag.facets:
      indicator.facets = Facets(child.attributes)
      try readTexts(of: &indicator.facets)
    case Tag.bands: try readBands(child, of: &indicator)
    case Tag.status: indicator.status = try readStatus(child)
    case Tag.result: indicator.results.append(try readResult(child))
    case Tag.seriesBreak: indicator.breaks.append(try readBreak(child))
    case Tag.link: indicator.links.append(try readLink(child))
    case Tag.fact: indicator.facts.append(try readFact(child))
    default: try skip()
    }
  }

  private mutating func readTexts(of facets: inout Facets) throws(MalformedXML) {
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.unit: facets.unitText.entries.append(try readEntry(child))
      case Tag.base: facets.baseText.entries.append(try readEntry(child))
      case Tag.answers: facets.answers.entries.append(try readEntry(child))
      case Tag.formula: facets.formula.entries.append(try readEntry(child))
      default: try skip()
      }
    }
  }

  private mutating func readStatus(_ start: XMLElement) throws(MalformedXML) -> Indicator.Status {
    let attributes = start.attributes
    try skip()
    return Indicator.Status(
      Indicator.Status.Kind(rawValue: attributes[Attribute.kind] ?? ""),
      printed: attributes[Attribute.printed] ?? "",
      year: attributes[Attribute.year].flatMap { Int($0) })
  }

  private mutating func readResult(_ start: XMLElement) throws(MalformedXML) -> Indicator.Result {
    let attributes = start.attributes
    let year = attributes[Attribute.year] ?? ""
    var result = Indicator.Result(
      year: Int(year) ?? 0, period: attributes[Attribute.period] ?? year,
      segment: attributes[Attribute.segment] ?? Format1.Default.segment,
      level: attributes.word(Attribute.level), text: Texts(),
      number: attributes.number(Attribute.number),
      exactness: attributes[Attribute.exactness].flatMap(Indicator.Result.Exactness.init) ?? .exact,
      standing: attributes.standing(), isInColumn: attributes.isTrue(Attribute.inColumn) ?? true,
      sources: attributes.ids(Attribute.sources), location: place(of: start))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.segmentLabel: result.segmentLabel.entries.append(try readEntry(child))
      case Tag.text: result.text.entries.append(try readEntry(child))
      case Tag.note: result.note.entries.append(try readEntry(child))
      default: try skip()
      }
    }
    return result
  }

  private mutating func readBreak(
    _ start: XMLElement
  ) throws(MalformedXML) -> Indicator.SeriesBreak {
    var seriesBreak = Indicator.SeriesBreak(
      reason: start.attributes[Attribute.reason] ?? "",
      editions: start.attributes.words(Attribute.editions), note: Texts(),
      location: place(of: start))
    while let child = try xml.nextChild() {
      seriesBreak.note.entries.append(try readEntry(child))
    }
    return seriesBreak
  }

  private mutating func readLink(_ start: XMLElement) throws(MalformedXML) -> Indicator.Link {
    let attributes = start.attributes
    try skip()
    return Indicator.Link(
      kind: attributes[Attribute.kind] ?? "", target: attributes[Attribute.target] ?? "")
  }
}

extension Facets {
  /// Each attribute is met once: looking up twelve names in twelve attributes costs time.
  fileprivate init(_ attributes: XMLAttributes) {
    typealias Name = Format1.Attribute
    self.init()
    for attribute in attributes {
      let word = attribute.value
      switch attribute.name {
      case Name.type: type = IndicatorType(rawValue: word) ?? .unknown
      case Name.unit: unit = UnitKind(rawValue: word) ?? .unknown
      case Name.direction: direction = Direction(rawValue: word) ?? .unknown
      case Name.presumedDirection: presumedDirection = Direction(rawValue: word)
      case Name.observation: observation = Observation(rawValue: word) ?? .unknown
      case Name.base: base = Base(rawValue: word) ?? .unknown
      case Name.levels: levels = Format1.words(word).compactMap(Level.init)
      case Name.sources:
        dataSources = Format1.words(word).compactMap(DataSourceKind.init)
      case Name.respondent: respondent = Respondent(rawValue: word) ?? .unknown
      case Name.periodicity: periodicity = Periodicity(rawValue: word) ?? .unknown
      case Name.scale: scale = AnswerScale(rawValue: word) ?? .unknown
      case Name.formation: formation = Formation(rawValue: word) ?? .unknown
      default: break
      }
    }
  }
}
