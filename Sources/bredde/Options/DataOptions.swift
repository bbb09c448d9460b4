import ArgumentParser

/// Where a command finds its data.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"), parsing: .singleValue,
    help: ArgumentHelp(
      "Add a folder with Frameworks/, Mappings/ or Scenarios/ to the base (repeatable).",
      valueName: "folder"))
  var added: [String] = []

  @Flag(help: "Leave the base's own data out; the XSDs are still read from there.")
  var noBase = false

  /// What a record calls the added folders; empty for their own names.
  var recordedNames: [String] = []

  // An option is what is read from a command line; a record's names come from a record.
  private enum CodingKeys: CodingKey { case added, noBase }
}
