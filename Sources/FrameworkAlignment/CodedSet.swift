public import FrameworkModel

/// A mapping set with the catalogue whose ids it speaks of: what the checks look at.
public struct CodedSet: Sendable {
  public let set: MappingSet
  public let catalogue: Catalogue
  /// The ids that may stand on the left; nil where the subject isn't in the catalogue.
  let subjects: Set<String>?
  /// The schema on the right; nil where it isn't in the catalogue.
  let schema: Schema?

  public init(_ set: MappingSet, in catalogue: Catalogue) {
    self.set = set
    self.catalogue = catalogue
    self.schema = catalogue.schema(set.object)
    self.subjects =
      switch set.subject {
      case .framework(let reference):
        catalogue.framework(reference).map { Set($0.subjects) }
      case .schema(let reference):
        catalogue.schema(reference).map { Set($0.concepts.map(\.id.rawValue)) }
      }
  }
}
