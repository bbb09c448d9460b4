import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension CardsPart {
  /// Status, what it covers, kept, lost, best candidate, dependants and what it can show.
  func facts(_ card: ReplacementCard) -> [Block.Definition] {
    var list: [Block.Definition] = []
    func add(_ term: String, _ meaning: Phrase?) {
      guard let meaning, !meaning.isEmpty else { return }
      list.append(Block.Definition(Phrase(Voice.capitalised(term)), meaning))
    }
    let indicator = names.indicator(card.indicator)
    add(voice(ReportSentence.status), indicator.flatMap(status))
    add(voice(ReportSentence.covers), covers(card.indicator))
    add(voice(DecisionWord.kept), kept(card))
    add(voice(DecisionWord.lost), lost(card))
    add(voice(DecisionSentence.bestCandidate), candidate(card))
    add(voice(DecisionWord.likeForLike), likeForLike(card))
    add(voice(DecisionWord.dependants), dependants(card.dependants))
    let words = SteeringWords(names: names)
    add(voice(CardWord.tier), Phrase(voice(card.facts.tier.label)))
    add(voice(CardWord.resolution), words.resolution(card.resolution))
    add(voice(CardWord.ceiling), words.ceiling(card.facts))
    add(voice(DecisionSentence.selfReport), words.selfReport(card.facts))
    return list
  }

  private func status(_ indicator: Indicator) -> Phrase? {
    let isMeasured = indicator.results.contains(where: \.isMeasured)
    let words = indicator.status.map { Voice.capitalised(voice($0)) }
    guard !isMeasured else { return words.map { Phrase($0) } }
    let unmeasured = Voice.capitalised(voice(BandWord.unmeasured))
    return words.map { $0 == unmeasured ? Phrase($0) : "\(unmeasured) (\($0.lowercased()))" }
      ?? Phrase(unmeasured)
  }

  func covers(_ reference: IndicatorReference) -> Phrase {
    guard let row = question.alignment.rows.first(where: { $0.reference == reference }),
      row.isExamined
    else { return Phrase(Voice.capitalised(voice(MappingWord.relNotExamined))) }
    let cells = row.cells.filter { $0.degree > .zero }
    guard !cells.isEmpty else { return Phrase(voice(ReportSentence.coversNothing)) }
    return cells.map { cell -> Phrase in
      let concept = question.alignment.concepts[cell.concept].id
      return "\(names.concept(concept)) (\(voice.twoDecimals(cell.degree.decimal)))"
    }.joined(separator: "; ")
  }

  /// Nothing, or how much by whom at each mode.
  private func kept(_ card: ReplacementCard) -> Phrase {
    guard let headline = card.headline else {
      switch card.outcome {
      case .notAssessed: return Phrase(Voice.capitalised(voice(MappingWord.relNotExamined)))
      case .outsideSchema: return Phrase(voice(CoverageWord.undefined))
      default:
        return voice(Wording.nothingKeeps, ["i": voice.name(of: card.indicator, in: names)])
      }
    }
    let kept = headline.replacement.kept
    return voice.filled(
      DecisionSentence.keptBy,
      [
        "p": Phrase(voice.percent(kept.default)), "l": Phrase(voice.bare(kept.low)),
        "h": Phrase(voice.bare(kept.high)), "list": names.list(headline.replacement.candidates),
      ])
  }

  /// Concept by concept what the indicator covers and no proposal keeps, and what the set loses.
  private func lost(_ card: ReplacementCard) -> Phrase {
    let lost: [Schema.Concept.ID] =
      card.headline?.replacement.kept.lostConcepts.map(\.id) ?? card.removal.losses.map(\.concept)
    let concepts =
      lost.isEmpty ? Phrase("–") : lost.map { names.concept($0) }.joined(separator: "; ")
    let before = card.removal.before.breadth.touched.count
    let after = card.removal.after.breadth.touched.count
    return "\(concepts). "
      + voice.filled(
        before == after ? DecisionSentence.removalKeepsBreadth : DecisionSentence.removalCosts,
        [
          "x": Phrase(voice.percentPoints(card.removal.lost)),
          "a": Phrase(before == after ? voice.count(before, .dimension) : voice.integer(before)),
          "b": Phrase(voice.integer(after)),
        ])
  }

  /// Why the best candidate isn't like for like; nil where none keeps anything.
  private func candidate(_ card: ReplacementCard) -> Phrase? {
    guard let headline = card.headline else { return nil }
    let differing = headline.replacement.facets.filter { $0.likeness != .equal }
    guard !differing.isEmpty else { return names.list(headline.replacement.candidates) }
    let facets = FacetWords(names: names)
    return names.list(headline.replacement.candidates) + ". "
      + differing.prefix(3).map { facets.sentence($0) }.joined(separator: "; ") + "."
  }

  /// Whether any candidate is measured at the same level and counts the same thing; from the data.
  private func likeForLike(_ card: ReplacementCard) -> Phrase {
    if !card.likeForLike.isEmpty {
      return voice.filled(
        DecisionSentence.someLikeForLike,
        ["n": Phrase(voice.integer(card.likeForLike.count)), "list": names.list(card.likeForLike)])
    }
    guard let own = names.indicator(card.indicator)?.facets else {
      return Phrase(voice(DecisionSentence.noneLikeForLike))
    }
    let others = question.offered.compactMap { names.indicator($0)?.facets }
    func distinct<Word: Vocabulary>(_ words: [Word]) -> Phrase {
      var seen: [Word] = []
      for word in words where word != .unknown && !seen.contains(word) { seen.append(word) }
      return seen.isEmpty
        ? Phrase(voice(DecisionWord.facetUnknown))
        : voice.enumeration(seen.map { Phrase(voice($0.label)) })
    }
    return Phrase(voice(DecisionSentence.noneLikeForLike)) + " "
      + voice.filled(
        DecisionSentence.levelsAndUnits,
        [
          "l": distinct(own.levels), "o": distinct([own.observation]),
          "L": distinct(others.flatMap(\.levels)), "O": distinct(others.map(\.observation)),
        ])
  }

  private func dependants(_ dependants: Dependants) -> Phrase {
    let groups = dependants.groups.map { group -> Phrase in
      let name: Phrase = "\(voice.kind(of: group)) \(voice.quoted(group.name(voice)))"
      let goal = Phrase(group.goal, for: voice.language)
      let emptied = dependants.emptied.contains { $0.id == group.id }
      return name + (goal.isEmpty ? "" : " (\(voice(MunicipalWord.focusGoal)): \(goal))")
        + (emptied ? ", \(voice(DecisionSentence.leftWithout))" : "")
    }
    let pointers = dependants.pointers.map { names.name($0.indicator) }
    let all = groups + (pointers.isEmpty ? [] : [pointers.joined(separator: "; ")])
    return all.isEmpty ? "–" : all.joined(separator: "; ")
  }
}

extension Voice {
  /// `2,1 prosentpoeng`: a share of the whole as a difference.
  func percentPoints(_ share: Fraction) -> String {
    filled(DecisionSentence.points, ["x": Phrase(bare(share))]).plain
  }
}
