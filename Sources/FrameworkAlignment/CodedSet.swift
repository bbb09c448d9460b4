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

  /// What a finding about a row is about, such as `asker-bms@2017/L.2.1`.
  func reference(to mapping: Mapping) -> String { "\(set.subject)/\(mapping.subject)" }

  /// The reviewed rows on each cell, in the order of the file; a cell is subject and object.
  var reviewedCells: [[Mapping]] { grouped { $0.subject + "\t" + $0.object } }

  /// The reviewed rows of each subject, in the order of the file.
  var reviewedSubjects: [[Mapping]] { grouped(by: \.subject) }

  private func grouped(by key: (Mapping) -> String) -> [[Mapping]] {
    var order: [String] = []
    var groups: [String: [Mapping]] = [:]
    for mapping in set.mappings where mapping.kind == .reviewed {
      let name = key(mapping)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(mapping)
    }
    return order.compactMap { groups[$0] }
  }

  /// Rows that name something which isn't there, so that they count nowhere.
  var resolutionFindings: [Finding] {
    UnknownConcept().findings(in: self) + UnknownIndicator().findings(in: self)
      + MappingToDimension().findings(in: self)
  }
}
