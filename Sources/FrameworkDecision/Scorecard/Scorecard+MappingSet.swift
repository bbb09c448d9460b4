public import FrameworkModel

extension Scorecard {
  /// How the scorecard lines up with a schema: the rows of its indicators, taken over as they are.
  ///
  /// Only the subjects' ids are new; authors, confidence, strength and reasons stay, so that the
  /// scorecard covers exactly what the option covers. An indicator that nobody has examined stays so.
  ///
  /// - Parameters:
  ///   - reference: The scorecard's own id and edition.
  ///   - schema: The common schema.
  ///   - coding: Whose rows.
  /// - Returns: Without a row where nothing was examined.
  public func mappingSet(
    of reference: FrameworkReference, to schema: SchemaReference,
    coding: MappingSet.Coding = .agreed
  ) -> MappingSet {
    let origins = editions.compactMap {
      question.catalogue.mappingSet(from: .framework($0), to: schema, coding: coding)
    }
    let rows = entries.flatMap { entry -> [Mapping] in
      let set = origins.first { $0.subject == .framework(entry.origin.framework) }
      let own = set?.mappings.filter { $0.subject == entry.origin.indicator.rawValue } ?? []
      return own.map { row in
        var row = row
        row.subject = entry.id.rawValue
        return row
      }
    }
    let licences = origins.map(\.licence).filter { !$0.isEmpty }
    let isOneLicence = Set(licences).count == 1
    return MappingSet(
      subject: .framework(reference), object: schema, coding: coding,
      id: "https://w3id.org/bredde/mapping/\(reference)--\(schema)/\(coding)",
      summary: Self.summary(of: origins),
      licence: isOneLicence ? licences[0] : "https://w3id.org/sssom/license/unspecified",
      objectBase: origins.first?.objectBase, mappings: rows, location: Self.nowhere)
  }

  /// The editions that something was taken from, in the order of the scorecard.
  var editions: [FrameworkReference] {
    var seen = Set<FrameworkReference>()
    return entries.map(\.origin.framework).filter { seen.insert($0).inserted }
  }

  /// English, as the metadata of every mapping file are.
  private static func summary(of origins: [MappingSet]) -> String {
    let list = origins.map { set in
      "\(set.subject)--\(set.object)" + (set.summary.isEmpty ? "" : " (\(set.summary))")
    }
    return "Rows taken over unchanged but for the subjects' ids, from "
      + list.joined(separator: " and from ")
  }
}
