import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkModel

/// The content-overlap matrix of several scopes: concept by scope, 0, 1 or 2.
public struct MatrixReport: Sendable {
  private let comparison: Comparison
  private let matrix: ContentMatrix

  public init(_ comparison: Comparison) {
    self.comparison = comparison
    matrix = ContentMatrix(of: comparison.scopes.map(\.alignment))
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let pairs = self.pairs(voice)
    let blocks: [Block] = [
      .paragraph(Phrase(voice(MatrixSentence.reading))), .table(table(voice)),
      .paragraph(Phrase(voice(MatrixSentence.presenceOnly)), .caveat),
    ]
    return Report(
      .matrix, language: language, title: Phrase(voice(MatrixSentence.title)),
      head: comparison.scopes.map { $0.fullName(voice) },
      blocks: blocks + (pairs.isEmpty ? [] : [.list(pairs)]))
  }

  private func table(_ voice: Voice) -> Table {
    let columns = [
      Table.Column("concept-id", Phrase(voice(ShowSentence.reference)), .header),
      Table.Column("dimension", Phrase(voice.heading(ThingWord.dimension))),
      Table.Column("concept", Phrase(voice.heading(ThingWord.concept))),
    ]
    let scopes = comparison.scopes.map { study in
      Table.Column(study.alignment.scope.description, study.name(voice), .number)
    }
    return Table(
      id: "matrix", caption: Phrase(voice(MatrixSentence.title)), columns: columns + scopes,
      rows: matrix.concepts.indices.map { row($0, voice) })
  }

  private func row(_ place: Int, _ voice: Voice) -> Table.Row {
    let concept = matrix.concepts[place]
    let dimension = comparison.schema.dimensions[matrix.dimensionOfConcept[place]]
    let names = [
      Table.Cell(.id(concept.id.rawValue), value: .code(concept.id.rawValue)),
      Table.Cell(
        Phrase(dimension.label, for: voice.language), value: .code(dimension.id.rawValue)),
      Table.Cell(Phrase(concept.label, for: voice.language)),
    ]
    return Table.Row(
      concept.id.rawValue, anchor: Anchor.concept(concept.id),
      names + matrix.cells[place].map { Table.Cell(presence: $0) })
  }

  /// What each pair shares, where both are examined and either has a concept.
  private func pairs(_ voice: Voice) -> [Phrase] {
    let places = comparison.scopes.indices
    return places.flatMap { first in
      places.filter { $0 > first }.compactMap { second -> Phrase? in
        guard let shared = matrix.shared(first, second), shared.either > 0 else { return nil }
        let jaccard = Fraction(Int128(shared.both), over: Int128(shared.either))
        return voice.filled(
          MatrixSentence.pair,
          [
            "A": comparison.scopes[first].name(voice), "B": comparison.scopes[second].name(voice),
            "m": Phrase(voice.integer(shared.both)), "n": Phrase(voice.integer(shared.either)),
            "x": "\(voice(ComparisonWord.jaccard)) \(voice.percent(jaccard))",
          ])
      }
    }
  }
}

extension Table.Cell {
  /// The number of the matrix; empty where nothing is known.
  fileprivate init(presence: ContentMatrix.Presence?) {
    self.init(
      Phrase(presence.map { String($0.rawValue) } ?? ""),
      value: presence.map { .integer($0.rawValue) })
  }
}
