public import FrameworkModel

/// A fact cites a source that the file doesn't list.
public struct UnknownSource: Check {
  public static let manual = """
    A fact cites a source that the file doesn't list.

    The reference is left out, so a reader can't get to the page that the fact was read on. Correct \
    the id, or add the source to `sources`.
    """

  public init() {}

  public func findings(in citations: Citations) -> [Finding] {
    citations.all.flatMap { citation in
      citation.sources.filter { !citations.listed.contains($0) }.map { source in
        Finding(
          .error, Self.name, .unknown(.source, source.rawValue, namedBy: citation.by),
          at: citation.location, about: citation.subject, hint: .correctReference)
      }
    }
  }
}

/// Which sources a definition lists, and where it cites them.
public struct Citations: Sendable {
  struct Citation {
    /// The id of the element that cites, as the sentence names it.
    var by: String
    var subject: String
    var location: SourceLocation
    var sources: [Source.ID]
  }

  let listed: Set<Source.ID>
  /// Those that cite anything at all.
  let all: [Citation]
}

extension Citations {
  public init(in framework: Framework) {
    let reference = framework.reference.description
    var all = framework.facts.map {
      Citation(
        by: framework.id.rawValue, subject: reference, location: framework.location,
        sources: $0.sources)
    }
    for collection in framework.collections {
      let sources =
        collection.sources + (collection.facts.map(\.sources) + collection.steps.map(\.sources))
        .joined()
      all.append(
        Citation(
          by: collection.id.rawValue, subject: reference, location: collection.location,
          sources: sources))
    }
    for group in framework.groups {
      all.append(
        Citation(
          by: group.id.rawValue, subject: "\(reference)/\(group.id)", location: group.location,
          sources: group.sources + group.facts.flatMap(\.sources)))
    }
    for indicator in framework.indicators {
      all += Self.citations(of: indicator, in: framework)
    }
    listed = Set(framework.sources.map(\.id))
    self.all = all.filter { !$0.sources.isEmpty }
  }

  private static func citations(of indicator: Indicator, in framework: Framework) -> [Citation] {
    let id = indicator.id.rawValue
    let subject = framework.reference(to: indicator.id).description
    let own = Citation(
      by: id, subject: subject, location: indicator.location,
      sources: indicator.sources + indicator.facts.flatMap(\.sources))
    return [own]
      + indicator.results.map {
        Citation(by: id, subject: subject, location: $0.location, sources: $0.sources)
      }
  }

  public init(in schema: Schema) {
    let reference = schema.reference.description
    var all = schema.facts.map {
      Citation(
        by: schema.id.rawValue, subject: reference, location: schema.location, sources: $0.sources)
    }
    for dimension in schema.dimensions {
      let own = (dimension.id.rawValue, dimension.location, dimension.sources)
      let citing = [own] + dimension.concepts.map { ($0.id.rawValue, $0.location, $0.sources) }
      all += citing.map { id, location, sources in
        Citation(by: id, subject: "\(reference)/\(id)", location: location, sources: sources)
      }
    }
    listed = Set(schema.sources.map(\.id))
    self.all = all.filter { !$0.sources.isEmpty }
  }
}
