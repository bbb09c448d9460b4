import ArgumentParser
import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import FrameworkReports

/// What the pictures of a decision are chosen for.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What gains, front and robustness maximise: breadth or coverage.", valueName: "purpose"))
  var purpose = ChoicePurpose.breadth

  @Option(
    help: ArgumentHelp(
      "How many indicators the largest set of the front and the curve has.", valueName: "number"))
  var front = WholeNumber(12)

  var objective: Objective { purpose == .coverage ? .coverage : .breadth(at: .aboveZero) }
}

/// One picture with what it is asked for; computes no more than it shows.
struct PictureRequest {
  private let picture: PictureName
  private let options: PictureOptions
  private let draws: DrawOptions

  init(_ picture: PictureName, _ options: PictureOptions, _ draws: DrawOptions) {
    self.picture = picture
    self.options = options
    self.draws = draws
  }

  /// Nil where there is nothing to show.
  func figure(on inquiry: inout Inquiry) async throws -> Figure? {
    let gallery = PictureGallery(inquiry.comparison, in: inquiry.language)
    switch picture {
    case .gains: return gallery.gains(in: try study(on: &inquiry))
    case .front:
      let question = try inquiry.question
      return gallery.front(front(among: question, &inquiry), in: question)
    case .robustness:
      let robustness = await robustness(of: try study(on: &inquiry), inquiry)
      return gallery.ranks(
        robustness, options.purpose == .coverage ? .byCoverage : .byDimensions,
        in: try inquiry.question)
    case .breadthCurve where inquiry.scopes.count > 1 && inquiry.hasCandidates:
      let question = try inquiry.question
      return gallery.breadthCurve(
        under: front(among: question, for: .breadth(at: .aboveZero), &inquiry), in: question)
    case .dimensions, .heatMap, .overlap, .flow, .breadthCurve, .bands:
      return gallery.picture(picture)
    }
  }

  private func study(on inquiry: inout Inquiry) throws -> OptionsStudy {
    let watch = SearchWatch(speaking: inquiry.language)
    let isRobustness = picture == .robustness
    // Robustness holds the options of breadth against each other, whatever ranks them.
    let objective = isRobustness ? .breadth(at: .aboveZero) : options.objective
    let study = OptionsStudy(
      in: try inquiry.question, for: [objective],
      asking: FrameworkDecision.Options.Request(listingEveryReplacement: false),
      scenarios: isRobustness ? [] : try inquiry.scenarioQuestions, within: watch.limits)
    watch.end()
    inquiry.note(study, on: watch)
    return study
  }

  private func front(
    among question: Question, for objective: Objective? = nil, _ inquiry: inout Inquiry
  ) -> ParetoFront {
    let watch = SearchWatch(speaking: inquiry.language)
    defer { watch.end() }
    return ParetoFront(
      among: question.candidates, for: objective ?? options.objective, against: .indicators,
      upTo: options.front.value, within: watch.limits)
  }

  private func robustness(
    of study: OptionsStudy, _ inquiry: Inquiry
  ) async -> FrameworkReports.Robustness {
    await FrameworkReports.Robustness(
      of: study, from: inquiry.standpoints, drawing: draws.parameters)
  }
}
