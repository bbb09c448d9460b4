public import FrameworkModel

extension Catalogue {
  /// What is wrong or odd in the mapping sets and weights, sorted by place.
  public var mappingFindings: [Finding] {
    let sets = mappingSets.flatMap { set in
      let coded = CodedSet(set, in: self)
      return Self.setChecks.flatMap { $0(coded) }
    }
    let whole = Self.catalogueChecks.flatMap { $0(self) }
    let weights = schemas.flatMap { UnusableWeights().findings(in: $0) }
    return (sets + whole + weights).sortedOnce
  }

  private static let setChecks: [@Sendable (CodedSet) -> [Finding]] = [
    { UnknownConcept().findings(in: $0) }, { UnknownIndicator().findings(in: $0) },
    { MappingToDimension().findings(in: $0) }, { DuplicateMapping().findings(in: $0) },
    { ContradictoryMapping().findings(in: $0) }, { StrengthOutOfRange().findings(in: $0) },
    { StrengthOnEqual().findings(in: $0) }, { HollowMappingSet().findings(in: $0) },
  ]

  private static let catalogueChecks: [@Sendable (Catalogue) -> [Finding]] = [
    { NotExamined().findings(in: $0) }, { UnreachedConcept().findings(in: $0) },
    { CyclicMapping().findings(in: $0) },
  ]
}

extension ManualEntry {
  /// The manual of every check of mappings and weights, by name.
  public static var mappingChecks: [ManualEntry] {
    [
      ManualEntry(ContradictoryMapping.self), ManualEntry(CyclicMapping.self),
      ManualEntry(DuplicateMapping.self), ManualEntry(HollowMappingSet.self),
      ManualEntry(MappingToDimension.self), ManualEntry(NotExamined.self),
      ManualEntry(StrengthOnEqual.self), ManualEntry(StrengthOutOfRange.self),
      ManualEntry(UnknownConcept.self), ManualEntry(UnknownIndicator.self),
      ManualEntry(UnreachedConcept.self), ManualEntry(UnusableWeights.self),
    ]
  }
}
