import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import TestSupport

/// A framework on a small schema, its options named by the indicators that they hold.
struct SampleOptions {
  let alignment: Alignment
  let options: [Option]

  /// `SampleOptions(["I.1"], ["I.2", "I.3"], by: rows)`.
  init(
    _ members: [String]..., by mappings: [Mapping],
    on schema: Schema = .sample("schema", ["a": ["a.x", "a.y"], "b": ["b.x"]]),
    questionOnly: Set<String> = []
  ) {
    var seen = Set<String>()
    let ids = (mappings.map(\.subject) + members.joined()).filter { seen.insert($0).inserted }
    let framework = Framework.sample(
      indicators: ids.map { id in
        var indicator = Indicator.sample(Indicator.ID(id))
        if questionOnly.contains(id) { indicator.standing = .questionOnly }
        return indicator
      })
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: [.sample(.framework(framework.reference), to: schema.reference, mappings)])
    alignment = Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
    options = members.map { ids in
      Option(
        ids.joined(separator: "+"), of: ids.map { framework.reference(to: Indicator.ID($0)) })
    }
  }

  func draws(_ parameters: Draws.Parameters = Draws.Parameters()) async -> Draws {
    await Draws(of: options, on: alignment, parameters)
  }
}

extension Schema {
  /// One dimension with one concept: coverage is the degree.
  static var single: Schema { .sample("schema", ["a": ["a.x"]]) }
}
