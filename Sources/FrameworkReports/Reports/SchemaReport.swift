public import FrameworkModel

/// A schema or lens with its dimensions and concepts.
public struct SchemaReport: Sendable {
  private let schema: Schema

  public init(_ schema: Schema) { self.schema = schema }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let columns = [
      Table.Column("id", Phrase(voice.heading(ThingWord.concept)), .header),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
      Table.Column("definition", Phrase(voice.heading(ThingWord.definition))),
    ]
    let rows = schema.dimensions.flatMap { dimension -> [Table.Row] in
      let definition = Phrase(dimension.definition, for: language)
      let heading = "\(Phrase.id(dimension.id.rawValue)) \(voice.name(of: dimension))" as Phrase
      return [
        .group(
          "dimension-\(dimension.id)",
          definition.isEmpty ? heading : "\(heading): \(Phrase.emphasis(definition))",
          over: columns.count)
      ]
        + dimension.concepts.map { concept in
          Table.Row(
            concept.id.rawValue,
            [
              Table.Cell(.id(concept.id.rawValue), value: .code(concept.id.rawValue)),
              Table.Cell(voice.name(of: concept)),
              Table.Cell(Phrase(concept.definition, for: language)),
            ])
        }
    }
    let table = Table(
      id: "concepts", caption: Phrase(voice(ShowSentence.conceptsCaption)), columns: columns,
      rows: rows)
    return Report(
      .schema, language: language, title: Phrase(schema.title, for: language),
      head: [.id(schema.reference.description)],
      blocks: schema.facts.map { .paragraph(Phrase($0.text, for: language)) } + [.table(table)])
  }
}

/// A concept with everything that maps to it.
public struct ConceptReport: Sendable {
  private let concept: Schema.Concept
  private let schema: Schema
  private let coding: MappingSet.Coding
  private let catalogue: Catalogue

  public init(
    _ concept: Schema.Concept, of schema: Schema, coding: MappingSet.Coding = .agreed,
    in catalogue: Catalogue
  ) {
    self.concept = concept
    self.schema = schema
    self.coding = coding
    self.catalogue = catalogue
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let rows = rows(voice)
    let mapped: Block =
      rows.isEmpty
      ? .paragraph(Phrase(voice(ReportSentence.noRows)))
      : .table(
        Table(
          id: "mapped", caption: Phrase(voice(ShowSentence.mappedCaption)),
          columns: [
            Table.Column("framework", Phrase(voice.heading(ThingWord.framework)), .header)
          ] + MappingCells(voice: voice).columns(withSet: false, withConcept: false), rows: rows))
    return Report(
      .concept, language: language, title: voice.name(of: concept),
      head: [.id(ConceptReference(schema.reference, concept.id).description)],
      blocks: [.definitions(definitions(voice)), mapped])
  }

  private func definitions(_ voice: Voice) -> [Block.Definition] {
    let dimension = schema.dimensions.first { $0.concepts.contains { $0.id == concept.id } }
    let synonyms = concept.synonyms.filter { $0.language == voice.language }.map(\.text)
    let neighbours = concept.neighbours.map { id in
      schema.concept(id).map { "\(voice.name(of: $0)) (\(Phrase.id(id.rawValue)))" }
        ?? Phrase(id.rawValue)
    }
    let all: [(String, Phrase)] = [
      (voice.heading(ThingWord.dimension), dimension.map(voice.name) ?? ""),
      (voice.heading(ThingWord.definition), Phrase(concept.definition, for: voice.language)),
      (voice(ShowSentence.counts), Phrase(concept.counts, for: voice.language)),
      (voice(ShowSentence.doesNotCount), Phrase(concept.doesNotCount, for: voice.language)),
      (voice.heading(ThingWord.synonym), Phrase(synonyms.joined(separator: "; "))),
      (voice(ShowSentence.neighbours), neighbours.joined(separator: "; ")),
    ]
    return all.filter { !$0.1.isEmpty }.map { Block.Definition(Phrase($0.0), $0.1) }
  }

  private func rows(_ voice: Voice) -> [Table.Row] {
    let sets = catalogue.mappingSets.filter {
      $0.object == schema.reference && $0.coding == coding
    }
    return sets.flatMap { set in
      set.mappings.filter { $0.object == concept.id.rawValue }.map { row($0, set, voice) }
    }
  }

  private func row(_ mapping: Mapping, _ set: MappingSet, _ voice: Voice) -> Table.Row {
    let cells = MappingCells(voice: voice)
    var subject = Phrase.id(mapping.subject)
    var name: Phrase = Phrase(set.subject.description)
    var sources: Phrase = "–"
    switch set.subject {
    case .framework(let reference):
      if let framework = catalogue.framework(reference) {
        name = framework.shortName(voice)
        if let indicator = framework.indicators.first(where: { $0.id.rawValue == mapping.subject })
        {
          subject = voice.name(of: indicator)
          sources = cells.sources(indicator.sources, of: framework)
        }
      }
    case .schema(let reference):
      let other = catalogue.schema(reference)
      name = other.map { Phrase($0.title, for: voice.language) } ?? name
      subject =
        other?.concept(Schema.Concept.ID(mapping.subject)).map {
          "\(subject) \(voice.name(of: $0))"
        }
        ?? subject
    }
    return Table.Row(
      "\(set.subject)/\(mapping.subject) \(mapping.location.line)",
      [
        Table.Cell(name, value: .code(set.subject.description)),
        Table.Cell(subject, value: .code(mapping.subject)),
      ] + cells.judgement(mapping) + [Table.Cell(sources), cells.place(mapping.location)])
  }
}
