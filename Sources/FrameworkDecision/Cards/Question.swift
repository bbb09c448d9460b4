public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// What is in use, what could come instead, and what is known of both.
public struct Question: Sendable {
  /// Both sets on one schema, with what it costs to measure them.
  public let candidates: Candidates
  /// Where groups, other editions and counterparts are looked up.
  public let catalogue: Catalogue
  /// Whose values count as measured here.
  public let here: Framework.Owner.ID
  /// Who would be asked; nil where no scenario says.
  public let sample: Scenario.Sample?
  /// Today's set, in the order of its scope.
  public let inUse: [IndicatorReference]
  /// What could come instead or beside, in the order of its scope; none that is in use.
  public let offered: [IndicatorReference]
  let rows: [IndicatorReference: Alignment.Row]

  /// A question on sets that are laid out already.
  ///
  /// - Parameters:
  ///   - candidates: Today's set and what could come.
  ///   - catalogue: That the sets were read from.
  ///   - here: The owner of the first indicator in use unless given.
  ///   - sample: Who would be asked.
  public init(
    among candidates: Candidates, in catalogue: Catalogue, here: Framework.Owner.ID? = nil,
    asking sample: Scenario.Sample? = nil
  ) {
    let rows = candidates.alignment.rows
    let current = Set(candidates.current)
    self.candidates = candidates
    self.catalogue = catalogue
    self.here =
      here ?? (rows.first { current.contains($0.reference) } ?? rows.first)?.owner ?? ""
    self.sample = sample
    self.inUse = rows.map(\.reference).filter(current.contains)
    self.offered = rows.map(\.reference).filter { !current.contains($0) }
    self.rows = Dictionary(rows.map { ($0.reference, $0) }) { first, _ in first }
  }

  /// Lays two scopes on a schema.
  public init(
    _ inUse: Scope, or offered: Scope, on schema: Schema, through lens: Schema? = nil,
    coding: MappingSet.Coding = .agreed, in catalogue: Catalogue, costs: Costs? = nil,
    here: Framework.Owner.ID? = nil, asking sample: Scenario.Sample? = nil
  ) {
    let alignment = Alignment(
      of: Scope(inUse.parts + offered.parts), on: schema, through: lens, coding: coding,
      in: catalogue)
    self.init(
      among: Candidates(alignment, current: inUse.indicators, costs: costs), in: catalogue,
      here: here, asking: sample)
  }

  public var alignment: Alignment { candidates.alignment }
  public var weights: Weights { candidates.weights }

  /// The framework edition that an indicator stands in.
  func framework(of reference: IndicatorReference) -> Framework? {
    catalogue.framework(reference.framework)
  }

  func rows(_ references: some Sequence<IndicatorReference>) -> [Alignment.Row] {
    references.compactMap { rows[$0] }
  }

  /// The alignment of some of the indicators, in its own order.
  func alignment(of references: Set<IndicatorReference>) -> Alignment {
    alignment.keeping { references.contains($0.reference) }
  }
}
