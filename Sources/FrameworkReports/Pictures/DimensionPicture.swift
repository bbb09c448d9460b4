import FrameworkAnalysis
import FrameworkModel

/// Dimension by dimension, the sets on one axis: bar, bounds and number.
///
/// Sets differ by letter and texture; colour says nothing alone.
struct DimensionPicture: Picture {
  private static let left = 26.0
  private static let right = 340.0
  private static let barHeight = 15.0
  private static let lead = 18.0
  private static let gap = 11.0

  let scopes: [ScopeStudy]
  let schema: Schema
  let voice: Voice

  private var axis: Axis { Axis(start: Self.left, end: Self.right, most: 1) }
  private var step: Double { Self.barHeight + 4 }
  private var rowHeight: Double { Self.lead + Double(scopes.count) * step + Self.gap }
  private var bottom: Double { rowHeight * Double(schema.dimensions.count) }

  var markup: Markup {
    let marks = [0, 0.5, 1].map { (value: $0, text: voice.percent($0, decimals: 0)) }
    return Drawing.picture(
      height: bottom + 20, label: alternative,
      axis.columns(marks, from: Self.lead, to: bottom)
        + schema.dimensions.indices.flatMap { row($0, at: Double($0) * rowHeight) })
  }

  /// Every set's figure with its bounds in every dimension.
  var alternative: String {
    schema.dimensions.enumerated().map { place, dimension in
      let figures = scopes.map { scope in
        "\(scope.letter) \(scope.coverage.dimensions[place].range.map { voice.withBounds($0) } ?? voice(MappingWord.relNotExamined))"
      }
      return "\(voice.name(of: dimension).plain): \(figures.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The name stands on white, so that no line of the axis runs through it.
  private func row(_ place: Int, at y: Double) -> [Markup] {
    let name = Lettering.shortened(
      Voice.capitalised(voice.name(of: schema.dimensions[place]).plain), to: Drawing.width - 4)
    return [
      Drawing.ground(x: 0, y: y, width: Lettering.width(of: name) + 4, height: Self.lead - 1),
      Drawing.text(name, x: 0, y: y + 13, isBold: true),
    ]
      + scopes.enumerated().flatMap { number, scope in
        bar(
          scope, number, scope.coverage.dimensions[place].range,
          at: y + Self.lead + Double(number) * step)
      }
  }

  private func bar(_ scope: ScopeStudy, _ number: Int, _ range: CoverageRange?, at y: Double)
    -> [Markup]
  {
    let letter = Drawing.text(scope.letter, x: Self.left - 7, y: y + 12, anchor: .end)
    guard let range else {
      return [letter] + label(voice(MappingWord.relNotExamined), x: Self.left + 5, y: y)
    }
    var marks = [letter]
    let end = axis.place(range.default.approximation)
    if range.default > .zero {
      marks += Bar(x: Self.left, y: y, width: end - Self.left, height: Self.barHeight)
        .markup(Palette.set(number), value: scope.letter)
    }
    if range.high > .zero {
      marks += Drawing.bounds(
        from: axis.place(range.low.approximation), to: axis.place(range.high.approximation),
        y: y + Self.barHeight / 2)
    }
    return marks
      + label(
        voice.percent(range.default), x: max(end, axis.place(range.high.approximation)) + 6, y: y)
  }

  private func label(_ text: String, x: Double, y: Double) -> [Markup] {
    [
      Drawing.ground(
        x: x - 2, y: y - 1, width: Lettering.width(of: text) + 4, height: Self.barHeight + 2),
      Drawing.text(text, x: x, y: y + 12),
    ]
  }
}
