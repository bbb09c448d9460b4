import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension DecisionPage {
  /// The answer in five lines; every figure leads to its rows.
  var answer: Section {
    Section(
      id: "answer", Phrase(voice(ReportSentence.answer)),
      [
        .list(answerLines, isNumbered: true),
        .paragraph(page.provenanceLine(tellingReviews: false), .caveat), page.boundsCaveat,
      ])
  }

  /// What the sets cover, what is lost, what can be gained, what can steer, how sure it is.
  var answerLines: [Phrase] {
    [page.coverLine, lostLine, gainedLine, steeringLine, sureLine]
  }

  /// The same for a page that tells elsewhere what isn't known.
  var answerLinesInShort: [Phrase] { answerLines.dropLast() + [sureLineInShort] }

  private func lead(_ sentence: ReportText) -> Phrase {
    .strong(Phrase(voice(sentence))) + " "
  }

  /// The options of the first objective.
  var lead: Options? { decision.options.options.first }

  var headline: [ComparedOption] {
    lead.map { decision.options.headline(of: $0) } ?? []
  }

  /// The candidates by name: one set, or several joined.
  var offeredName: Phrase {
    comparison.scopes.dropFirst().map { $0.name(voice) }.joined(separator: " + ")
  }

  // MARK: What is lost

  private var lostLine: Phrase {
    let cards = decision.cards.cards
    let lost = cards.filter { $0.outcome == .keep && $0.headline == nil }
    let partly = cards.filter { $0.headline != nil }
    var sentences: [Phrase] = []
    if !lost.isEmpty {
      sentences.append(
        voice.filled(
          lost.count == 1 ? DecisionSentence.lineLostOne : DecisionSentence.lineLost,
          [
            "B": offeredName,
            "list": voice.enumeration(
              lost.map { .link(to: anchor($0), plainWords($0.indicator)) }),
          ]))
    }
    sentences += partly.map { card in
      voice.filled(
        DecisionSentence.linePartly,
        [
          "i": .link(to: anchor(card), plainWords(card.indicator)),
          "p": Phrase(
            voice.percent(card.headline?.replacement.kept.default ?? .zero, decimals: 0)),
          "list": voice.enumeration(
            (card.headline?.replacement.candidates ?? []).map { plainWords($0) }),
        ])
    }
    let untold = cards.filter { [.notAssessed, .outsideSchema].contains($0.outcome) }
    sentences += untold.map {
      "\(Voice.capitalised(plainWords($0.indicator).plain)): \(voice($0.outcome.label))."
    }
    return lead(DecisionSentence.whatIsLost) + sentences.joined(separator: " ")
  }

  func anchor(_ card: ReplacementCard) -> String {
    CardsPart(cards: decision.cards, names: names).anchor(card)
  }

  /// `kultur for deling`, without a link of its own.
  func plainWords(_ reference: IndicatorReference) -> Phrase {
    guard let indicator = names.indicator(reference) else { return Phrase(reference.description) }
    let texts = indicator.shortLabel.isEmpty ? indicator.label : indicator.shortLabel
    return Phrase(texts, for: voice.language)
  }

  // MARK: What can be gained

  private var gainedLine: Phrase {
    let lead = lead(DecisionSentence.whatIsGained)
    guard let options = self.lead,
      let supplement = headline.filter(\.isSupplement)
        .max(by: { $0.indicators.count < $1.indicators.count }),
      !supplement.change.added.isEmpty
    else { return lead + Phrase(voice(DecisionSentence.nothingToGain)) }
    return "\(lead)\(gain(of: supplement, in: options)) \(brackets(supplement))"
  }

  /// How far additions raise the set, and how far it would reach with all replaced.
  private func gain(of supplement: ComparedOption, in options: Options) -> Phrase {
    let change = supplement.change
    let before = change.before.breadth.touched.count
    let added = change.added.count
    guard change.after.breadth.touched.count > before else {
      return voice.filled(
        DecisionSentence.lineGainsCoverage,
        [
          "m": Phrase(voice.inWords(added)),
          "a": Phrase(change.before.coverage.range.map { voice.percent($0.default) } ?? "–"),
          "b": Phrase(change.after.coverage.range.map { voice.percent($0.default) } ?? "–"),
        ])
    }
    let number = Voice.capitalised(voice.inWords(added))
    let everything = headline.first {
      $0.isReplacement && $0.change.dropped.count == decision.question.inUse.count
    }
    guard let everything else {
      return voice.filled(
        DecisionSentence.lineRaises,
        [
          "m": "\(number) \(voice.name(of: added, .indicator))",
          "a": Phrase(voice.integer(before)),
          "b": linked(
            supplement, options, voice.count(change.after.breadth.touched.count, .dimension)),
        ])
    }
    let holes: KeyValuePairs<String, Phrase> = [
      "m": Phrase(number), "a": Phrase(voice.integer(before)), "b": linked(supplement, options),
      "c": linked(everything, options),
    ]
    return added == 1
      ? voice.filled(DecisionSentence.lineGainedOne, holes) : voice(Wording.lineGained, holes)
  }

  private func linked(
    _ option: ComparedOption, _ options: Options, _ text: String? = nil
  ) -> Phrase {
    .link(
      to: optionsPart.changesAnchor(option, options),
      Phrase(text ?? voice.integer(option.change.after.breadth.touched.count)))
  }

  /// Which they are, and how many sets are just as good.
  private func brackets(_ option: ComparedOption) -> Phrase {
    let names = voice.enumeration(option.change.added.map { self.names.name($0) })
    guard let neighbours = option.choice?.neighbours, neighbours.equal > 1 else {
      return .emphasis("(\(names))")
    }
    let ties = voice.filled(
      DecisionSentence.setsAsGood,
      ["n": Phrase(voice.atLeast(neighbours.equal, ifMore: neighbours.hasMoreEqual))])
    return .emphasis("(\(names); \(ties))")
  }

  // MARK: What can steer

  private var steeringLine: Phrase {
    let lead = lead(ReportSentence.whatCanSteer)
    let offered = comparison.scopes.dropFirst()
    let directions = offered.map { scope in
      voice.filled(
        DecisionSentence.directionsOf,
        [
          "x": .link(
            to: Anchor.layer(.withDirection, of: scope.letter),
            Phrase(voice.integer(scope.layers[.withDirection].indicators.count))),
          "n": Phrase(voice.integer(scope.size)), "B": scope.name(voice),
        ])
    }
    let first: Phrase =
      "\(voice.enumeration(Array(directions)))\(voice(DecisionSentence.restDescriptive))"
    guard let options = self.lead,
      let option = options[.fewestForBreadth, .withDirection], !option.change.added.isEmpty
    else { return "\(lead)\(first) \(voice(DecisionSentence.noneWithDirection))" }
    let added = option.change.added.count
    let sentence = voice.filled(
      added == 1 ? DecisionSentence.lineSteeringOne : DecisionSentence.lineSteering,
      ["b": linked(option, options), "m": Phrase(voice.inWords(added))])
    return lead + first + " " + sentence + " " + brackets(option)
  }
}
