import FrameworkAlignment
public import FrameworkModel

extension Scorecard {
  /// The scorecard as an edition of a framework, which can be compared like any other.
  ///
  /// Everything that it takes over says where it was taken from: a link and a fact at each indicator,
  /// and the sources of every statement. Values of others become facts, never results.
  ///
  /// - Parameters:
  ///   - reference: Its id and edition.
  ///   - title: What a reader calls it; told by the option where empty.
  /// - Returns: With an owner, groups, data collections and sources of its own.
  public func framework(_ reference: FrameworkReference, titled title: Texts = Texts()) -> Framework
  {
    let origin = question.inUse.first.flatMap { question.framework(of: $0) }
    var writer = ScorecardDefinition(self, reference)
    let indicators = entries.map { writer.indicator($0) }
    let groups = groups.map { writer.group($0, of: groupOrigins[$0.id]) }
    let collections = writer.collections()
    return Framework(
      id: reference.framework, edition: reference.edition,
      language: origin?.language ?? .bokmål,
      title: title.isEmpty ? Texts(ScorecardSentence.title(option.name)) : title,
      shortTitle: Texts(ScorecardSentence.shortTitle),
      document: Texts(ScorecardSentence.document),
      owner: origin?.owner
        ?? Framework.Owner(id: question.here, name: Texts(), level: .municipality),
      facts: facts, sources: writer.sources, collections: collections, groups: groups,
      indicators: indicators, location: Self.nowhere)
  }

  /// Where the whole was taken from, and that nobody has adopted it.
  private var facts: [Fact] {
    var counts: [(edition: FrameworkReference, count: Int)] = []
    for entry in entries {
      if let place = counts.firstIndex(where: { $0.edition == entry.origin.framework }) {
        counts[place].count += 1
      } else {
        counts.append((entry.origin.framework, 1))
      }
    }
    let origins = Language.spoken.map { language in
      let list = counts.map { edition, count in
        let title = question.catalogue.framework(edition)?.title.text(for: language) ?? ""
        return "\(title), \(edition): \(count)"
      }
      return Texts.Entry(language, list.joined(separator: "; "))
    }
    return [
      Fact(key: "adoption", text: Texts(ScorecardSentence.draft), standing: .inferred),
      Fact(
        key: Self.originKey, name: Texts(ScorecardSentence.takenFrom), text: Texts(origins)),
    ]
  }

  /// The key of the facts that say where something was taken from.
  static let originKey = "derived-from"
}

/// The parts of a scorecard's definition, with their ids made one another's neighbours.
private struct ScorecardDefinition {
  private struct CollectionKey: Hashable {
    let framework: FrameworkReference
    let id: DataCollection.ID
  }

  private let catalogue: Catalogue
  private let question: Question
  private let reference: FrameworkReference
  private(set) var sources: [Source] = []
  private var sourceIDs = DistinctIDs<Source>()
  private var collectionIDs = DistinctIDs<CollectionKey>()
  private var usedCollections: [CollectionKey] = []
  private var names: [IndicatorReference: Indicator.ID]

  init(_ card: Scorecard, _ reference: FrameworkReference) {
    catalogue = card.question.catalogue
    question = card.question
    self.reference = reference
    names = Dictionary(card.entries.map { ($0.origin, $0.id) }) { first, _ in first }
  }

  mutating func indicator(_ entry: Scorecard.Entry) -> Indicator {
    let edition = entry.origin.framework
    var indicator = entry.indicator
    indicator.id = entry.id
    indicator.group = entry.group
    indicator.bands = entry.bands ?? (entry.isKept ? nil : .empty)
    if !entry.isKept, !entry.isOwn { indicator.status = Indicator.Status(.candidate) }
    indicator.results = entry.isOwn ? indicator.results.map { result($0, edition) } : []
    // A break speaks of editions under the same id.
    if edition.framework != reference.framework { indicator.breaks = [] }
    indicator.links =
      [Indicator.Link(kind: "counterpart", target: entry.origin.description)]
      + indicator.links.map { link($0, from: edition) }
    indicator.collections = indicator.collections.compactMap { collection($0, edition) }
    indicator.sources = ids(indicator.sources, edition)
    indicator.facts =
      [origin(of: entry)] + indicator.facts.map { fact($0, edition) } + referenceValues(of: entry)
    indicator.location = Scorecard.nowhere
    return indicator
  }

  mutating func group(_ group: Group, of edition: FrameworkReference?) -> Group {
    var group = group
    // What is told of a heading is told of the edition that it stood in.
    group.facts = []
    group.sources = edition.map { ids(group.sources, $0) } ?? []
    return group
  }

