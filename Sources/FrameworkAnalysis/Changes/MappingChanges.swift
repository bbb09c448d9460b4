public import FrameworkModel

/// What became of the rows of a mapping set from one coding or file to another.
public struct MappingChanges: Sendable {
  /// What two rows on the same cell say differently.
  public enum Aspect: String, Sendable, Hashable, CaseIterable {
    case relation, strength, confidence, authors, reviewers, justification, rationale, date
  }

  /// A row that both have, by its indicator and concept.
  public struct Changed: Sendable {
    public let before: Mapping
    public let after: Mapping
    public let aspects: [Aspect]
  }

  public let old: MappingSet
  public let new: MappingSet
  public let added: [Mapping]
  public let removed: [Mapping]
  public let changed: [Changed]
  /// Rows that say the same in both.
  public let equal: Int

  /// Pairs rows by subject, object and whether they rule something out; within a cell by their order.
  public init(from old: MappingSet, to new: MappingSet) {
    self.old = old
    self.new = new
    var rest: [Cell: [Mapping]] = Dictionary(grouping: old.mappings, by: Cell.init)
    var (added, changed, equal): ([Mapping], [Changed], Int) = ([], [], 0)
    for mapping in new.mappings {
      let cell = Cell(mapping)
      guard var candidates = rest[cell], !candidates.isEmpty else {
        added.append(mapping)
        continue
      }
      // An equal row first, so that a row put in between changes no other.
      let place = candidates.firstIndex { Aspect.differing($0, mapping).isEmpty } ?? 0
      let before = candidates.remove(at: place)
      rest[cell] = candidates
      let aspects = Aspect.differing(before, mapping)
      if aspects.isEmpty {
        equal += 1
      } else {
        changed.append(Changed(before: before, after: mapping, aspects: aspects))
      }
    }
    self.added = added
    self.changed = changed
    self.equal = equal
    // What is left over, in the order of the file.
    removed = old.mappings.filter { mapping in
      let cell = Cell(mapping)
      guard let place = rest[cell]?.firstIndex(of: mapping) else { return false }
      rest[cell]?.remove(at: place)
      return true
    }
  }

  /// What a row is about.
  private struct Cell: Hashable {
    var subject: String
    var object: String
    var isRuledOut: Bool

    init(_ mapping: Mapping) {
      subject = mapping.subject
      object = mapping.object
      isRuledOut = if case .ruledOut = mapping.statement { true } else { false }
    }
  }
}

extension MappingChanges.Aspect {
  static func differing(_ one: Mapping, _ other: Mapping) -> [Self] {
    allCases.filter { aspect in
      switch aspect {
      case .relation: one.statement != other.statement
      case .strength: one.strength != other.strength
      case .confidence: one.confidence != other.confidence
      case .authors: one.authors != other.authors
      case .reviewers: one.reviewers != other.reviewers
      case .justification: one.justification != other.justification
      case .rationale: one.rationale.entries != other.rationale.entries
      case .date: one.date != other.date
      }
    }
  }
}
