import FoundationEssentials
import FrameworkModel

/// A command that may be told of scenarios, by name or in files.
protocol AskingScenarios: Repeatable {
  var scenarioNames: [String] { get set }
}

extension Bredde.Options: AskingScenarios {
  var scenarioNames: [String] {
    get { scenarios.names }
    set { scenarios.names = newValue }
  }
}

extension Bredde.Report: AskingScenarios {
  var scenarioNames: [String] {
    get { scenarios.names }
    set { scenarios.names = newValue }
  }
}

extension Bredde.Scorecard: AskingScenarios {
  var scenarioNames: [String] {
    get { [choice.scenario].compactMap(\.self) }
    set { choice.scenario = newValue.first }
  }
}

/// Where the file of a scenario is that a record tells by its name alone.
enum ScenarioFile {
  /// The name itself where it is no file's; else the file beside the report, or here.
  static func path(of name: String, beside report: String) throws -> String {
    guard name.lowercased().hasSuffix(".xml") else { return name }
    let folder = report.lastIndex(of: "/").map { String(report[...$0]) } ?? ""
    let places = [folder + name, name]
    guard !name.contains("/"),
      let place = places.first(where: { FileManager.default.fileExists(atPath: $0) })
    else {
      throw Refusal(
        sentence: Sentence(
          nb: "rapporten bygger på scenariofilen \(name), som ikke finnes her",
          da: "rapporten bygger på scenariefilen \(name), som ikke findes her",
          en: "the report rests on the scenario file \(name), which isn't here"),
        hint: Sentence(
          nb: "legg den i samme mappe som rapporten",
          da: "læg den i samme mappe som rapporten",
          en: "put it in the same folder as the report"))
    }
    return place
  }
}
