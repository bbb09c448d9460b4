import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// The options side by side, then for each what is gained and what is lost.
  var options: Section {
    let sections = own.headline.map { option in
      let balance = OptionBalance(option: option, page: self)
      return Block.section(
        Section(
          id: "gains-" + Anchor.slug(option.key),
          "\(voice.heading(DocumentWord.gainsLosses)): \(own.optionsPart.title(of: option))",
          [
            .paragraph(.strong(Phrase(voice(PaperSentence.gains)))), .list(balance.gains),
            .paragraph(.strong(Phrase(voice(PaperSentence.losses)))), .list(balance.losses),
          ] + balance.ties))
    }
    return Section(
      id: "options", Phrase(voice.heading(DocumentWord.options)),
      [.paragraph(Phrase(voice(PaperSentence.options)))] + own.optionsPart.headlines + sections
        + [.section(own.curve)])
  }
}

/// What one option brings and what it costs, as facts.
struct OptionBalance {
  let option: ComparedOption
  let page: PaperPage

  private var voice: Voice { page.voice }
  private var names: DecisionNames { page.names }
  private var change: SetChange { option.change }

  private func line(_ sentence: ReportText, _ items: [Phrase]) -> Phrase? {
    items.isEmpty ? nil : voice.filled(sentence, ["list": items.joined(separator: "; ")])
  }

  var gains: [Phrase] {
    let before = Set(change.before.breadth.touched)
    let new = change.after.breadth.touched.filter { !before.contains($0) }
    let goesOn = change.dropped.isEmpty && option.newCollections.isEmpty
    let lines: [Phrase?] = [
      line(PaperSentence.newDimensions, new.map { names.dimension($0) }),
      line(PaperSentence.newConcepts, change.gains.map { names.change($0) }),
      line(PaperSentence.comingIndicators, change.added.map { names.name($0) }),
      change.losses.isEmpty ? Phrase(voice(PaperSentence.nothingLost)) : nil,
      goesOn ? Phrase(voice(PaperSentence.goesOn)) : nil,
    ]
    return lines.compactMap(\.self)
  }

  var losses: [Phrase] {
    let after = Set(change.after.breadth.touched)
    let gone = change.before.breadth.touched.filter { !after.contains($0) }
    let untouched = names.schema.dimensions.map(\.id).filter {
      !after.contains($0) && !gone.contains($0)
    }
    let lines: [Phrase?] =
      [
        change.gains.isEmpty ? Phrase(voice(PaperSentence.nothingGained)) : nil,
        line(PaperSentence.lostDimensions, gone.map { names.dimension($0) }),
        line(PaperSentence.lostConcepts, change.losses.map { names.change($0) }),
        line(PaperSentence.goingIndicators, change.dropped.map { names.name($0) }),
        line(PaperSentence.emptied, emptied),
        line(PaperSentence.endedSeries, option.endedSeries.map { names.name($0) }),
        line(PaperSentence.collections, option.newCollections.map { names.collection($0) }),
        burden,
      ] + missing + [line(PaperSentence.untouched, untouched.map { names.dimension($0) })]
    return lines.compactMap(\.self)
  }

  /// How many sets are just as good as this one; empty where none is.
  var ties: [Block] {
    guard let neighbours = option.choice?.neighbours, neighbours.equal > 1 else { return [] }
    let sentence = voice.filled(
      DecisionSentence.setsAsGood,
      ["n": Phrase(voice.atLeast(neighbours.equal, ifMore: neighbours.hasMoreEqual))])
    return [.paragraph(Phrase(Voice.capitalised(sentence.plain)) + ".", .caveat)]
  }

  /// Goals and challenges left without an indicator, where all of today's go.
  private var emptied: [Phrase] {
    guard change.dropped.count == names.question.inUse.count else { return [] }
    return page.decision.cards.emptiedGroups.map {
      "\(voice.kind(of: $0)) \(voice.quoted($0.name(voice)))"
    }
  }

  private var burden: Phrase? {
    guard names.question.candidates.usesCosts else { return nil }
    let unit = Phrase(page.decision.options.costUnit, for: voice.language)
    return voice.filled(
      unit.isEmpty ? PaperSentence.burden : PaperSentence.burdenUnit,
      [
        "unit": unit,
        "a": Phrase(voice.decimal(option.burdenBefore.rounded(2).trimmed)),
        "b": Phrase(voice.decimal(option.burden.rounded(2).trimmed)),
      ])
  }

  /// What the newcomers lack: a direction, thresholds, something to compare with.
  private var missing: [Phrase?] {
    let added = option.additions
    let bare = added.filter { names.indicator($0.indicator)?.bands?.isComplete != true }
    let isComparable = added.contains { !$0.likeForLikeWith.isEmpty }
    return [
      lacking(
        added.count { !$0.hasDirection },
        (
          PaperSentence.oneWithoutDirection, PaperSentence.withoutDirection,
          PaperSentence.noneWithDirection
        )),
      lacking(
        bare.count,
        (
          PaperSentence.oneWithoutThresholds, PaperSentence.withoutThresholds,
          PaperSentence.noneWithThresholds
        )),
      added.isEmpty || change.dropped.isEmpty || isComparable
        ? nil : Phrase(voice(PaperSentence.notComparable)),
    ]
  }

  private func lacking(
    _ count: Int, _ text: (one: ReportText, some: ReportText, all: ReportText)
  ) -> Phrase? {
    guard count > 0 else { return nil }
    guard option.additions.count > 1 else { return Phrase(voice(text.one)) }
    return voice.filled(
      count == option.additions.count ? text.all : text.some,
      [
        "n": Phrase(voice.inWords(option.additions.count)),
        "x": Phrase(voice.inWords(count)),
      ])
  }
}
