public import FrameworkAnalysis
public import FrameworkModel

/// Two mapping files on the same edition: row by row, and what that does to the figures.
public struct MappingChangesReport: Sendable {
  private let changes: MappingChanges
  private let effect: CoverageChange
  private let framework: Framework
  private let files: (old: String, new: String)
  private let outcome: OutcomeChange?
  private let imprint: Imprint

  /// `framework` is the one whose rows they are; `files` are what the two are called.
  public init(
    _ changes: MappingChanges, of framework: Framework, named files: (old: String, new: String),
    effect: CoverageChange, outcome: OutcomeChange? = nil, imprint: Imprint = Imprint()
  ) {
    self.outcome = outcome
    self.changes = changes
    self.framework = framework
    self.files = files
    self.effect = effect
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let effectPart = EffectPart(effect: effect, voice: voice)
    let part = MappingChangesPart(
      changes: changes, framework: framework, schema: effect.schema, voice: voice)
    let outcomePart = outcome.map {
      OutcomeChangePart(change: $0, names: (framework, framework), voice: voice)
    }
    let tables: [Table?] = [
      effectPart.table, outcomePart?.table, part.changed, part.added, part.removed,
      effectPart.concepts,
    ]
    return Report(
      .difference, language: language,
      title: voice.filled(DifferenceSentence.mappingsTitle, ["f": framework.shortName(voice)]),
      head: [
        "\(voice(DifferenceSentence.before)): \(Phrase.code(files.old))",
        "\(voice(DifferenceSentence.after)): \(Phrase.code(files.new))",
      ] + DecisionHead.made(imprint, voice),
      blocks: [
        .list(
          [part.sentence, effectPart.sentence] + [outcomePart?.sentence].compactMap(\.self))
      ]
        + tables.compactMap(\.self).map { .table($0) })
  }
}

/// The rows that changed, with the names of what they join.
private struct MappingChangesPart {
  let changes: MappingChanges
  let framework: Framework
  let schema: Schema
  let voice: Voice

  var sentence: Phrase {
    voice.filled(
      DifferenceSentence.mappingCounts,
      [
        "a": Phrase(voice.count(changes.added.count, .mapping)),
        "r": Phrase(voice.integer(changes.removed.count)),
        "c": Phrase(voice.integer(changes.changed.count)),
        "e": Phrase(voice.integer(changes.equal)),
      ])
  }

  private var columns: [Table.Column] {
    [
      Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("concept", Phrase(voice.heading(ThingWord.concept))),
    ]
  }

  private func names(_ mapping: Mapping) -> [Table.Cell] {
    let indicator = framework.indicators.first { $0.id.rawValue == mapping.subject }
    let concept = schema.concept(Schema.Concept.ID(mapping.object))
    let object = concept.map { voice.name(of: $0) } ?? Phrase(voice(mapping.statement))
    return [
      Table.Cell(
        indicator.map { voice.name(of: $0) } ?? .id(mapping.subject),
        value: .code(mapping.subject)),
      Table.Cell(object, value: concept.map { .code($0.id.rawValue) }),
    ]
  }

  private func key(_ mapping: Mapping, _ place: Int) -> String {
    "\(mapping.subject) \(mapping.object) \(place + 1)"
  }

  var added: Table? { whole("added", DifferenceSentence.addedRows, changes.added) }
  var removed: Table? { whole("removed", DifferenceSentence.removedRows, changes.removed) }

  private func whole(_ id: String, _ caption: ReportText, _ mappings: [Mapping]) -> Table? {
    guard !mappings.isEmpty else { return nil }
    let cells = MappingCells(voice: voice)
    return Table(
      id: id, caption: Phrase(voice(caption)),
      columns: columns + [
        Table.Column("relation", Phrase(voice.heading(MappingWord.relation))),
        Table.Column("degree", Phrase(voice.heading(MappingWord.degree)), .number),
        Table.Column("confidence", Phrase(voice.heading(MappingWord.confidence)), .number),
        Table.Column("coders", Phrase(voice(ReportSentence.coders))),
        Table.Column("rationale", Phrase(voice.heading(MappingWord.rationale))),
      ],
      rows: mappings.enumerated().map { place, mapping in
        Table.Row(key(mapping, place), names(mapping) + cells.judgement(mapping))
      })
  }

  /// One row for each thing that a row says differently.
  var changed: Table? {
    guard !changes.changed.isEmpty else { return nil }
    // What moves the figures first: relation and strength; who saw it, and why, after.
    let moving = changes.changed.filter(\.movesFigures)
    let others = changes.changed.filter { !$0.movesFigures }
    let rows = (moving + others).enumerated().flatMap { place, change in
      change.aspects.map { aspect in
        Table.Row(
          key(change.after, place) + " " + aspect.rawValue,
          names(change.after) + [
            Table.Cell(Phrase(name(of: aspect)), value: .code(aspect.rawValue)),
            Table.Cell(words(aspect, of: change.before)),
            Table.Cell(words(aspect, of: change.after)),
          ])
      }
    }
    return Table(
      id: "changed", caption: Phrase(voice(DifferenceSentence.changedRows)),
      columns: columns + [
        Table.Column("what", Phrase(voice(DifferenceSentence.what))),
        Table.Column("before", Phrase(voice(DifferenceSentence.before))),
        Table.Column("after", Phrase(voice(DifferenceSentence.after))),
      ], rows: rows)
  }

  private func name(of aspect: MappingChanges.Aspect) -> String {
    switch aspect {
    case .relation: voice.heading(MappingWord.relation)
    case .strength: voice.heading(MappingWord.strength)
    case .confidence: voice.heading(MappingWord.confidence)
    case .authors: voice(ReportSentence.coders)
    case .reviewers: voice.heading(MappingWord.reviewer)
    case .justification: voice.heading(MappingWord.justification)
    case .rationale: voice.heading(MappingWord.rationale)
    case .date: voice(RecordSentence.date)
    }
  }

  /// `1` of `coder 1`, as under the heading that says what it counts; other names as they are.
  private static func number(_ author: String) -> Phrase {
    Phrase(author.hasPrefix("coder ") ? String(author.dropFirst(6)) : author)
  }

  private func words(_ aspect: MappingChanges.Aspect, of mapping: Mapping) -> Phrase {
    let words =
      switch aspect {
      case .relation: Phrase(voice(mapping.statement))
      case .strength: Phrase(mapping.strength.map { voice.decimal($0) } ?? "")
      case .confidence: Phrase(mapping.confidence.map { voice.decimal($0) } ?? "")
      case .authors: voice.enumeration(mapping.authors.map(Self.number))
      case .reviewers: voice.enumeration(mapping.reviewers.map(Self.number))
      case .justification: Phrase.code(mapping.justification.rawValue)
      case .rationale: Phrase(mapping.rationale, for: voice.language)
      case .date: Phrase(mapping.date.map { voice.date($0) } ?? "")
      }
    return words.isEmpty ? "–" : words
  }
}

extension MappingChanges.Changed {
  /// Whether coverage may be another one for it.
  fileprivate var movesFigures: Bool {
    aspects.contains { $0 == .relation || $0 == .strength }
  }
}
