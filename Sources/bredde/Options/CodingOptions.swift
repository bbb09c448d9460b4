import ArgumentParser
import FrameworkModel

/// The schema that mappings lead to, and by whose coding.
struct CodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The common schema (default: the newest public-innovation).", valueName: "schema"))
  var schema: String?

  @Option(help: ArgumentHelp("Whose coding counts.", valueName: "coder"))
  var coder = CoderChoice.agreed

  var terms: Terms { Terms(schema: schema, coding: coder.coding) }
}

/// A coding that `--coder` takes.
enum CoderChoice: String, CaseIterable, ExpressibleByArgument {
  case agreed
  case first = "1"
  case second = "2"
  case third = "3"

  var coding: MappingSet.Coding { Int(rawValue).map { .coder($0) } ?? .agreed }
}
