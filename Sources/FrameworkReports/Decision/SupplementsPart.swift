import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// What could come beside today's set: a list by what each adds, and a card for the proposed.
struct SupplementsPart {
  let supplements: [Supplement]
  let names: DecisionNames

  private var voice: Voice { names.voice }

  var table: Table {
    let columns = [
      Table.Column("candidate", Phrase(voice.heading(DecisionWord.candidate)), .header),
      Table.Column("new-dimensions", Phrase(voice(DecisionSentence.newDimensions))),
      Table.Column("adds", Phrase(voice(DecisionSentence.addsConcepts))),
      Table.Column("gain", Phrase(voice(DecisionSentence.gainAlone)), .number),
      Table.Column("direction", Phrase(voice.heading(CardWord.direction))),
    ]
    let rows = supplements.map { supplement in
      Table.Row(
        supplement.candidate.description,
        [
          Table.Cell(
            names.name(supplement.candidate), value: .code(supplement.candidate.description)),
          Table.Cell(
            supplement.newDimensions.isEmpty
              ? "–"
              : supplement.newDimensions.map { names.dimension($0) }.joined(separator: "; ")),
          Table.Cell(adds(supplement)), voice.cell(supplement.gain, missing: "–"),
          Table.Cell(Phrase(voice.yesOrNo(supplement.hasDirection))),
        ])
    }
    return Table(
      id: "supplements", caption: Phrase(voice(DecisionSentence.supplementsCaption)),
      columns: columns, rows: rows)
  }

  private func adds(_ supplement: Supplement) -> Phrase {
    supplement.adds.map {
      "\(names.concept($0.concept)) (\(voice.twoDecimals($0.before.decimal)) → \(voice.twoDecimals($0.after.decimal)))"
    }.joined(separator: "; ")
  }

  /// A card for each indicator that some option proposes, once, in order of appearance.
  func cards(_ options: [ComparedOption]) -> [Block] {
    var seen = Set<IndicatorReference>()
    return options.flatMap(\.additions).filter { seen.insert($0.indicator).inserted }
      .map { .section(card($0)) }
  }

  private func card(_ addition: ComparedOption.Addition) -> Section {
    let reference = addition.indicator
    let question = names.question
    let words = SteeringWords(names: names)
    var list: [Block.Definition] = []
    func add(_ term: String, _ meaning: Phrase?) {
      guard let meaning, !meaning.isEmpty else { return }
      list.append(Block.Definition(Phrase(Voice.capitalised(term)), meaning))
    }
    let indicator = names.indicator(reference)
    add(voice(DecisionSentence.addsConcepts), names.changes(addition.adds))
    add(voice(DecisionSentence.howToMeasure), addition.route.map { Phrase(voice($0.sentence)) })
    add(voice(CardWord.direction), indicator.map { Phrase(voice($0.facets.direction.label)) })
    if indicator?.bands?.isComplete != true {
      add(voice(BandWord.bands), Phrase(voice(DecisionSentence.noThresholdsYet)))
    }
    add(
      voice(CardWord.referenceValue),
      words.values(addition.values) ?? Phrase(voice(ReportSentence.noResults)))
    add(voice(CardWord.resolution), question.resolution(of: reference).map(words.resolution))
    let facts = question.facts(of: reference)
    add(voice(CardWord.tier), facts.map { Phrase(voice($0.tier.label)) })
    add(voice(CardWord.ceiling), facts.flatMap(words.ceiling))
    add(voice(DecisionSentence.selfReport), facts.flatMap(words.selfReport))
    add(
      voice(ThingWord.dataCollection),
      names.collections(question.candidates[reference]?.collections ?? []))
    let definition = indicator.map { Phrase($0.definition, for: voice.language) } ?? ""
    return Section(
      id: "proposed-" + Anchor.slug(reference.description), voice.name(of: reference, in: names),
      style: .card,
      (definition.isEmpty ? [] : [.paragraph(definition)])
        + [.paragraph(.code(reference.description)), .definitions(list)])
  }
}
