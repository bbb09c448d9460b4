public import FrameworkModel

/// Everything that a catalogue holds, one line each.
public struct ListReport: Sendable {
  private let catalogue: Catalogue

  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let tables = [frameworks(voice), schemas(voice), mappings(voice), scenarios(voice)]
      .filter { !$0.rows.isEmpty }
    return Report(
      .list, language: language, title: Phrase(voice(ShowSentence.listTitle)),
      blocks: tables.map { .table($0) })
  }

  private func frameworks(_ voice: Voice) -> Table {
    let columns = [
      Table.Column("reference", Phrase(voice(ShowSentence.reference)), .header),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
    ]
    let rows = catalogue.frameworks.map { framework in
      Table.Row(
        framework.reference.description,
        [
          Table.Cell(
            Phrase.id(framework.reference.description),
            value: .code(framework.reference.description)),
          Table.Cell(
            framework.document.isEmpty
              ? Phrase(framework.title, for: voice.language)
              : "\(Phrase(framework.title, for: voice.language)): \(Phrase(framework.document, for: voice.language))"
          ),
          voice.cell(framework.indicators.count),
        ])
    }
    return Table(
      id: "frameworks", caption: Phrase(voice(ShowSentence.frameworksCaption)), columns: columns,
      rows: rows)
  }

  private func schemas(_ voice: Voice) -> Table {
    let columns = [
      Table.Column("reference", Phrase(voice(ShowSentence.reference)), .header),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
      Table.Column("kind", Phrase(voice(ShowSentence.kind))),
      Table.Column("dimensions", Phrase(voice.capitalised(.dimension)), .number),
      Table.Column("concepts", Phrase(voice.capitalised(.concept)), .number),
    ]
    let rows = catalogue.schemas.map { schema in
      let kind = schema.kind == .lens ? ThingWord.lens : .commonSchema
      return Table.Row(
        schema.reference.description,
        [
          Table.Cell(
            Phrase.id(schema.reference.description), value: .code(schema.reference.description)),
          Table.Cell(Phrase(schema.title, for: voice.language)),
          Table.Cell(Phrase(voice(kind)), value: .code(schema.kind.rawValue)),
          voice.cell(schema.dimensions.count), voice.cell(schema.concepts.count),
        ])
    }
    return Table(
      id: "schemas", caption: Phrase(voice(ShowSentence.schemasCaption)), columns: columns,
      rows: rows)
  }

  private func mappings(_ voice: Voice) -> Table {
    let columns = [
      Table.Column("from", Phrase(voice(ShowSentence.from)), .header),
      Table.Column("to", Phrase(voice(ShowSentence.to))),
      Table.Column("coding", Phrase(voice(ShowSentence.coding))),
      Table.Column("rows", Phrase(voice(ShowSentence.rows)), .number),
    ]
    let rows = catalogue.mappingSets.map { set in
      Table.Row(
        "\(set.subject)--\(set.object)/\(set.coding)",
        [
          Table.Cell(Phrase.id(set.subject.description), value: .code(set.subject.description)),
          Table.Cell(Phrase.id(set.object.description), value: .code(set.object.description)),
          Table.Cell(coding(of: set, voice), value: .code(set.coding.description)),
          voice.cell(set.mappings.count),
        ])
    }
    return Table(
      id: "mapping-sets", caption: Phrase(voice(ShowSentence.mappingsCaption)), columns: columns,
      rows: rows)
  }

  private func scenarios(_ voice: Voice) -> Table {
    let columns = [
      Table.Column("reference", Phrase(voice(ShowSentence.reference)), .header),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
    ]
    let rows = catalogue.scenarios.map { scenario in
      Table.Row(
        scenario.id.rawValue,
        [
          Table.Cell(Phrase.id(scenario.id.rawValue), value: .code(scenario.id.rawValue)),
          Table.Cell(Phrase(scenario.title, for: voice.language)),
        ])
    }
    return Table(
      id: "scenarios", caption: Phrase(voice(ShowSentence.scenariosCaption)), columns: columns,
      rows: rows)
  }

  private func coding(of set: MappingSet, _ voice: Voice) -> Phrase {
    switch set.coding {
    case .agreed: Phrase(voice(SurenessWord.agreedCoding))
    case .coder(let number): voice.filled(ShowSentence.coder, ["n": Phrase(String(number))])
    }
  }
}

/// What the checks found, the same sentences as in the terminal.
public struct FindingsReport: Sendable {
  private let findings: [Finding]

  public init(_ findings: [Finding]) { self.findings = findings }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    return Report(
      .findings, language: language, title: Phrase(voice(ReportSentence.findingsHeading)),
      blocks: FindingsPart(findings: findings, voice: voice).blocks)
  }
}
