import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

/// Every picture of the small world, by its name.
extension Sample {
  static func pictures(_ language: Language) async throws -> [(name: String, figure: Figure)] {
    let decision = try await decision()
    let gallery = PictureGallery(comparison(), in: language)
    var pictures: [(name: String, figure: Figure?)] = PictureName.allCases.map {
      ($0.rawValue, gallery.picture($0))
    }
    pictures.removeAll { $0.figure == nil }
    pictures += [
      ("gains", gallery.gains(in: decision.options)),
      ("front", gallery.front(decision.fronts[0], in: question)),
      ("front-coverage", gallery.front(decision.fronts[1], in: question)),
      ("breadth-curve-best", gallery.breadthCurve(under: decision.fronts[0], in: question)),
      ("robustness", gallery.ranks(decision.robustness, .byDimensions, in: question)),
      ("robustness-coverage", gallery.ranks(decision.robustness, .byCoverage, in: question)),
      (
        "bands",
        PictureGallery.bands(of: scorecard.indicators[0], in: scorecard, language: language)
      ),
    ]
    return try pictures.map { ($0.name, try #require($0.figure)) }
  }

  static func page(_ language: Language = .bokmål) -> ComparisonPage {
    ComparisonPage(comparison(), imprint: imprint, in: language)
  }
}

extension Markup {
  /// Every element of that name, in the order of the document.
  func elements(_ name: String) -> [[String: String]] {
    guard case .element(let own, let attributes, let children) = self else { return [] }
    let inner = children.flatMap { $0.elements(name) }
    guard own == name else { return inner }
    return [Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }] + inner
  }

  /// Every `text` element with its letters.
  var letters: [(attributes: [String: String], text: String)] {
    Array(
      zip(elements("text"), textElements.map { $0.texts.joined() })
    ).map { ($0, $1) }
  }

  private var textElements: [Markup] {
    guard case .element(let name, _, let children) = self else { return [] }
    return (name == "text" ? [self] : []) + children.flatMap(\.textElements)
  }

  /// Every text, in the order of the document.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .element(_, _, let children): children.flatMap(\.texts)
    case .raw, .json: []
    }
  }

  /// The widths of the bars of one value.
  func widths(of value: String) -> [Double] {
    elements("rect").filter { $0["data-value"] == value }.compactMap { Double($0["width"] ?? "") }
  }
}