  /// The data collections in the order of their first use, their steps with what is measured here.
  mutating func collections() -> [DataCollection] {
    usedCollections.compactMap { key in
      guard let own = definition(of: key), let id = collectionIDs[key] else { return nil }
      var collection = own
      collection.id = DataCollection.ID(id)
      collection.sources = ids(own.sources, key.framework)
      collection.facts = own.facts.map { fact($0, key.framework) }
      collection.steps = own.steps.compactMap { step in
        var step = step
        step.indicators = step.indicators.compactMap {
          names[IndicatorReference(key.framework, $0)]
        }
        step.sources = ids(step.sources, key.framework)
        return step.indicators.isEmpty ? nil : step
      }
      return collection
    }
  }
}

extension ScorecardDefinition {
  private func definition(of key: CollectionKey) -> DataCollection? {
    catalogue.framework(key.framework)?.collections.first { $0.id == key.id }
  }

  private mutating func collection(
    _ id: DataCollection.ID, _ edition: FrameworkReference
  ) -> DataCollection.ID? {
    let key = CollectionKey(framework: edition, id: id)
    guard definition(of: key) != nil else { return nil }
    if collectionIDs[key] == nil { usedCollections.append(key) }
    return DataCollection.ID(collectionIDs.name(key, id.rawValue, of: edition))
  }

  /// The same sources by their ids here; one that its file lacks is left out.
  private mutating func ids(_ ids: [Source.ID], _ edition: FrameworkReference) -> [Source.ID] {
    ids.compactMap { id in
      guard let source = catalogue.framework(edition)?.sources.first(where: { $0.id == id }) else {
        return nil
      }
      let isNew = sourceIDs[source] == nil
      var own = source
      own.id = Source.ID(sourceIDs.name(source, id.rawValue, of: edition))
      if isNew { sources.append(own) }
      return own.id
    }
  }

  private mutating func fact(_ fact: Fact, _ edition: FrameworkReference) -> Fact {
    var fact = fact
    fact.sources = ids(fact.sources, edition)
    return fact
  }

  private mutating func result(
    _ result: Indicator.Result, _ edition: FrameworkReference
  ) -> Indicator.Result {
    var result = result
    result.sources = ids(result.sources, edition)
    return result
  }

  /// A link within its own edition names that edition from here.
  private func link(_ link: Indicator.Link, from edition: FrameworkReference) -> Indicator.Link {
    guard !link.target.contains("/") else { return link }
    return Indicator.Link(kind: link.kind, target: "\(edition)/\(link.target)")
  }

  private func origin(of entry: Scorecard.Entry) -> Fact {
    let edition = catalogue.framework(entry.origin.framework)
    let texts = Language.spoken.map { language in
      Texts.Entry(language, "\(edition?.title.text(for: language) ?? ""), \(entry.origin)")
    }
    return Fact(
      key: Scorecard.originKey, name: Texts(ScorecardSentence.takenFrom), text: Texts(texts))
  }

  /// What others have measured, the newest first.
  private mutating func referenceValues(of entry: Scorecard.Entry) -> [Fact] {
    question.referenceValues(of: entry).map { value in
      let edition = value.indicator.framework
      let title = catalogue.framework(edition)?.title ?? Texts()
      let isShare = catalogue.indicator(value.indicator)?.facets.unit == .percent
      let texts = Language.spoken.map { language in
        Texts.Entry(language, value.text(in: language, of: title, isShare: isShare))
      }
      return Fact(
        key: "reference-value", name: Texts(ScorecardSentence.referenceValue), text: Texts(texts),
        standing: value.result.standing, sources: ids(value.result.sources, edition))
    }
  }
}

extension Question {
  /// What others than the municipality have measured of an indicator, the newest first.
  public func referenceValues(of entry: Scorecard.Entry) -> [ReferenceValue] {
    let own = rows[entry.origin]?.owner
    return values(of: entry.origin)
      .filter { $0.result.number != nil && !(entry.isOwn && $0.owner.id == own) }
      .enumerated()
      .sorted {
        ($1.element.result.year, $0.offset) < ($0.element.result.year, $1.offset)
      }.map(\.element)
  }
}

extension ReferenceValue {
  /// `Innovationsbarometeret, 2021–23: 39 %`.
  fileprivate func text(in language: Language, of title: Texts, isShare: Bool) -> String {
    let segment = result.isForAll ? "" : ", " + result.segmentLabel.text(for: language)
    var text = result.text.text(for: language)
    let isBare = text.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    if isShare, isBare { text += language == .english ? "%" : "\u{A0}%" }
    return "\(title.text(for: language)), \(result.period)\(segment): \(text)"
  }
}

extension Indicator.Bands {
  /// Three cells that nobody has filled in.
  static let empty = Indicator.Bands(
    green: Indicator.Band(.green, printed: "", location: Scorecard.nowhere),
    yellow: Indicator.Band(.yellow, printed: "", location: Scorecard.nowhere),
    red: Indicator.Band(.red, printed: "", location: Scorecard.nowhere),
    location: Scorecard.nowhere)
}
