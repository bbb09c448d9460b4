import FrameworkModel
import FrameworkReports

extension Inquiry {
  /// The rows of the scopes, in one set for each edition that is otherwise the file's.
  var mappingSets: [MappingSet] {
    get throws {
      var seen = Set<FrameworkReference>()
      let frameworks = scopes.flatMap(\.frameworks).filter { seen.insert($0).inserted }
      return try frameworks.map { framework in
        guard
          var set = catalogue.mappingSet(
            from: .framework(framework), to: schema.reference, coding: coding)
        else {
          throw Refusal(sentence: .noMapping(framework, schema.reference, coding))
        }
        let wanted = Set(indicators(of: framework).map(\.rawValue))
        set.mappings = set.mappings.filter { wanted.contains($0.subject) }
        return set
      }
    }
  }

  /// The one set of scopes within one edition.
  var mappingSet: MappingSet {
    get throws {
      let sets = try mappingSets
      guard let set = sets.first, sets.count == 1 else {
        throw Refusal(sentence: .oneFrameworkOnly, hint: .severalInOther)
      }
      return set
    }
  }

  /// The indicators of an edition that any of the scopes names.
  private func indicators(of framework: FrameworkReference) -> [Indicator.ID] {
    scopes.flatMap(\.indicators).filter { $0.framework == framework }.map(\.indicator)
  }

  /// The set with its framework, for SKOS.
  func part(_ set: MappingSet) throws -> SKOSText.Part {
    guard case .framework(let reference) = set.subject,
      let framework = catalogue.framework(reference)
    else { throw Refusal(sentence: .unusable("\(set.subject)")) }
    return SKOSText.Part(framework, indicators(of: reference), set)
  }
}

extension Sentence {
  fileprivate static let oneFrameworkOnly = Sentence(
    nb: "en koblingsfil gjelder én utgave av ett rammeverk; eksporter dem hver for seg",
    da: "en koblingsfil gælder én udgave af ét rammeværk; eksportér dem hver for sig",
    en: "a mapping file is about one edition of one framework; export them one by one")

  fileprivate static let severalInOther = Sentence(
    nb: "flere rammeverk i én fil får du med --format csv, skos eller matrix",
    da: "flere rammeværker i én fil får du med --format csv, skos eller matrix",
    en: "for several frameworks in one file use --format csv, skos or matrix")

  fileprivate static func noMapping(
    _ framework: FrameworkReference, _ schema: SchemaReference, _ coding: MappingSet.Coding
  ) -> Sentence {
    Sentence(
      nb: "fant ingen koblingsfil fra \(framework) til \(schema) (\(coding))",
      da: "der findes ingen koblingsfil fra \(framework) til \(schema) (\(coding))",
      en: "there is no mapping file from \(framework) to \(schema) (\(coding))")
  }
}
