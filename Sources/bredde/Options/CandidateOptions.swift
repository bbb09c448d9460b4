import ArgumentParser

/// What could come instead of the scope in use, or beside it.
struct CandidateOptions: ParsableArguments {
  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "What could come instead or beside; several scopes are candidates together.",
      valueName: "scope"))
  var words: [String]

  /// One text for each scope.
  var scopes: [String] { words.gluedAtPlus }
}
