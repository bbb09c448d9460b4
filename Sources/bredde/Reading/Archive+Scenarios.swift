import FoundationEssentials
import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

/// Scenarios that were asked for, with what was found in their files.
struct ReadScenarios {
  /// In the order that the user names them.
  var scenarios: [Scenario] = []
  var findings: [Finding] = []
  var files: [String] = []
}

extension Archive {
  /// Reads scenarios by id, or from files outside the data folders; all else stays closed.
  func scenarios(named names: [String]) throws -> ReadScenarios {
    var read = ReadScenarios()
    for name in names {
      let one = try Self.isFile(name) ? scenario(inFileAt: name) : scenario(of: Scenario.ID(name))
      guard let scenario = one.scenarios.first else {
        throw Refusal(sentence: .unusable(name), status: 1, findings: one.findings)
      }
      guard !read.scenarios.contains(where: { $0.id == scenario.id }) else { continue }
      read.scenarios.append(scenario)
      read.findings += one.findings
      read.files += one.files
    }
    return read
  }

  private static func isFile(_ name: String) -> Bool {
    name.contains("/") || name.lowercased().hasSuffix(".xml")
  }

  private func scenario(of id: Scenario.ID) throws -> ReadScenarios {
    guard contents.scenarios.contains(id) else {
      throw Refusal.unknownName(
        id.rawValue, known: contents.scenarios.map(\.rawValue),
        Sentence(
          nb: "fant ikke scenarioet «\(id)»", da: "scenariet »\(id)« findes ikke",
          en: "there is no scenario “\(id)”"))
    }
    let catalogue = try catalogue(only: Wanted(frameworks: [], schemas: [], scenarios: [id]))
    return ReadScenarios(
      scenarios: catalogue.scenarios, findings: catalogue.findings, files: catalogue.files)
  }

  private func scenario(inFileAt path: String) throws -> ReadScenarios {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        sentence: Sentence(
          nb: "fant ingen fil \(path)", da: "filen \(path) findes ikke",
          en: "there is no file \(path)"))
    }
    do {
      let reading = try Scenario.read(fileAt: path, heldTo: folders)
      return ReadScenarios(
        scenarios: [reading.scenario].compactMap(\.self), findings: reading.findings, files: [path])
    } catch {
      throw Refusal(error)
    }
  }
}

extension Catalogue {
  /// Puts scenarios among what was read; one of a data folder with the same id gives way.
  mutating func add(_ read: ReadScenarios) {
    let ids = Set(read.scenarios.map(\.id))
    self = Catalogue(
      frameworks: frameworks, schemas: schemas, mappingSets: mappingSets,
      scenarios: scenarios.filter { !ids.contains($0.id) } + read.scenarios,
      findings: (findings + read.findings).sortedOnce,
      files: files.filter { !read.files.contains($0) } + read.files)
  }
}

extension Scenario {
  /// The framework editions that it names, each once.
  var editions: [ScopeExpression.Term] {
    let references = [inUse] + candidates + mustKeep + mustDrop + directions.map(\.indicators)
    var terms = references.flatMap(\.scope.terms)
    for case .indicators(let scope) in costs?.items.map(\.subject) ?? [] { terms += scope.terms }
    var seen = Set<ScopeExpression.Term>()
    return terms.map { ScopeExpression.Term(framework: $0.framework, edition: $0.edition) }
      .filter { seen.insert($0).inserted }
  }
}
