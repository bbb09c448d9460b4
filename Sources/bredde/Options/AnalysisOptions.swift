import ArgumentParser
import FrameworkModel

/// What the scopes are laid on, and by whose coding.
struct AnalysisOptions: ParsableArguments {
  /// What is meant where no schema is named.
  private static let standardSchema = "public-innovation"

  @Option(
    help: ArgumentHelp(
      "The common schema (default: the newest public-innovation).", valueName: "schema"))
  var schema: String?

  @Option(
    help: ArgumentHelp(
      "Another schema to look through, such as asker-innovation-strategy@2015.",
      valueName: "schema"))
  var lens: String?

  @Option(help: ArgumentHelp("Whose coding counts.", valueName: "coder"))
  var coder = CoderChoice.agreed

  @Option(
    help: ArgumentHelp(
      "Whose values are measured here (default: the owner of the first scope's framework).",
      valueName: "owner"))
  var here: String?

  var schemaName: String { schema ?? Self.standardSchema }
}

/// A coding that `--coder` takes.
enum CoderChoice: String, CaseIterable, ExpressibleByArgument {
  case agreed
  case first = "1"
  case second = "2"
  case third = "3"

  var coding: MappingSet.Coding { Int(rawValue).map { .coder($0) } ?? .agreed }
}
