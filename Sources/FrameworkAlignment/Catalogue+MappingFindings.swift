public import FrameworkModel

extension Catalogue {
  /// What is wrong or odd in the mapping sets and weights, sorted by place.
  public var mappingFindings: [Finding] { [] }
}

extension ManualEntry {
  /// The manual of every check of mappings and weights, by name.
  public static var mappingChecks: [ManualEntry] {
    [ManualEntry(UnusableWeights.self)]
  }
}
