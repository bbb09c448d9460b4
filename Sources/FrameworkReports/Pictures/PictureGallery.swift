import FrameworkAnalysis
public import FrameworkDecision
public import FrameworkModel

/// The pictures of some scopes and of what is decided between them, one at a time.
public struct PictureGallery: Sendable {
  private let page: ComparisonPage

  public init(_ comparison: Comparison, in language: Language) {
    page = ComparisonPage(comparison, imprint: Imprint(), in: language)
  }

  /// The pictures that need nothing but the scopes; nil for all others, and where nothing is examined.
  public func picture(_ name: PictureName) -> Figure? {
    switch name {
    case .dimensions: dimensions
    case .heatMap: page.heatMapFigure
    case .overlap: page.overlapFigure
    case .flow: page.flowFigure
    case .breadthCurve: curve([])?.figure
    default: nil
    }
  }

  /// With a title that says what is shown: on a page the heading does.
  private var dimensions: Figure {
    var figure = page.dimensionsFigure
    let what = Voice.capitalised(page.voice(PictureSentence.listDimensions))
    figure.title = "\(what): \(figure.title)"
    return figure
  }

  private func curve(_ best: [FrontPicture.Point]) -> BreadthCurve? {
    BreadthCurve(
      page.scopes, best: best, dimensions: page.comparison.dimensionCount, voice: page.voice)
  }

  /// What the options for the study's first objective keep, gain and lose.
  public func gains(in study: OptionsStudy) -> Figure? {
    let part = OptionsPart(study: study, robustness: nil, names: names(study.question))
    return study.options.first.map { part.gainsFigure(in: $0) }
  }

  /// The front as a curve; nil where no set can be chosen.
  public func front(_ front: ParetoFront, in question: Question) -> Figure? {
    let part = FrontPart(fronts: [front], names: names(question), costUnit: Texts())
    return front.points.isEmpty ? nil : part.figure(front)
  }

  /// The expected breadth with the front's sets above.
  public func breadthCurve(under front: ParetoFront, in question: Question) -> Figure? {
    let part = FrontPart(fronts: [front], names: names(question), costUnit: Texts())
    return curve(part.points(of: front))?.figure
  }

  /// The places that options take in the draws; nil where none has a rival.
  public func ranks(
    _ robustness: Robustness, _ ranking: Ranking, in question: Question
  ) -> Figure? {
    RobustnessPart(robustness: robustness, names: names(question)).ranksFigure(ranking)
  }

  /// An indicator's bands on their scale; nil where no band has a number.
  public static func bands(
    of indicator: Indicator, in framework: Framework, language: Language
  ) -> Figure? {
    let voice = Voice(language)
    let reference = framework.reference(to: indicator.id)
    return BandPicture(indicator, voice: voice).map { picture in
      let table = BandTable(reference, indicator, picture, voice: voice)
      return picture.figure(
        "bands", "\(voice(PictureSentence.bandsCaption)): \(voice.name(of: indicator))",
        data: table.idOnIndicatorCard)
    }
  }

  private func names(_ question: Question) -> DecisionNames {
    DecisionNames(question, page.voice, on: nil)
  }
}
