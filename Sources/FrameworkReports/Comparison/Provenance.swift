import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// Who coded a comparison and how well they agree (method, section 8, *Provenance line*).
struct Provenance {
  /// One framework edition, judged over all its indicators, never over the scope alone.
  struct Edition {
    let framework: Framework
    let agreement: Agreement
    /// Concepts that no indicator of the edition reaches in the coding at hand; nil where none of
    /// them is examined.
    let unreached: Int?
  }

  /// Whether a coder knew the result, as the description of the coder's file says.
  enum Knowledge { case blind, knew, notStated }

  let editions: [Edition]
  /// Rows of the coding at hand, and those of them that name a reviewer.
  let rows: Int
  let reviewed: Int
  let conceptCount: Int
  /// The coders' numbers with what is known of them, in order.
  let coders: [(number: Int, knowledge: Knowledge)]

  init(of comparison: Comparison) {
    let schema = comparison.commonSchema
    let catalogue = comparison.catalogue
    editions = comparison.frameworks.map { framework in
      let alignment = Alignment(
        of: Scope(whole: framework), on: schema, coding: comparison.coding, in: catalogue)
      let covered = CoveredConcepts(of: alignment)
      return Edition(
        framework: framework,
        agreement: Agreement(on: framework.reference, codedOn: schema, in: catalogue),
        unreached: alignment.examinedCount > 0
          ? schema.concepts.indices.count { !covered.isCovered($0) } : nil)
    }
    let sets = catalogue.mappingSets.filter { set in
      set.object == schema.reference
        && comparison.frameworks.contains { .framework($0.reference) == set.subject }
    }
    let used = sets.filter { $0.coding == comparison.coding }.flatMap(\.mappings)
    rows = used.count
    reviewed = used.count { !$0.reviewers.isEmpty }
    conceptCount = schema.concepts.count
    coders = Self.coders(of: sets)
  }

  private static func coders(of sets: [MappingSet]) -> [(number: Int, knowledge: Knowledge)] {
    var known: [Int: Knowledge] = [:]
    for set in sets {
      guard case .coder(let number) = set.coding, known[number] == nil else { continue }
      known[number] =
        set.summary.contains("not blind")
        ? .knew : set.summary.contains("blind") ? .blind : .notStated
    }
    return known.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
