import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// How strongly each indicator or topic of some sets speaks of each concept.
struct Flow {
  /// An indicator, or a topic's indicators together.
  struct Source {
    let key: String
    let name: String
    /// Place of its set.
    let scope: Int
    var total = 0.0
  }

  struct Ribbon {
    let source: Int
    /// Place among the schema's concepts.
    let concept: Int
    /// The sum of the degrees of the rows behind it.
    let strength: ExactDecimal
    let rows: Int
  }

  /// Sets of more indicators than this are gathered by topic.
  static let mostSingle = 8

  let scopes: [ScopeStudy]
  let dimensions: [Schema.Dimension]
  let concepts: [Schema.Concept]
  private(set) var sources: [Source] = []
  private(set) var ribbons: [Ribbon] = []

  init(_ scopes: [ScopeStudy], schema: Schema, voice: Voice) {
    self.scopes = scopes.filter(\.isExamined)
    dimensions = schema.dimensions
    concepts = schema.concepts
    for (number, scope) in self.scopes.enumerated() { add(scope, number, voice) }
  }

  /// The summed degrees of every concept that any source speaks of, by its place.
  var conceptTotals: [Int: Double] {
    ribbons.reduce(into: [:]) { $0[$1.concept, default: 0] += $1.strength.approximation }
  }

  private mutating func add(_ scope: ScopeStudy, _ number: Int, _ voice: Voice) {
    let isSingle = scope.alignment.rows.count <= Self.mostSingle
    var places: [String: Int] = [:]
    var strengths: [[Int: (degrees: Int, rows: Int)]] = []
    let base = sources.count
    for row in scope.alignment.rows {
      let (key, name) =
        isSingle
        ? (row.reference.description, voice.name(of: row.indicator).plain)
        : Self.topic(of: row, in: scope, voice)
      if places[key] == nil {
        places[key] = sources.count
        sources.append(Source(key: key, name: name, scope: number))
        strengths.append([:])
      }
      guard let place = places[key] else { continue }
      for cell in row.cells
      where cell.degree > .zero && scope.coverage.weights.counts(cell.concept) {
        let old = strengths[place - base][cell.concept] ?? (0, 0)
        strengths[place - base][cell.concept] = (old.degrees + cell.degree.parts, old.rows + 1)
      }
    }
    for (offset, own) in strengths.enumerated() {
      for (concept, value) in own.sorted(by: { $0.key < $1.key }) {
        let strength = Fraction(Int128(value.degrees), over: Int128(Degree.denominator)).rounded(4)
        ribbons.append(
          Ribbon(
            source: base + offset, concept: concept, strength: strength, rows: value.rows))
        sources[base + offset].total += strength.approximation
      }
    }
  }

  /// The outermost group that the indicator is in; the framework where it is in none.
  private static func topic(
    of row: Alignment.Row, in scope: ScopeStudy, _ voice: Voice
  ) -> (key: String, name: String) {
    let reference = row.reference.framework
    let framework = scope.frameworks.first { $0.reference == reference }
    guard let framework, let id = row.indicator.group else {
      return ("\(reference)", voice(PictureSentence.withoutGroup))
    }
    var group = framework.groups.first { $0.id == id }
    while let parent = group?.parent,
      let outer = framework.groups.first(where: { $0.id == parent })
    {
      group = outer
    }
    guard let group else { return ("\(reference)", voice(PictureSentence.withoutGroup)) }
    return ("\(reference)/\(group.id)", "\(group.id) \(group.name(voice).plain)")
  }
}
