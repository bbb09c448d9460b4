import Probes

// Synchronous to the bottom: Valgrind can't follow a program whose main is asynchronous.
let arguments = Array(CommandLine.arguments.dropFirst())
if let project = arguments.first {
  let definitions = try DefinitionProbe(project: project)
  for path in arguments.dropFirst() {
    let bytes = try ProbeFolder.bytes(at: path)
    path.hasSuffix(".tsv") ? MappingProbe().tryOut(bytes) : definitions.tryOut(bytes)
  }
} else {
  print("usage: Leaks PROJECT FILE…")
}
