import FrameworkAlignment
import FrameworkAnalysis
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// Two mapping files on the same edition, with the ground that both are laid on.
struct ComparedMappings {
  let old: MappingSet
  let new: MappingSet
  let framework: Framework
  let effect: CoverageChange
  /// Nil where no candidates were named.
  let outcome: OutcomeChange?
  /// The candidates with their editions.
  let offered: [String]
  let findings: [Finding]
  let files: [String]

  /// `offered` are the candidates that the framework's indicators could be replaced by.
  init(
    _ oldPath: String, _ newPath: String, offering offered: [String], in data: DataOptions
  ) throws {
    let archive = try Archive(data)
    let (first, second) = (try Self.read(oldPath), try Self.read(newPath))
    guard first.set.subject == second.set.subject, first.set.object == second.set.object else {
      throw Refusal(sentence: .otherPair(first.set, second.set), hint: .samePair)
    }
    guard case .framework(let reference) = first.set.subject else {
      throw Refusal(sentence: .notOfFramework(first.set))
    }
    (old, new) = (first.set, second.set)
    let catalogue = try archive.catalogue(
      only: Wanted(frameworks: [reference], schemas: [old.object], codings: []))
    guard let framework = catalogue.framework(reference),
      let schema = catalogue.schema(old.object)
    else {
      throw Refusal(
        sentence: .unusable(
          catalogue.framework(reference) == nil ? reference.description : old.object.description),
        status: 1, findings: catalogue.findings.filter { $0.severity == .error })
    }
    self.framework = framework
    let scope = Scope(whole: framework)
    func ground(_ set: MappingSet) -> Catalogue {
      Catalogue(frameworks: [framework], schemas: [schema], mappingSets: [set])
    }
    let grounds = (ground(old), ground(new))
    effect = CoverageChange(
      from: Alignment(of: scope, on: schema, in: grounds.0),
      to: Alignment(of: scope, on: schema, in: grounds.1), here: framework.owner.id)
    let candidates = try OfferedScopes(
      offered, under: Terms(schema: old.object.description), in: data)
    self.offered = candidates?.words ?? []
    outcome = candidates.map {
      OutcomeChange(
        from: $0.cards(instead: scope, on: schema, in: grounds.0),
        to: $0.cards(instead: scope, on: schema, in: grounds.1))
    }
    findings = first.findings + second.findings
    files = [oldPath, newPath] + catalogue.files + (candidates?.catalogue.files ?? [])
  }

  private static func read(_ path: String) throws -> (set: MappingSet, findings: [Finding]) {
    let (set, findings) = MappingSet.read(fileAt: path)
    guard let set else {
      throw Refusal(sentence: .unusable(path), status: 1, findings: findings)
    }
    return (set, findings)
  }
}

extension Sentence {
  fileprivate static func otherPair(_ old: MappingSet, _ new: MappingSet) -> Sentence {
    let (a, b) = ("\(old.subject) → \(old.object)", "\(new.subject) → \(new.object)")
    return Sentence(
      nb: "filene kobler ikke det samme: \(a) og \(b)",
      da: "filerne kobler ikke det samme: \(a) og \(b)",
      en: "the files don't map the same: \(a) and \(b)")
  }

  fileprivate static let samePair = Sentence(
    nb: "gi to filer for samme utgave og samme begrepsramme",
    da: "giv to filer for samme udgave og samme begrebsramme",
    en: "give two files on the same edition and the same schema")

  fileprivate static func notOfFramework(_ set: MappingSet) -> Sentence {
    Sentence(
      nb: "\(set.subject) er en begrepsramme; bare koblinger fra et rammeverk kan sammenlignes",
      da: "\(set.subject) er en begrebsramme; kun koblinger fra et rammeværk kan sammenlignes",
      en: "\(set.subject) is a schema; only mappings of a framework can be compared")
  }
}
