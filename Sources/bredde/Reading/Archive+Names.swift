import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

extension Archive {
  /// The lens of that name; refuses a common schema, which nothing is seen through.
  func lens(_ name: String, on schema: Schema, in catalogue: Catalogue) throws -> Schema {
    let known = lenses(of: schema.reference).map(\.description)
    let lens: Schema
    do throws(UnresolvedReference) {
      lens = try Schema(name, in: catalogue)
    } catch {
      guard error.nearest == nil else { throw Refusal(error) }
      throw Refusal.unknownName(name, known: known, error.sentence)
    }
    guard lens.kind == .lens else {
      throw Refusal(
        sentence: .commonSchema(lens.reference), hint: .known(known))
    }
    return lens
  }

  /// The owner of that id; all frameworks are looked through where the scopes' aren't its.
  func owner(
    _ id: String, among frameworks: [Framework]
  ) throws -> Framework.Owner.ID {
    let owner = Framework.Owner.ID(id)
    if frameworks.contains(where: { $0.owner.id == owner }) { return owner }
    let known = try catalogue().frameworks.map(\.owner.id)
    guard known.contains(owner) else {
      throw Refusal.unknownName(
        id, known: known.map(\.rawValue),
        Sentence(
          nb: "fant ingen eier «\(id)»", da: "ejeren »\(id)« findes ikke",
          en: "there is no owner “\(id)”"))
    }
    return owner
  }
}

extension Sentence {
  fileprivate static func commonSchema(_ schema: SchemaReference) -> Sentence {
    Sentence(
      nb: "\(schema) er en felles begrepsramme, ikke et perspektiv",
      da: "\(schema) er en fælles begrebsramme, ikke et perspektiv",
      en: "\(schema) is a common schema, not a lens")
  }
}
