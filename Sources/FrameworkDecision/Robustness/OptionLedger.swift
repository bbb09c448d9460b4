import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// Which rows each option's coverage rests on, every row once.
struct OptionLedger: Sendable {
  /// One way to a degree: a row, or under a lens the two rows of a path.
  struct Term: Sendable, Hashable {
    let first: Int
    /// The row from schema to lens; nil where the first row leads there itself.
    let second: Int?
    /// Whether the product counts, by which of the two rows fell (bit 0 first, bit 1 second).
    let counts: UInt8

    func counts(firstFell: Bool, secondFell: Bool) -> Bool {
      counts & (1 << ((firstFell ? 1 : 0) + (secondFell ? 2 : 0))) != 0
    }
  }

  /// A term that one indicator of an option brings to a concept.
  struct Use: Sendable {
    /// The place in `indicators`.
    let indicator: Int
    /// The place of the alignment that it stands in; nil where it stands whoever codes.
    let coder: Int?
    let concept: Int
    let term: Int
  }

  /// An indicator of every edition.
  struct Name: Sendable, Hashable {
    let framework: Framework.ID
    let indicator: Indicator.ID

    init(_ reference: IndicatorReference) {
      framework = reference.framework.framework
      indicator = reference.indicator
    }
  }

  let options: [Option]
  let weights: Weights
  let concepts: [Schema.Concept.ID]
  let dimensions: [Schema.Dimension.ID]
  let dimensionOfConcept: [Int]
  private(set) var rows: [JudgedRow] = []
  /// For each row how well its indicators are known, in order of appearance.
  private(set) var standings: [[Standing]] = []
  private(set) var terms: [Term] = []
  /// For each option, in the order of its indicators.
  private(set) var uses: [[Use]] = []
  private(set) var indicators: [Name] = []
  /// For each indicator the places of the alignments whose coder examined it.
  private(set) var coders: [[Int]] = []
  private var rowPlaces: [JudgedRow: Int] = [:]
  private var termPlaces: [Term: Int] = [:]
  private var namePlaces: [Name: Int] = [:]

  /// The options laid out by one alignment.
  init(of options: [Option], on alignment: Alignment, weighing weights: Weights? = nil) {
    self.init(options, alignment, weights)
    add(alignment, as: nil) { _ in true }
  }

  /// The options by every coder; an indicator that no coder examined keeps the rows of `alignment`.
  init(
    of options: [Option], on alignment: Alignment, codedBy coders: [Alignment],
    weighing weights: Weights? = nil
  ) {
    self.init(options, alignment, weights)
    for (place, coded) in coders.enumerated() {
      add(coded, as: place) { $0.isExamined }
    }
    let examined = Set(indicators)
    add(alignment, as: nil) { !examined.contains(Name($0.reference)) }
  }

  private init(_ options: [Option], _ alignment: Alignment, _ weights: Weights?) {
    self.options = options
    self.weights = weights ?? Weights(of: alignment.schema)
    self.concepts = alignment.concepts.map(\.id)
    self.dimensions = alignment.schema.dimensions.map(\.id)
    self.dimensionOfConcept = alignment.dimensionOfConcept
    self.uses = Array(repeating: [], count: options.count)
  }
}

extension OptionLedger {
  /// Adds the rows of an alignment that pass, in its order.
  private mutating func add(
    _ alignment: Alignment, as coder: Int?, where passes: (Alignment.Row) -> Bool
  ) {
    let members = options.map { Set($0.indicators) }
    let schema = alignment.commonSchema?.schema.rawValue ?? ""
    for row in alignment.rows where passes(row) {
      let holders = members.indices.filter { members[$0].contains(row.reference) }
      guard !holders.isEmpty else { continue }
      let indicator = place(of: Name(row.reference))
      if let coder, !coders[indicator].contains(coder) { coders[indicator].append(coder) }
      for cell in row.cells where cell.origin != .suggested {
        for term in terms(of: cell, row, through: schema) {
          let use = Use(
            indicator: indicator, coder: coder, concept: cell.concept, term: place(of: term))
          for option in holders { uses[option].append(use) }
        }
      }
    }
  }

  private mutating func terms(
    of cell: Alignment.Cell, _ row: Alignment.Row, through schema: String
  ) -> [Term] {
    let source = row.reference.framework.framework.rawValue
    // Beside paths a suggestion may stand, which takes no part.
    if cell.origin != .composed, let mapping = cell.mappings.first {
      let first = place(of: JudgedRow(mapping, from: source), row.indicator.standing)
      return [Term(first: first, second: nil, counts: 0b1111)]
    }
    var terms: [Term] = []
    for path in cell.paths where path.first.kind != .suggested && path.second.kind != .suggested {
      let (first, second) = (
        JudgedRow(path.first, from: source), JudgedRow(path.second, from: schema)
      )
      let counts = Self.counting(first, second)
      guard counts != 0 else { continue }
      terms.append(
        Term(
          first: place(of: first, row.indicator.standing), second: place(of: second, nil),
          counts: counts))
    }
    return terms
  }

  /// In which states of its two rows a path proves something (method, section 2, Composition).
  private static func counting(_ first: JudgedRow, _ second: JudgedRow) -> UInt8 {
    var counts: UInt8 = 0
    for state in 0..<4 {
      let a = state & 1 == 0 ? first.relation : first.fallenRelation
      let b = state & 2 == 0 ? second.relation : second.fallenRelation
      if a != .none, b != .none, RelationSet(composing: a, b).excludesNone { counts |= 1 << state }
    }
    return counts
  }

  private mutating func place(of row: JudgedRow, _ standing: Standing?) -> Int {
    let place = rowPlaces[row] ?? rows.count
    if place == rows.count {
      rowPlaces[row] = place
      rows.append(row)
      standings.append([])
    }
    if let standing, !standings[place].contains(standing) { standings[place].append(standing) }
    return place
  }

  private mutating func place(of term: Term) -> Int {
    if let place = termPlaces[term] { return place }
    termPlaces[term] = terms.count
    terms.append(term)
    return terms.count - 1
  }

  private mutating func place(of name: Name) -> Int {
    if let place = namePlaces[name] { return place }
    namePlaces[name] = indicators.count
    indicators.append(name)
    coders.append([])
    return indicators.count - 1
  }
}
