import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// What is compared, when, on what, by whom.
  var head: [Phrase] {
    var head = scopes.map { $0.fullName(voice) }
    var line: [Phrase] = []
    if let date = imprint.date {
      line.append(
        Phrase(
          Voice.capitalised(
            voice(DocumentWord.preparedOn, ["date": Phrase(voice.date(date))]).plain)))
    }
    line.append(voice.ground(schema, reachedThrough: isThroughLens ? commonSchema : nil))
    line.append(codingLine)
    if !imprint.version.isEmpty {
      line.append(voice(DocumentWord.toolVersion, ["version": Phrase(imprint.version)]))
    }
    head.append(line.joined(separator: " · "))
    return head
  }

  var title: Phrase {
    if let title = imprint.title { return Phrase(title) }
    let names = scopes.map { $0.title(voice) }.joined(separator: " – ")
    return voice.filled(ReportSentence.title, ["scopes": names])
  }

  /// The answer in lines: what the sets cover, what can steer, what it rests on.
  var answer: Section {
    Section(
      id: "answer", Phrase(voice(ReportSentence.answer)),
      [
        .list([coverLine, steeringLine, surenessLine], isNumbered: true),
        boundsCaveat,
      ])
  }

  /// What each set covers, what they share, and the figures in brackets.
  var coverLine: Phrase {
    let lead = scopes.count > 1 ? ReportSentence.whatTheyCover : ReportSentence.whatItCovers
    let missing = scopes.filter { !$0.isExamined }.map {
      voice.filled(ReportSentence.notExamined, ["A": sized($0)])
    }
    let partly = scopes.filter { $0.isExamined && !$0.alignment.isFullyExamined }.map {
      voice.filled(
        ReportSentence.partlyExamined,
        [
          "A": $0.name(voice), "x": Phrase(voice.integer($0.coverage.examined)),
          "n": Phrase(voice.integer($0.size)),
        ])
    }
    let sentences = [touchedSentence, sharedSentence].compactMap { $0 } + missing + partly
    return "\(Phrase.strong(Phrase(voice(lead)))) "
      + sentences.joined(separator: " ") + " " + brackets
  }

  /// `Læring og fornyelse, BMS 2017 (4 indikatorer)`: no set is told without its size.
  func sized(_ scope: ScopeStudy) -> Phrase {
    "\(scope.name(voice)) (\(voice.count(scope.size, .indicator)))"
  }

  private func touched(_ scope: ScopeStudy) -> Phrase {
    .link(to: "coverage", Phrase(voice.integer(scope.breadth.touched.count)))
  }

  private var touchedSentence: Phrase? {
    let examined = scopes.filter(\.isExamined)
    let total = Phrase(voice.integer(comparison.dimensionCount))
    if examined.count == 2, let first = examined.first, let second = examined.last {
      return voice(
        Wording.lineCovers,
        [
          "A": sized(first), "a": touched(first), "n": total, "B": sized(second),
          "b": touched(second),
        ])
    }
    guard !examined.isEmpty else { return nil }
    return examined.map {
      voice.filled(
        ReportSentence.touchesAlone, ["A": sized($0), "a": touched($0), "n": total])
    }.joined(separator: " ")
  }

  /// How many concepts all examined sets have in common; nil where fewer than two are examined.
  private var sharedSentence: Phrase? {
    let examined = scopes.filter(\.isExamined)
    guard examined.count > 1 else { return nil }
    let shared = schema.concepts.indices.filter { place in
      examined.allSatisfy { $0.coverage.covered.isCovered(place) }
    }.count
    let sentence =
      switch shared {
      case 0: ReportSentence.sharesNothing
      case 1: ReportSentence.sharesOne
      default: ReportSentence.sharesSome
      }
    let filled = voice.filled(sentence, ["n": Phrase(voice.integer(shared))])
    return .link(to: "overlap", filled)
  }

  /// The figures, for those who want them.
  private var brackets: Phrase {
    let ranges = scopes.compactMap { scope in
      scope.coverage.range.map {
        Phrase.link(to: "coverage", "\(scope.letter) \(voice.withBounds($0))")
      }
    }
    guard !ranges.isEmpty else { return "" }
    let coverage: Phrase = "\(voice(CoverageWord.coverage)) \(voice.enumeration(ranges))"
    let random = scopes.compactMap { scope -> Phrase? in
      guard scopes.count > 1, scope.size > comparison.commonSize,
        let expected = scope.sizeMatching.expectedDimensions
      else { return nil }
      return voice.filled(
        ReportSentence.atRandom,
        [
          "k": Phrase(voice.inWords(comparison.commonSize)), "n": Phrase(voice.integer(scope.size)),
          "B": Phrase(scope.letter),
          "x": .link(to: "size-matched", Phrase(voice.decimal(expected, decimals: 1))),
        ])
    }
    return .emphasis("(\(([coverage] + random).joined(separator: "; ")))")
  }
}
