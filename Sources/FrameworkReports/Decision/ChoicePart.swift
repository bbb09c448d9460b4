import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// One exact choice with its bound, its ties and what stands near it.
struct ChoicePart {
  let names: DecisionNames
  let costUnit: Texts

  private var voice: Voice { names.voice }
  private var today: ChosenSet {
    ChosenSet(of: names.question.inUse, among: names.question.candidates)
  }

  /// What was asked: what is maximised, and within what.
  func asked(_ objective: Objective?, _ constraints: [Constraint]) -> [Block] {
    var blocks: [Block] = []
    if let objective {
      blocks.append(
        .paragraph(
          "\(voice.heading(DecisionWord.objective)): \(voice.inWords(objective))", .rule))
    }
    if !constraints.isEmpty {
      let words = ChoiceWords(names)
      blocks.append(.paragraph("\(voice(DecisionSentence.constraints)):"))
      blocks.append(.list(constraints.map { words.words($0) }))
    }
    return blocks
  }

  /// The set, or why there is none.
  func answer(_ outcome: Choice.Outcome, id: String) -> [Block] {
    guard case .found(let answer) = outcome else {
      return [.paragraph(ChoiceWords(names).why(outcome), .caveat)]
    }
    return [
      .paragraph(sentence(answer)), .table(figures(answer, id: id)),
      .paragraph(Phrase(voice(Wording.boundsCaveat)), .caveat), .table(members(answer, id: id)),
      .table(changes(answer, id: id)),
    ] + neighbours(answer, id: id)
  }

