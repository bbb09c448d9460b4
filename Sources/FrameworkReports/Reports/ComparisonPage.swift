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
    ).intersection(comparison.schema.concepts.map(\.id))
  }

  var schema: Schema { comparison.schema }
  var scopes: [ScopeStudy] { comparison.scopes }

  /// Under every range, since bounds look like what they are not (method, section 3); one coder is
  /// told beside every coverage figure (section 8).
  var boundsCaveat: Block {
    var caveat = Phrase(voice(Wording.boundsCaveat))
    if isOneCoder { caveat += " \(Voice.capitalised(voice(Wording.oneCoder)))." }
    return .paragraph(caveat, .caveat)
  }

  /// Whether nobody else's coding stands beside the one at hand.
  var isOneCoder: Bool { provenance.coders.count == 1 }

  /// The column that names the set of a row.
  var setColumn: Table.Column { Table.Column("scope", Phrase(voice(ReportSentence.set)), .header) }

  func setCell(_ scope: ScopeStudy) -> Table.Cell {
    Table.Cell(scope.titled(voice), value: .code(scope.alignment.scope.description))
  }

  func column(_ key: String, _ word: some GlossaryWord) -> Table.Column {
    Table.Column(key, Phrase(voice.heading(word)), .number)
  }

  func column(_ key: String, _ sentence: Sentence) -> Table.Column {
    Table.Column(key, Phrase(voice(sentence)), .number)
  }

  var notExamined: String { voice(MappingWord.relNotExamined) }
  var undefined: String { voice(CoverageWord.undefined) }
}
