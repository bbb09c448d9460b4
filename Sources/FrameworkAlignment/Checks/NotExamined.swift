public import FrameworkModel

/// Indicators of a framework edition that nobody has held against the schema.
public struct NotExamined: Check {
  public static let manual = """
    indicators that nobody has held against the schema

    An indicator is examined when it has at least one reviewed row in the agreed coding, "nothing
    found" included. One without any row may cover something or nothing: nobody knows. Coverage of
    its framework is then a lower bound, printed as "at least", and a framework without any mapping
    file has no coverage at all.

    Example: five new indicators in an edition whose mapping file was copied from the last.

    What to do: go through the concepts for each indicator, and write what fits, or that nothing does.
    """

  public init() {}

  public func findings(in catalogue: Catalogue) -> [Finding] {
    catalogue.newestSchemas.filter { $0.kind == .common }.flatMap { schema in
      catalogue.frameworks.compactMap { framework in
        let alignment = Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
        let missing = alignment.rows.filter { !$0.isExamined }.map(\.reference.indicator)
        return missing.isEmpty ? nil : Self.finding(framework, schema.reference, missing)
      }
    }
  }

  private static func finding(
    _ framework: Framework, _ schema: SchemaReference, _ missing: [Indicator.ID]
  ) -> Finding {
    let (count, all) = (missing.count, framework.indicators.count)
    let shown = missing.prefix(5).map(\.rawValue).joined(separator: ", ")
    let names = shown + (count > 5 ? " …" : "")
    return Finding(
      .warning, name,
      Sentence(
        nb: "\(count) av \(all) indikatorer i \(framework.reference) er ikke vurdert mot \(schema)",
        da:
          "\(count) af \(all) indikatorer i \(framework.reference) er ikke vurderet mod \(schema)",
        en: "\(count) of \(all) indicators of \(framework.reference) are not examined on \(schema)"),
      at: framework.location, about: framework.reference.description,
      notes: [Finding.Note(Sentence(nb: names, da: names, en: names))],
      hint: Sentence(
        nb: "skriv minst én rad for hver, også der ingenting passer",
        da: "skriv mindst én række for hver, også hvor intet passer",
        en: "write at least one row for each, also where nothing fits"))
  }
}
