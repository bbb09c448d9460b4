public import FrameworkModel

/// The pictures by the names that commands and file names know them by.
public enum PictureName: String, Sendable, Hashable, CaseIterable {
  case dimensions
  case heatMap = "heat-map"
  case overlap
  case flow
  case gains
  case front
  case breadthCurve = "breadth-curve"
  case robustness
  case bands

  /// What the picture shows, for a list of them.
  public func words(in language: Language) -> String { text.text(for: language) }

  private var text: ReportText {
    switch self {
    case .dimensions: PictureSentence.listDimensions
    case .heatMap: PictureSentence.listHeatMap
    case .overlap: PictureSentence.listOverlap
    case .flow: PictureSentence.listFlow
    case .gains: PictureSentence.listGains
    case .front: PictureSentence.listFront
    case .breadthCurve: PictureSentence.listBreadthCurve
    case .robustness: PictureSentence.listRobustness
    case .bands: PictureSentence.listBands
    }
  }
}
