public import FrameworkModel

extension Scope {
  /// The whole of a framework edition.
  public init(whole framework: Framework) {
    self.init([
      Part(
        framework: framework.reference, selection: [], indicators: framework.indicators.map(\.id))
    ])
  }

  /// Resolves `asker-bms@2017/L.2,MV.2.1 + coi-innovationsbarometer` in a catalogue.
  ///
  /// Without an edition the newest is meant; the parts of the scope tell which. A group is named by
  /// its whole id and holds what its nested groups hold; `A1` is understood for `IB-A1` where no
  /// other indicator ends in `-A1`.
  public init(_ text: String, in catalogue: Catalogue) throws(UnresolvedReference) {
    guard let expression = ScopeExpression(text) else {
      throw UnresolvedReference.malformed(text)
    }
    var parts: [Part] = []
    for term in expression.terms {
      parts.append(try Part(term, in: catalogue))
    }
    self.init(parts)
  }
}

extension Scope.Part {
  init(_ term: ScopeExpression.Term, in catalogue: Catalogue) throws(UnresolvedReference) {
    let framework = try Framework(term.framework, edition: term.edition, in: catalogue)
    guard !term.selection.isEmpty else {
      self.init(
        framework: framework.reference, selection: [],
        indicators: framework.indicators.map(\.id))
      return
    }
    var selection: [String] = []
    var chosen = Set<Indicator.ID>()
    for name in term.selection {
      switch try framework.member(named: name) {
      case .group(let group):
        selection.append(group.id.rawValue)
        chosen.formUnion(framework.indicators(in: group.id).map(\.id))
      case .indicator(let indicator):
        selection.append(indicator.id.rawValue)
        chosen.insert(indicator.id)
      }
    }
    self.init(
      framework: framework.reference, selection: selection,
      indicators: framework.indicators.map(\.id).filter { chosen.contains($0) })
  }
}

extension Framework {
  /// What a name within a framework may name.
  enum Member {
    case group(Group)
    case indicator(Indicator)
  }

  /// The edition asked for; the newest where none is.
  init(
    _ id: String, edition: String?, in catalogue: Catalogue
  ) throws(UnresolvedReference) {
    let editions = catalogue.editions(of: ID(id))
    guard let newest = editions.max(by: { Edition($0.edition) < Edition($1.edition) }) else {
      throw UnresolvedReference.framework(
        id, edition: edition, among: catalogue.frameworks.map(\.reference))
    }
    guard let edition else {
      self = newest
      return
    }
    guard let framework = editions.first(where: { $0.edition == edition }) else {
      throw UnresolvedReference.framework(
        id, edition: edition, among: editions.map(\.reference))
    }
    self = framework
  }

  /// The group of exactly that id, the indicator, or the only indicator that ends in it.
  func member(named name: String) throws(UnresolvedReference) -> Member {
    if let group = groups.first(where: { $0.id.rawValue == name }) { return .group(group) }
    if let indicator = indicators.first(where: { $0.id.rawValue == name }) {
      return .indicator(indicator)
    }
    let ending = indicators.filter { $0.id.rawValue.hasSuffix("-" + name) }
    if let indicator = ending.first, ending.count == 1 { return .indicator(indicator) }
    throw UnresolvedReference.member(name, of: self, candidates: ending.map(\.id.rawValue))
  }

  /// The indicators of a group and of all groups within it, in the framework's order.
  func indicators(in group: Group.ID) -> [Indicator] {
    var wanted: Set<Group.ID> = [group]
    var grows = true
    while grows {
      let within = groups.filter { $0.parent.map(wanted.contains) ?? false }.map(\.id)
      grows = !wanted.isSuperset(of: within)
      wanted.formUnion(within)
    }
    return indicators.filter { $0.group.map(wanted.contains) ?? false }
  }
}
