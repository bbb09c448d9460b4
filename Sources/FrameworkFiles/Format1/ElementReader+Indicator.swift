import FrameworkModel
import XMLStream

extension ElementReader {
  mutating func readIndicator(_ start: XMLElement) throws(MalformedXML) -> Indicator {
    let attributes = start.attributes
    var indicator = Indicator(
      id: Indicator.ID(attributes[Attribute.id] ?? ""),
      group: attributes[Attribute.group].map { Group.ID($0) }, label: Texts(),
      collections: attributes.ids(Attribute.collections), standing: attributes.standing(),
      sources: attributes.ids(Attribute.sources), location: place(of: start))
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.label: indicator.label.entries.append(try reader.readEntry(child))
      case Tag.shortLabel: indicator.shortLabel.entries.append(try reader.readEntry(child))
      case Tag.definition: indicator.definition.entries.append(try reader.readEntry(child))
      case Tag.facets: indicator.facets = try reader.readFacets(child)
      case Tag.bands: indicator.bands = try reader.readBands(child, of: indicator.id)
      case Tag.status: indicator.status = try reader.readStatus(child)
      case Tag.result: indicator.results.append(try reader.readResult(child))
      case Tag.seriesBreak: indicator.breaks.append(try reader.readBreak(child))
      case Tag.link: indicator.links.append(try reader.readLink(child))
      case Tag.fact: indicator.facts.append(try reader.readFact(child))
      default: try reader.skip()
      }
    }
    return indicator
  }

  private mutating func readFacets(_ start: XMLElement) throws(MalformedXML) -> Facets {
    var facets = Facets(start.attributes)
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.unit: facets.unitText.entries.append(try reader.readEntry(child))
      case Tag.base: facets.baseText.entries.append(try reader.readEntry(child))
      case Tag.answers: facets.answers.entries.append(try reader.readEntry(child))
      case Tag.formula: facets.formula.entries.append(try reader.readEntry(child))
      default: try reader.skip()
      }
    }
    return facets
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
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.segmentLabel: result.segmentLabel.entries.append(try reader.readEntry(child))
      case Tag.text: result.text.entries.append(try reader.readEntry(child))
      case Tag.note: result.note.entries.append(try reader.readEntry(child))
      default: try reader.skip()
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
    try readChildren { (reader, child) throws(MalformedXML) in
      seriesBreak.note.entries.append(try reader.readEntry(child))
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
      case Name.levels: levels = attributes.words(Name.levels).compactMap(Level.init)
      case Name.sources:
        dataSources = attributes.words(Name.sources).compactMap(DataSourceKind.init)
      case Name.respondent: respondent = Respondent(rawValue: word) ?? .unknown
      case Name.periodicity: periodicity = Periodicity(rawValue: word) ?? .unknown
      case Name.scale: scale = AnswerScale(rawValue: word) ?? .unknown
      case Name.formation: formation = Formation(rawValue: word) ?? .unknown
      default: break
      }
    }
  }
}
