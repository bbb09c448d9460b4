import FrameworkAnalysis
public import FrameworkModel

/// The same answer in about twenty lines of eighty columns, for a terminal.
public struct ComparisonSummary: Sendable {
  private let comparison: Comparison
  private let command: String

  /// Sums up a comparison; `command` is what to type for the whole report.
  public init(_ comparison: Comparison, command: String) {
    self.comparison = comparison
    self.command = command
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let drawing = DimensionPicture(
      scopes: comparison.scopes, schema: comparison.schema, voice: voice)
    return Report(
      .summary, language: language,
      title: comparison.scopes.map { $0.titled(voice) }.joined(separator: " – "),
      blocks: comparison.scopes.map { .paragraph(line($0, voice)) } + [
        .figure(
          Figure(
            id: "picture", title: Phrase(voice(ReportSentence.summaryPicture)),
            alternative: drawing.alternative, drawing: drawing.markup, lines: drawing.summaryLines)
        ),
        .paragraph(Phrase(caveat(voice))), .paragraph(shared(voice)),
        .paragraph(voice.filled(ReportSentence.readMore, ["command": .code(command)])),
      ])
  }

  /// One scope: indicators, dimensions, coverage, the same at one size, the layers.
  private func line(_ scope: ScopeStudy, _ voice: Voice) -> Phrase {
    let size = voice.count(scope.size, .indicator)
    guard let range = scope.coverage.range else {
      return "\(scope.letter)  \(size), \(voice(MappingWord.relNotExamined))."
    }
    let touched = voice(
      Wording.touchedOf,
      [
        "a": Phrase(voice.integer(scope.breadth.touched.count)),
        "n": Phrase(voice.integer(scope.breadth.dimensions)),
      ])
    var text: Phrase =
      "\(scope.letter)  \(size); \(touched); \(voice(CoverageWord.coverage)) \(voice.withBounds(range))"
    if let expected = scope.sizeMatching.expectedDimensions, comparison.scopes.count > 1 {
      text += "; "
      text += voice.filled(
        ReportSentence.summaryRandom,
        [
          "k": Phrase(voice.integer(comparison.commonSize)),
          "x": Phrase(voice.decimal(expected, decimals: 1)),
        ])
    }
    return text + ". " + layers(scope, voice)
  }

  /// `På papiret 4, med ønsket retning 2, …`: how many indicators pass each test.
  private func layers(_ scope: ScopeStudy, _ voice: Voice) -> Phrase {
    let words: [(Layers.Test, CoverageWord)] = [
      (.onPaper, .layerPaper), (.withDirection, .layerDirection),
      (.withThresholds, .layerThresholds), (.measuredHere, .measuredHere),
      (.measuredElsewhere, .measuredElsewhere), (.canSteerToday, .canSteerToday),
    ]
    let parts = words.map { test, word in
      "\(voice(word)) \(voice.integer(scope.layers[test].indicators.count))"
    }
    return Phrase(Voice.capitalised(parts.joined(separator: ", ")) + ".")
  }

  /// What a range is not, and that one coder is one.
  private func caveat(_ voice: Voice) -> String {
    let bounds = voice(Wording.boundsCaveat)
    guard comparison.restsOnOneCoder else { return bounds }
    return bounds + " " + Voice.capitalised(voice(Wording.oneCoder)) + "."
  }

  /// What the sets share, pair by pair where there are several; nothing where one isn't examined.
  private func shared(_ voice: Voice) -> Phrase {
    let pairs = comparison.overlap.pairs.filter { pair in
      [pair.first, pair.second].allSatisfy { comparison.scopes[$0].isExamined }
    }
    return pairs.map { pair -> Phrase in
      let jaccard = pair.jaccard.map { voice.percent($0.most) } ?? voice(CoverageWord.undefined)
      return voice.filled(
        ReportSentence.sharedLine,
        [
          "A": Phrase(comparison.scopes[pair.first].letter),
          "B": Phrase(comparison.scopes[pair.second].letter),
          "n": Phrase(voice.integer(pair.places.count { $0 == .both })),
          "N": Phrase(voice.integer(comparison.schema.concepts.count)),
          "j": "\(voice(ComparisonWord.jaccard)) \(jaccard)",
        ])
    }.joined(separator: " ")
  }
}
