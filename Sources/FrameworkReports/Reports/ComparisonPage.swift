import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// The parts that reports of coverage and comparison are put together from.
struct ComparisonPage {
  let comparison: Comparison
  let imprint: Imprint
  let voice: Voice
  let provenance: Provenance
  let lines: [MappingLine]
  /// The concepts that some row speaks of: what a figure can link to.
  let mappedConcepts: Set<Schema.Concept.ID>

  init(_ comparison: Comparison, imprint: Imprint, in language: Language) {
    self.comparison = comparison
    self.imprint = imprint
    voice = Voice(language)
    provenance = Provenance(of: comparison)
    lines = comparison.mappingLines
    mappedConcepts = Set(
      lines.map { Schema.Concept.ID($0.mapping.object) }
    ).intersection(comparison.commonSchema.concepts.map(\.id))
  }

  var schema: Schema { comparison.schema }
  var scopes: [ScopeStudy] { comparison.scopes }

  /// What the mappings lead to, where `schema` is a lens that is looked through.
  var commonSchema: Schema { comparison.commonSchema }

  /// Whether all figures are those of a lens.
  var isThroughLens: Bool { schema.reference != commonSchema.reference }

  /// Where the rows behind a concept stand, or under a lens its paths; nil where there are none.
  func rowsAnchor(of concept: Schema.Concept.ID) -> String? {
    if isThroughLens { return pathAnchor(schema.reference) }
    return mappedConcepts.contains(concept) ? Anchor.rows(concept) : nil
  }

  /// The same for a whole dimension.
  func rowsAnchor(in dimension: Schema.Dimension) -> String? {
    if isThroughLens { return pathAnchor(schema.reference) }
    return dimension.concepts.contains { mappedConcepts.contains($0.id) }
      ? Anchor.rows(dimension.id) : nil
  }

  /// The table of what the concepts of a lens are reached through.
  func pathAnchor(_ lens: SchemaReference) -> String { "lens-" + Anchor.slug(lens.description) }

  /// A concept's name with a link to its rows.
  func link(to concept: Schema.Concept) -> Phrase {
    rowsAnchor(of: concept.id).map { .link(to: $0, voice.name(of: concept)) }
      ?? voice.name(of: concept)
  }

  /// Under every range, since bounds look like what they are not (method, section 3); one coder is
  /// told beside every coverage figure (section 8).
  var boundsCaveat: Block {
    var caveat = Phrase(voice(Wording.boundsCaveat))
    if isOneCoder { caveat += " \(Voice.capitalised(voice(Wording.oneCoder)))." }
    return .paragraph(caveat, .caveat)
  }

  /// Whether nobody else's coding stands beside the one at hand.
  var isOneCoder: Bool { comparison.restsOnOneCoder && provenance.coders.count < 2 }

  /// The column that names the set of a row.
  var setColumn: Table.Column { Table.Column("scope", Phrase(voice(ReportSentence.set)), .header) }

  func setCell(_ scope: ScopeStudy) -> Table.Cell {
    Table.Cell(scope.titled(voice), value: .code(scope.alignment.scope.description))
  }

  func column(_ key: String, _ word: some GlossaryWord) -> Table.Column {
    Table.Column(key, Phrase(voice.heading(word)), .number)
  }

  func column(_ key: String, _ sentence: ReportText) -> Table.Column {
    Table.Column(key, Phrase(voice(sentence)), .number)
  }

  var notExamined: String { voice(MappingWord.relNotExamined) }
  var undefined: String { voice(CoverageWord.undefined) }
}
