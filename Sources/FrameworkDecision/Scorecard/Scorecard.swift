import FrameworkAlignment
public import FrameworkModel

/// An option laid out as a municipality's scorecard: what stands under which heading, and from where.
///
/// Today's headings stay, those left without an indicator too: the challenge is still there. What is
/// new stands where the municipality places it, else under a heading that says it isn't placed yet.
public struct Scorecard: Sendable {
  /// Which headings new indicators go to, by the scorecard's own group ids.
  public struct Placement: Sendable, Hashable {
    public var indicators: [IndicatorReference: Group.ID]
    /// Where all the others go; nil for *not placed yet*.
    public var others: Group.ID?

    public init(_ indicators: [IndicatorReference: Group.ID] = [:], others: Group.ID? = nil) {
      self.indicators = indicators
      self.others = others
    }
  }

  /// One indicator of the scorecard.
  public struct Entry: Sendable {
    /// Where it was taken from.
    public let origin: IndicatorReference
    /// Its id here: its own, unless another has that already.
    public let id: Indicator.ID
    /// As defined where it was taken from, with the direction that a scenario gives.
    public let indicator: Indicator
    /// Whether it is in use today; else it is new.
    public let isKept: Bool
    /// Whether its framework is the municipality's own, so that its results are results of ours.
    public let isOwn: Bool
    /// Nil for one that is kept and stood under no heading.
    public let group: Group.ID?

    /// As printed; none where another has set them: its thresholds aren't ours.
    public var bands: Indicator.Bands? { isKept || isOwn ? indicator.bands : nil }
  }

  public let option: ComparedOption
  public let question: Question
  /// Parents before their children, *not placed yet* last where something stands there.
  public let groups: [Group]
  /// Heading by heading, kept before new.
  public let entries: [Entry]
  /// The edition that each of today's headings stands in.
  let groupOrigins: [Group.ID: FrameworkReference]

  public init(
    of option: ComparedOption, in question: Question, placing placement: Placement = Placement()
  ) {
    let headings = Headings(of: question)
    let owner = question.inUse.first.flatMap { question.rows[$0]?.owner } ?? question.here
    let chosen = Set(option.indicators)
    var ids = DistinctIDs<IndicatorReference>(besides: Set(headings.groups.map(\.id.rawValue)))
    func entry(_ reference: IndicatorReference, isKept: Bool) -> Entry? {
      guard chosen.contains(reference), let row = question.rows[reference] else { return nil }
      let place = placement.indicators[reference] ?? placement.others ?? headings.notPlaced.id
      let id = ids.name(reference, reference.indicator.rawValue, of: reference.framework)
      return Entry(
        origin: reference, id: Indicator.ID(id), indicator: row.indicator,
        isKept: isKept, isOwn: row.owner == owner,
        group: isKept ? headings.id(of: row.indicator.group, in: reference.framework) : place)
    }
    let all =
      question.inUse.compactMap { entry($0, isKept: true) }
      + question.offered.compactMap { entry($0, isKept: false) }
    let needsLast = all.contains { $0.group == headings.notPlaced.id }
    let groups = headings.groups + (needsLast ? [headings.notPlaced] : [])
    self.option = option
    self.question = question
    self.groups = groups
    groupOrigins = headings.origins
    entries =
      all.filter { $0.group == nil }
      + groups.flatMap { group in all.filter { $0.group == group.id } }
  }

  /// The headings that new indicators can be placed under.
  public static func groups(of question: Question) -> [Group] { Headings(of: question).groups }
}

/// The headings over today's indicators, from all their frameworks.
private struct Headings {
  struct Key: Hashable {
    let framework: FrameworkReference
    let group: Group.ID
  }

  private(set) var groups: [Group] = []
  private(set) var origins: [Group.ID: FrameworkReference] = [:]
  private var ids = DistinctIDs<Key>()

  init(of question: Question) {
    var used = Set<Key>()
    var editions: [FrameworkReference] = []
    for row in question.rows(question.inUse) {
      let edition = row.reference.framework
      if !editions.contains(edition) { editions.append(edition) }
      for group in question.catalogue.framework(edition)?.groups(above: row.indicator.group) ?? [] {
        used.insert(Key(framework: edition, group: group.id))
      }
    }
    for edition in editions {
      let own = question.catalogue.framework(edition)?.groups ?? []
      for group in own where used.contains(Key(framework: edition, group: group.id)) {
        add(group, of: edition)
      }
    }
  }

  private mutating func add(_ group: Group, of edition: FrameworkReference) {
    let key = Key(framework: edition, group: group.id)
    var heading = group
    heading.id = Group.ID(ids.name(key, group.id.rawValue, of: edition))
    heading.parent = group.parent.flatMap { id(of: $0, in: edition) }
    groups.append(heading)
    origins[heading.id] = edition
  }

  func id(of group: Group.ID?, in edition: FrameworkReference) -> Group.ID? {
    group.flatMap { ids[Key(framework: edition, group: $0)] }.map { Group.ID($0) }
  }

  var notPlaced: Group {
    var id = "not-placed"
    while groups.contains(where: { $0.id.rawValue == id }) { id += "-yet" }
    return Group(
      id: Group.ID(id), kind: "not-placed", label: Texts(Self.notPlacedLabel),
      location: Scorecard.nowhere)
  }

  private static let notPlacedLabel = Sentence(
    nb: "Ikke plassert ennå", da: "Ikke placeret endnu", en: "Not placed yet")
}

extension Scorecard {
  /// The place of what no file holds yet.
  static let nowhere = SourceLocation(file: "scorecard", line: 1, column: 1)
}

extension Texts {
  /// A sentence of Bredde's own, in every language that it speaks.
  init(_ sentence: Sentence) {
    self.init(Language.spoken.map { Entry($0, sentence.text(for: $0)) })
  }
}