  /// How good, how sure, how many others.
  private func sentence(_ answer: Choice.Answer) -> Phrase {
    let set = answer.best
    let reached = voice.filled(
      set.size == 1 ? DecisionSentence.setReachesOne : DecisionSentence.setReaches,
      [
        "n": Phrase(voice.count(set.size, .indicator)),
        "a": Phrase(voice.integer(set.touched.count)),
        "k": Phrase(voice.integer(names.dimensionCount)),
        "d": Phrase(voice.withBounds(set.coverage)),
      ])
    let proof = Voice.capitalised(voice(proofOf: answer.proof)) + "."
    let bound = voice.filled(
      DecisionSentence.boundIs, ["x": Phrase(voice.percent(answer.proof.coverageBound))])
    let dimensions = answer.proof.dimensionsBound.map {
      voice.filled(
        DecisionSentence.dimensionsBoundIs, ["n": Phrase(voice.count($0, .dimension))])
    }
    let ties = answer.neighbours.map { neighbours in
      voice.filled(
        neighbours.equal == 1 && !neighbours.hasMoreEqual
          ? DecisionSentence.noTies : DecisionSentence.ties,
        [
          "n": Phrase(
            Voice.capitalised(voice.atLeast(neighbours.equal, ifMore: neighbours.hasMoreEqual)))
        ])
    }
    return [reached, Phrase(proof), dimensions, bound, ties].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The chosen set beside today's and the greedy one.
  private func figures(_ answer: Choice.Answer, id: String) -> Table {
    let columns = [
      Table.Column("set", Phrase(voice(ReportSentence.set)), .header),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
      Table.Column("coverage", Phrase(voice(DecisionSentence.coverageAndBounds)), .number),
      Table.Column("with-direction", Phrase(voice.heading(CoverageWord.layerDirection)), .number),
      Table.Column("new-collections", Phrase(voice(DecisionSentence.newCollections)), .number),
      Table.Column("burden", burdenTitle, .number),
      Table.Column("members", Phrase(voice.capitalised(.indicator))),
    ]
    let sets: [(String, ReportText, ChosenSet?)] = [
      ("chosen", DecisionSentence.chosenSet, answer.best),
      ("greedy", DecisionSentence.greedySet, answer.greedy),
      ("today", DecisionSentence.todaysSet, today),
    ]
    let rows = sets.compactMap { key, title, set -> Table.Row? in
      guard let set else { return nil }
      return Table.Row(
        key,
        [
          Table.Cell(Phrase(Voice.capitalised(voice(title)))), voice.cell(set.size),
          Table.Cell(
            Phrase(voice.dimensions(set.touched.count, atHalf: set.touchedAtHalf.count)),
            value: .integer(set.touched.count)),
          voice.cell(set.coverage), voice.cell(set.withDirection),
          voice.cell(set.newCollections.count),
          Table.Cell(
            Phrase(voice.decimal(set.burden.trimmed)),
            value: .decimal(set.burden.trimmed.description)),
          names.cell(set.indicators),
        ])
    }
    return Table(
      id: id, caption: Phrase(voice(DecisionSentence.choiceCaption)), columns: columns, rows: rows)
  }

  private var burdenTitle: Phrase {
    let unit = Phrase(costUnit, for: voice.language)
    let word = Phrase(voice.heading(DecisionWord.burden))
    guard names.question.candidates.usesCosts else {
      return "\(word) (\(voice(DecisionSentence.oneEach)))"
    }
    return unit.isEmpty ? word : "\(word) (\(unit))"
  }

  /// Each member's share of the coverage; the shares add up to it.
  private func members(_ answer: Choice.Answer, id: String) -> Table {
    let wanted = Set(answer.best.indicators)
    let contribution = Contribution(
      of: names.question.alignment.keeping { wanted.contains($0.reference) },
      weighing: names.question.weights)
    let columns = [
      Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("contribution", Phrase(voice.heading(DecisionWord.contribution)), .number),
      Table.Column("in-use", Phrase(voice(DecisionSentence.inUseToday))),
      Table.Column("direction", Phrase(voice.heading(CardWord.direction))),
      Table.Column("collections", Phrase(voice.heading(ThingWord.dataCollection))),
    ]
    let rows = contribution.shares.map { share in
      let member = names.question.candidates[share.indicator]
      return Table.Row(
        share.indicator.description,
        [
          Table.Cell(
            names.name(share.indicator), value: .code(share.indicator.description)),
          voice.cell(share.value, missing: "–"),
          Table.Cell(Phrase(voice.yesOrNo(member?.isCurrent ?? false))),
          Table.Cell(Phrase(voice.yesOrNo(member?.hasDirection ?? false))),
          Table.Cell(names.collections(member?.collections ?? [])),
        ])
    }
    return Table(
      id: id + "-contribution", caption: Phrase(voice(DecisionSentence.contributionCaption)),
      columns: columns, rows: rows)
  }

  /// What enters and leaves beside today's set.
  private func changes(_ answer: Choice.Answer, id: String) -> Table {
    let (old, new) = (Set(today.indicators), Set(answer.best.indicators))
    let columns = [
      Table.Column("what", Phrase(voice(DecisionSentence.besideToday)), .header),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator))),
    ]
    let lines: [(String, ReportText, [IndicatorReference])] = [
      ("enters", DecisionSentence.enters, answer.best.indicators.filter { !old.contains($0) }),
      ("leaves", DecisionSentence.leaves, today.indicators.filter { !new.contains($0) }),
      ("stays", DecisionSentence.stays, today.indicators.filter(new.contains)),
    ]
    return Table(
      id: id + "-changes", caption: Phrase(voice(DecisionSentence.entersAndLeaves)),
      columns: columns,
      rows: lines.map { key, title, references in
        Table.Row(key, [Table.Cell(Phrase(voice(title))), names.cell(references)])
      })
  }
}

extension Voice {
  /// What is maximised, in words.
  func inWords(_ objective: Objective) -> String {
    switch objective {
    case .coverage: self(DecisionSentence.maximisesCoverage)
    case .breadth(.aboveZero): self(DecisionSentence.maximisesBreadth)
    case .breadth(.half): self(DecisionSentence.maximisesBreadthAtHalf)
    }
  }

  func yesOrNo(_ holds: Bool) -> String {
    self(holds ? DecisionSentence.yes : DecisionSentence.no)
  }
}
