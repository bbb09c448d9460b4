public import FrameworkModel

/// A row on a concept, or from one, that the schema doesn't have.
public struct UnknownConcept: Check {
  public static let manual = """
    a mapping names a concept that its schema doesn't have

    Every row of a mapping file points to a concept of the schema that the file's name gives. Where
    the schema has no concept of that id, the row can't be used and counts nowhere. The same goes for
    the left side of a file that leads from a schema to a lens.

    Example: a row on culture.shring, where the schema has culture.sharing.

    What to do: mend the id in the row, or map onto another concept if this one left the schema.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    guard let schema = coded.schema else { return [Self.noSchema(coded.set.object, coded.set)] }
    let concepts = schema.concepts.map(\.id.rawValue)
    let known = Set(concepts + schema.dimensions.map(\.id.rawValue))
    let objects = coded.set.mappings.filter {
      $0.statement != .nothingFound && !known.contains($0.object)
    }.map { Self.finding($0, id: $0.object, of: schema, in: coded) }
    return objects + subjectFindings(in: coded)
  }

  private func subjectFindings(in coded: CodedSet) -> [Finding] {
    guard case .schema(let reference) = coded.set.subject else { return [] }
    guard let schema = coded.catalogue.schema(reference), let subjects = coded.subjects else {
      return [Self.noSchema(reference, coded.set)]
    }
    return coded.set.mappings.filter { !subjects.contains($0.subject) }
      .map { Self.finding($0, id: $0.subject, of: schema, in: coded) }
  }

  private static func finding(
    _ mapping: Mapping, id: String, of schema: Schema, in coded: CodedSet
  ) -> Finding {
    let near = UnresolvedReference.nearest(to: id, among: schema.concepts.map(\.id.rawValue))
    return Finding(
      .error, name,
      Sentence(
        nb: "\(schema.reference) har ikke begrepet \(id)",
        da: "\(schema.reference) har ikke begrebet \(id)",
        en: "\(schema.reference) has no concept \(id)"),
      at: mapping.location, about: coded.reference(to: mapping), hint: near.map(Sentence.question))
  }

  private static func noSchema(_ reference: SchemaReference, _ set: MappingSet) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "begrepsrammen \(reference) finnes ikke, så ingen av koblingene kan brukes",
        da: "begrebsrammen \(reference) findes ikke, så ingen af koblingerne kan bruges",
        en: "there is no schema \(reference), so none of the mappings can be used"),
      at: set.location, about: reference.description)
  }
}

extension Sentence {
  /// The question whether a near name was meant.
  static func question(_ name: String) -> Sentence {
    Sentence(nb: "mente du \(name)?", da: "mente du \(name)?", en: "did you mean \(name)?")
  }
}
