import ArgumentParser

/// Questions of the municipality's own, told beside the standing options.
struct ScenarioOptions: ParsableArguments {
  @Option(
    name: .customLong("scenario"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "A scenario of Scenarios/ by its name, or a file (repeatable).", valueName: "name|file"),
    completion: .file(extensions: ["xml"]))
  var names: [String] = []
}
