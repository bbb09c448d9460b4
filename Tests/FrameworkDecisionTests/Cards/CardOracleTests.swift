import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import Testing

@Suite struct `Cards against every set of candidates` {
  /// Every non-empty set of candidates.
  private func subsets(_ all: [IndicatorReference]) -> [[IndicatorReference]] {
    (1..<(1 << all.count)).map { bits in
      all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `single, pair, set and outcome are the best there are`(
    seed: UInt64
  ) throws {
    let random = try RandomQuestion(seed: seed)
    let question = random.question
    for b in question.inUse {
      let card = try #require(ReplacementCard(of: b, in: question))
      guard random.degrees[b] != nil else {
        #expect(card.outcome == .outsideSchema && card.single == nil && !card.needsReview)
        continue
      }
      let all = subsets(question.offered).map { PlainReplacement(of: b, by: $0, in: random) }
      let single = PlainReplacement.best(all.filter { $0.candidates.count == 1 && $0.standard > 0 })
      func shown(_ plain: PlainReplacement?, beside other: PlainReplacement?) -> PlainReplacement? {
        guard let plain, let other else { return nil }
        return (plain.standard, plain.low) > (other.standard, other.low) ? plain : nil
      }
      let pair = shown(
        PlainReplacement.best(all.filter { $0.candidates.count == 2 }), beside: single)
      let most = all.map(\.standard).max() ?? 0
      let least = all.filter { $0.standard == most }.map(\.candidates.count).min() ?? 0
      let set = shown(
        PlainReplacement.best(all.filter { $0.standard == most && $0.candidates.count == least }),
        beside: pair ?? single)
      #expect(card.single?.replacement.candidates == single?.candidates)
      #expect(card.pair?.replacement.candidates == pair?.candidates)
      #expect(card.set?.replacement.candidates == set?.candidates)
      let outcome = [single, pair, set].compactMap { $0?.outcome }.min() ?? .keep
      #expect(card.outcome == outcome)
      #expect(card.needsReview == all.contains { $0.outcomeAtHigh < outcome })
      for (proposal, plain) in [(card.single, single), (card.pair, pair), (card.set, set)] {
        guard let proposal, let plain else { continue }
        let kept = proposal.replacement.kept
        #expect(kept.default == Fraction(Int128(plain.standard), over: Int128(plain.whole)))
        #expect(kept.low == Fraction(Int128(plain.low), over: Int128(plain.whole)))
        #expect(kept.high == Fraction(Int128(plain.high), over: Int128(plain.whole)))
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `kept lies in 0 to 1, low to high, and never falls`(
    seed: UInt64
  ) throws {
    let question = try RandomQuestion(seed: seed).question
    for b in question.inUse {
      let card = try #require(ReplacementCard(of: b, in: question))
      for proposal in [card.single, card.pair, card.set].compactMap(\.self) {
        let kept = proposal.replacement.kept
        #expect(.zero <= kept.low && kept.low <= kept.default)
        #expect(kept.default <= kept.high && kept.high <= .one)
        #expect(
          kept.lost.default
            == Fraction(
              kept.default.denominator - kept.default.numerator, over: kept.default.denominator))
      }
      let values = [card.single, card.pair, card.set].compactMap { $0?.replacement.kept.default }
      #expect(values == values.sorted())
      #expect(card.ranked.allSatisfy { $0.kept.keepsSomething })
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what a card says of the set is what coverage says`(
    seed: UInt64
  ) throws {
    let question = try RandomQuestion(seed: seed).question
    let today = Coverage(of: question.alignment.keeping { question.inUse.contains($0.reference) })
    for b in question.inUse {
      guard let card = ReplacementCard(of: b, in: question), let proposal = card.headline else {
        continue
      }
      let new = Set(question.inUse).subtracting([b]).union(proposal.replacement.candidates)
      let after = Coverage(of: question.alignment.keeping { new.contains($0.reference) })
      let before = try #require(today.range)
      let range = try #require(after.range)
      let shift = proposal.change.shift
      for (difference, old, later) in [
        (shift.low, before.low, range.low), (shift.default, before.default, range.default),
        (shift.summed, before.summed, range.summed), (shift.high, before.high, range.high),
      ] {
        #expect(abs(later.approximation - old.approximation - difference.approximation) < 1e-12)
      }
      #expect(
        abs(
          proposal.change.gained.approximation - proposal.change.lost.approximation
            - shift.default.approximation) < 1e-12)
      #expect(proposal.gained >= proposal.change.gained)
      #expect(Set(proposal.change.dropped) == [b])
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a supplement covers a concept that nothing in use does`(
    seed: UInt64
  ) throws {
    let random = try RandomQuestion(seed: seed)
    let question = random.question
    let covered = Set(question.inUse.flatMap { (random.degrees[$0] ?? [:]).keys })
    let expected = question.offered.filter { candidate in
      (random.degrees[candidate] ?? [:]).keys.contains { !covered.contains($0) }
    }
    let cards = ReplacementCards(in: question)
    #expect(Set(cards.supplements.map(\.candidate)) == Set(expected))
    #expect(cards.supplements.allSatisfy { $0.adds.contains(where: \.isNew) && $0.gain > .zero })
  }

  @Test func `what isn't examined isn't assessed`() throws {
    let random = try RandomQuestion(seed: 1)
    let question = random.question
    let other = Question(
      among: Candidates(
        question.alignment.keeping { question.inUse.contains($0.reference) },
        current: question.inUse), in: question.catalogue)
    let cards = ReplacementCards(in: other)
    #expect(cards.outcome == .notAssessed)
    #expect(cards.cards.allSatisfy { $0.outcome == .notAssessed && !$0.needsReview })
    #expect(ReplacementCard(of: question.offered[0], in: question) == nil)
  }
}
