import ArgumentParser

/// What the scopes are laid on, and what counts as measured here.
struct AnalysisOptions: ParsableArguments {
  @OptionGroup var coding: CodingOptions

  @Option(
    help: ArgumentHelp(
      "Another schema to look through, such as asker-innovation-strategy@2015.",
      valueName: "schema"))
  var lens: String?

  @Option(
    help: ArgumentHelp(
      "Whose values are measured here (default: the owner of the first scope's framework).",
      valueName: "owner"))
  var here: String?

  var terms: Terms {
    var terms = coding.terms
    terms.lens = lens
    terms.here = here
    return terms
  }
}
