import FrameworkAnalysis
import FrameworkModel

/// The picture by dimension in half the height: names to the left, one thin bar for each set.
struct DimensionStrip {
  private static let width = 640
  private static let left = 200
  private static let right = 560
  private static let barHeight = 9
  private static let fills = ["#0b4f6c", "#a8cde0", "#ffffff", "#c9d2d7"]

  let scopes: [ScopeStudy]
  let schema: Schema
  let voice: Voice

  private var full: DimensionPicture {
    DimensionPicture(scopes: scopes, schema: schema, voice: voice)
  }

  var alternative: String { full.alternative }
  var lines: [String] { full.summaryLines }

  private var step: Int { Self.barHeight + 2 }
  private var rowHeight: Int { max(1, scopes.count) * step + 6 }

  var markup: Markup {
    let rows = schema.dimensions.indices.map { row($0, at: $0 * rowHeight + 2) }
    return Drawing.picture(
      width: Self.width, height: rowHeight * schema.dimensions.count + 4, label: alternative,
      [axis] + rows)
  }

  private var axis: Markup {
    .element(
      "line",
      [
        "x1": String(Self.left), "x2": String(Self.left), "y1": "0",
        "y2": String(rowHeight * schema.dimensions.count + 2), "stroke": "#3a3a3a",
      ])
  }

  private func row(_ place: Int, at y: Int) -> Markup {
    let dimension = schema.dimensions[place]
    let name = Voice.capitalised(voice.shortName(of: dimension))
    let label = text(name, x: Self.left - 26, y: y + 11, size: 13, anchor: "end")
    let bars = scopes.enumerated().flatMap { number, scope in
      bar(scope, number, scope.coverage.dimensions[place].range, at: y + number * step)
    }
    return .element("g", [:], [label] + bars)
  }

  /// Letter, bar and figure; a set that nobody examined says so.
  private func bar(
    _ scope: ScopeStudy, _ number: Int, _ range: CoverageRange?, at y: Int
  ) -> [Markup] {
    let letter = text(scope.letter, x: Self.left - 14, y: y + 9, size: 10)
    guard let range else {
      return [
        letter, text(voice(MappingWord.relNotExamined), x: Self.left + 6, y: y + 9, size: 10),
      ]
    }
    let length = range.default.approximation * Double(Self.right - Self.left)
    let figure = text(
      voice.percent(range.default), x: Self.left + Int(length) + 6, y: y + 9, size: 10)
    guard range.default > .zero else { return [letter, figure] }
    let rectangle = Markup.element(
      "rect",
      [
        "x": String(Self.left), "y": String(y), "height": String(Self.barHeight),
        "width": Drawing.number(length), "fill": Self.fills[number % Self.fills.count],
        "stroke": "#0b4f6c", "stroke-width": "1",
      ])
    return [letter, rectangle, figure]
  }

  private func text(
    _ text: String, x: Int, y: Int, size: Int, anchor: String = "start"
  ) -> Markup {
    .element(
      "text",
      [
        "x": String(x), "y": String(y), "font-size": String(size), "fill": "#1b1b1b",
        "text-anchor": anchor,
      ], [.text(text)])
  }
}
