import ArgumentParser
import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

extension Inquiry {
  /// What reading and the checks found in the files that the answer rests on, sorted by place.
  var findings: [Finding] { findings(with: mappingFindings) }

  private func findings(with mappingFindings: [Finding]) -> [Finding] {
    let own = essentials
    let places = Set(
      own.frameworks.map(\.location.file) + own.schemas.map(\.location.file)
        + own.mappingSets.map(\.location.file) + own.scenarios.map(\.location.file))
    // Where a link leads is known only when all editions are read, as `check` does.
    let definitions = DefinitionFindings(in: catalogue).all.filter { finding in
      finding.check != UnknownLinkTarget.name
        && finding.location.map { places.contains($0.file) } ?? true
    }
    return (catalogue.findings + definitions + mappingFindings).sortedOnce
  }

  /// What is wrong with the mappings; a concept that these few frameworks miss is no finding.
  private var mappingFindings: [Finding] {
    essentials.mappingFindings.filter { $0.check != UnreachedConcept.name }
  }

  /// The scopes' own editions with the coding that is used, without series and other coders.
  private var essentials: Catalogue {
    let named = Set(scenarios.flatMap(\.editions))
    let ofScenarios = catalogue.frameworks.map(\.reference).filter { reference in
      named.contains {
        $0.framework == reference.framework.rawValue
          && $0.edition ?? reference.edition == reference.edition
      }
    }
    let editions = Set(scopes.flatMap(\.frameworks) + ofScenarios)
    return Catalogue(
      frameworks: catalogue.frameworks.filter { editions.contains($0.reference) },
      schemas: catalogue.schemas,
      mappingSets: catalogue.mappingSets.filter { set in
        switch set.subject {
        case .framework(let reference): set.coding == coding && editions.contains(reference)
        case .schema: set.coding == .agreed
        }
      }, scenarios: scenarios)
  }

  /// Says on the error stream what the reader of the answer must know, and ends with 1 for an error.
  ///
  /// Errors and what is wrong with the mappings stand whole: they change the figures. All else is
  /// counted, since an answer of twenty lines would drown in it; `check` prints it.
  func finish() throws {
    let printer = FindingPrinter(speaking: language, isColoured: Console.error.isColoured)
    let mappingFindings = mappingFindings
    let all = findings(with: mappingFindings)
    let grave = Set(mappingFindings)
    let shown = all.filter { $0.severity == .error || grave.contains($0) }
    let counts = Severity.allCases.compactMap { severity -> Sentence? in
      let number = all.count { $0.severity == severity && !shown.contains($0) }
      return number == 0 ? nil : severity.count(number)
    }
    var text = assumptions.map { printer.line(.note, $0) }.joined()
    text += printer.text(of: shown)
    if !counts.isEmpty { text += printer.line(.note, .more(counts)) }
    Console.error.write(text)
    guard !all.contains(where: { $0.severity == .error }) else { throw ExitCode(1) }
  }
}

extension Sentence {
  /// What else was found: counts of warnings and notes.
  fileprivate static func more(_ counts: [Sentence]) -> Sentence {
    Sentence(
      nb: "\(counts.map(\.nb).joined(separator: " og ")) i filene som er lest; "
        + "bredde check viser dem",
      da: "\(counts.map(\.da).joined(separator: " og ")) i de filer, der er læst; "
        + "bredde check viser dem",
      en: "\(counts.map(\.en).joined(separator: " and ")) in the files read; "
        + "bredde check shows them")
  }
}
