import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// What the words and short names of the summary mean, each once.
  var words: [Block.Definition] {
    comparison.frameworks.map(nameOf) + [
      definition(voice(PaperSentence.dimensionTerm), dimensionMeaning),
      definition(voice(CoverageWord.coverage), Phrase(voice(PaperSentence.coverageMeaning))),
      definition(voice(CardWord.direction), Phrase(voice(PaperSentence.directionMeaning))),
      definition(voice(PaperSentence.codingTerm), Phrase(voice(PaperSentence.codingMeaning))),
      definition(voice(PaperSentence.ruleTerm), Phrase(voice(PaperSentence.ruleMeaning))),
      definition(
        voice(PaperSentence.drawsTerm),
        voice.filled(
          PaperSentence.drawsMeaning,
          ["n": Phrase(voice.integer(decision.robustness.draws.parameters.count))])),
      definition(voice(ThingWord.lens), Phrase(voice(PaperSentence.lensMeaning))),
    ]
  }

  /// `BMS 2017`: the full title, the document, and who stands behind it.
  private func nameOf(_ framework: Framework) -> Block.Definition {
    let document = Phrase(framework.document, for: voice.language)
    return Block.Definition(
      framework.shortName(voice),
      voice.filled(
        PaperSentence.frameworkName,
        [
          "title": Phrase(framework.title, for: voice.language),
          "document": document.isEmpty ? Phrase(framework.edition) : document,
          "owner": Phrase(framework.owner.name, for: voice.language),
        ]))
  }

  private var dimensionMeaning: Phrase {
    voice.filled(
      page.isThroughLens ? PaperSentence.dimensionMeaningLens : PaperSentence.dimensionMeaning,
      [
        "s": Phrase(page.schema.title, for: voice.language),
        "f": Phrase(page.commonSchema.title, for: voice.language),
        "d": Phrase(voice.count(comparison.dimensionCount, .dimension)),
        "c": Phrase(voice.count(page.schema.concepts.count, .concept)),
      ])
  }

  /// What is in use, what could come, what both are held against, and by whom.
  var background: Section {
    var blocks: [Block] = [.paragraph(whatIsAsked)]
    if let measured = own.measured { blocks.append(.paragraph(measured)) }
    if let serves { blocks.append(.paragraph(serves)) }
    blocks += [
      .paragraph(
        voice.filled(
          page.isThroughLens ? PaperSentence.whyLens : PaperSentence.whySchema,
          [
            "s": Phrase(page.schema.title, for: voice.language),
            "e": Phrase(page.schema.edition),
            "f": Phrase(page.commonSchema.title, for: voice.language),
            "g": Phrase(page.commonSchema.edition),
          ])),
      .paragraph(page.provenanceLine(tellingReviews: true), .caveat),
    ]
    blocks += [
      page.boundsCaveat, .definitions(statisticalWords),
      .paragraph(Phrase(voice(PaperSentence.whyNow))), .paragraph("…", .blank),
    ]
    return Section(id: "background", Phrase(voice.heading(DocumentWord.background)), blocks)
  }

  private var statisticalWords: [Block.Definition] {
    let kappa = definition(
      voice(PaperSentence.kappaTerm), Phrase(voice(PaperSentence.kappaMeaning)))
    let interval = definition(
      voice(PaperSentence.intervalTerm), Phrase(voice(PaperSentence.intervalMeaning)))
    return page.provenance.coders.count > 1 ? [kappa, interval] : [interval]
  }

  private var whatIsAsked: Phrase {
    voice.filled(
      PaperSentence.whatIsAsked,
      [
        "A": page.sized(own.inUse),
        "B": voice.enumeration(comparison.scopes.dropFirst().map { page.sized($0) }),
      ])
  }

  /// The goals and challenges that the indicators in use belong to; nil where none is told.
  private var serves: Phrase? {
    var seen = Set<Group.ID>()
    let groups = decision.cards.cards.flatMap(\.dependants.groups)
      .filter { seen.insert($0.id).inserted }
    guard !groups.isEmpty else { return nil }
    let list = groups.map { group -> Phrase in
      let name: Phrase = "\(voice.kind(of: group)) \(voice.quoted(group.name(voice)))"
      let goal = Phrase(group.goal, for: voice.language)
      return goal.isEmpty
        ? name : "\(name) (\(voice(MunicipalWord.focusGoal)): \(voice.quoted(goal)))"
    }
    return voice.filled(PaperSentence.serves, ["list": voice.enumeration(list)])
  }
}
