import ArgumentParser
import FrameworkModel

/// A command as a record tells it: words from outside, of which only those that compute are taken.
struct RecordedCommand {
  /// Ready to compute; it writes nothing.
  let command: any Repeatable

  /// Reads the words, the command's name first.
  init(_ words: [String]) throws {
    guard let name = words.first, let allowed = Self.options[name] else {
      throw Refusal(sentence: .notRepeatable, hint: .makeAnew)
    }
    let named = words.dropFirst().filter { $0.hasPrefix("-") }
      .map { String($0.prefix { $0 != "=" }) }
    guard named.allSatisfy(allowed.contains) else {
      throw Refusal(sentence: .notRepeatable, hint: .makeAnew)
    }
    guard let parsed = try? Bredde.parseAsRoot(words), let command = parsed as? any Repeatable,
      command.output.output == nil, command.data.added.isEmpty, !command.readsFiles
    else { throw Refusal(sentence: .notRepeatable, hint: .makeAnew) }
    self.command = command
  }

  /// What a record may name, command by command: nothing that writes or says where data is.
  static let options: [String: Set<String>] = [
    "list": [], "check": [], "show": coding, "coverage": analysis, "compare": analysis,
    "replace": analysis.union(candidates),
    "options": analysis.union(candidates).union(["--scenario"]),
    "choose": analysis.union(choice), "robustness": analysis.union(candidates).union(draws),
    "scorecard": analysis.union(candidates).union(constraints).union(scorecard),
    "diff": coding.union(candidates), "agreement": coding.union(["--seed"]),
    "report": analysis.union(draws).union(["--as", "--title", "--date", "--scenario", "--front"]),
  ].mapValues { $0.union(["--language"]) }

  private static let coding: Set = ["--schema", "--coder"]
  private static let analysis = coding.union(["--lens", "--here"])
  private static let candidates: Set = ["--with"]
  private static let draws: Set = ["--draws", "--seed"]
  private static let choice = constraints.union([
    "--for", "--touched-at", "--reach-coverage", "--reach-dimensions", "--against-burden",
    "--front", "--time",
  ])
  private static let constraints: Set = [
    "--at-most", "--burden", "--keep", "--drop", "--with-direction", "--new-collections",
    "--lose-nothing", "--per-dimension",
  ]
  private static let scorecard: Set = [
    "--chosen", "--add", "--scenario", "--for", "--place", "--id", "--edition", "--title",
  ]
}

extension Repeatable {
  /// Looks for the scenario files that a record names where the report is, then here.
  mutating func takeScenarios(beside report: String) throws {
    guard var asking = self as? any AskingScenarios else { return }
    asking.scenarioNames = try asking.scenarioNames.map { name in
      try ScenarioFile.path(of: name, beside: report)
    }
    if let same = asking as? Self { self = same }
  }
}

extension Repeatable {
  /// Whether it was told of files to read, in which a record has no say.
  fileprivate var readsFiles: Bool {
    guard let diff = self as? Bredde.Diff else { return false }
    return [diff.old, diff.new].contains(where: ComparedThing.namesFile)
  }
}

extension Sentence {
  fileprivate static let notRepeatable = Sentence(
    nb: "kommandoen som rapporten sier at den er laget med, kan ikke kjøres herfra",
    da: "den kommando, som rapporten siger, at den er lavet med, kan ikke køres herfra",
    en: "the command that the report says it was made with can't be run from here")

  fileprivate static let makeAnew = Sentence(
    nb: "lag rapporten på nytt, og se om den ble endret underveis",
    da: "lav rapporten på ny, og se, om den blev ændret undervejs",
    en: "make the report anew, and see whether it was changed on its way")
}
