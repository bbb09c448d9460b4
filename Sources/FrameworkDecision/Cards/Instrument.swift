public import FrameworkModel

/// A ready form that one municipality can run, and the topics that it asks (method, section 7).
///
/// A framework tells of it in a fact of key `instrument-topics`: its name, and as text the ids of
/// the groups that it asks, parted by spaces.
public struct Instrument: Sendable, Hashable {
  static let key = "instrument-topics"

  public let framework: FrameworkReference
  public let name: Texts
  public let topics: [Group.ID]
  public let sources: [Source.ID]

  /// The instrument that asks the indicator's group or one above it; nil where none is known.
  public init?(asking indicator: Indicator, of framework: Framework) {
    let groups = framework.groups(above: indicator.group).map(\.id)
    for fact in framework.facts where fact.key == Self.key {
      let topics = (fact.text.entries.first?.text ?? "").split(separator: " ")
        .map { Group.ID(String($0)) }
      guard topics.contains(where: groups.contains) else { continue }
      self.framework = framework.reference
      self.name = fact.name
      self.topics = topics
      self.sources = fact.sources
      return
    }
    return nil
  }

  /// How a country's value becomes the municipality's own.
  var conversion: Sentence {
    func name(_ language: Language) -> String { self.name.text(for: language) }
    return Sentence(
      nb: "temaet inngår i \(name(.bokmål)), som kommunen kan gjennomføre selv",
      da: "temaet indgår i \(name(.danish)), som kommunen selv kan gennemføre",
      en: "the topic is part of \(name(.english)), which one municipality can run")
  }
}

/// How one municipality could have an indicator's value at all (method, section 7).
public enum MeasuringRoute: Sendable, Hashable {
  /// A value at one of the levels that today's set is measured at exists by definition.
  case sameLevel
  case instrument(Instrument)
  /// Could be asked in own units; no ready instrument was found.
  case ownUnits
  /// The source doesn't tell at which level a value exists, or whom to ask.
  case unknown

  public var sentence: Sentence {
    switch self {
    case .sameLevel:
      Sentence(
        nb: "måles på samme nivå", da: "måles på samme niveau", en: "measured at the same level")
    case .instrument(let instrument): instrument.conversion
    case .ownUnits:
      Sentence(
        nb: "kan spørres om i egne virksomheter; det er ikke funnet noe ferdig verktøy",
        da: "kan spørges om i egne arbejdspladser; der er ikke fundet noget færdigt værktøj",
        en: "could be asked in own units; no ready instrument was found")
    case .unknown:
      Sentence(
        nb: "kilden sier ikke hvordan en kommune kan måle dette",
        da: "kilden siger ikke, hvordan en kommune kan måle dette",
        en: "the source doesn't tell how a municipality could measure this")
    }
  }
}

extension Framework {
  /// The group and those that it lies in, the nearest first.
  func groups(above id: Group.ID?) -> [Group] {
    var found: [Group] = []
    var next = id
    while let id = next, let group = groups.first(where: { $0.id == id }),
      !found.contains(where: { $0.id == id })
    {
      found.append(group)
      next = group.parent
    }
    return found
  }
}
