import FrameworkAnalysis
import FrameworkModel

/// Dimension by dimension, the sets on one axis: bar, bounds and number.
///
/// Sets differ by letter and pattern; colour says nothing alone.
struct DimensionPicture {
  private static let width = 420
  private static let left = 26
  private static let right = 356
  private static let barHeight = 13
  private static let gap = 12

  let scopes: [ScopeStudy]
  let schema: Schema
  let voice: Voice

  private var rowHeight: Int { 17 + scopes.count * (Self.barHeight + 3) + Self.gap }
  private var height: Int { rowHeight * schema.dimensions.count + 22 }

  var markup: Markup {
    let rows = schema.dimensions.indices.map { row($0, at: $0 * rowHeight) }
    return Drawing.picture(
      width: Self.width, height: height, label: alternative, [patterns] + axis + rows)
  }

  /// The picture in words: every set's figure in every dimension.
  var alternative: String {
    schema.dimensions.enumerated().map { place, dimension in
      let figures = scopes.map { scope in
        "\(scope.letter) \(scope.coverage.dimensions[place].range.map { voice.percent($0.default) } ?? voice(MappingWord.relNotExamined))"
      }
      return "\(voice.name(of: dimension).plain): \(figures.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func row(_ place: Int, at y: Int) -> Markup {
    let label = text(
      Voice.capitalised(voice.name(of: schema.dimensions[place]).plain), x: 0, y: y + 12, size: 13)
    let bars = scopes.enumerated().flatMap { number, scope in
      bar(
        scope, number, scope.coverage.dimensions[place].range,
        at: y + 17 + number * (Self.barHeight + 3))
    }
    return .element("g", [:], [label] + bars)
  }

  private func bar(_ scope: ScopeStudy, _ number: Int, _ range: CoverageRange?, at y: Int)
    -> [Markup]
  {
    var marks = [text(scope.letter, x: 8, y: y + 11, size: 12)]
    guard let range else {
      return marks + [
        text(voice(MappingWord.relNotExamined), x: Self.left + 4, y: y + 11, size: 12)
      ]
    }
    if range.default > .zero {
      marks.append(
        .element(
          "rect",
          [
            "x": String(Self.left), "y": String(y), "height": String(Self.barHeight),
            "width": Drawing.number(length(range.default)), "fill": Self.fill(number),
            "stroke": "#0b4f6c", "stroke-width": "1",
          ]))
    }
    if range.high > .zero { marks += bounds(range, at: y + Self.barHeight / 2) }
    let end = Double(Self.left) + max(length(range.default), length(range.high)) + 6
    marks.append(
      .element(
        "text",
        [
          "x": Drawing.number(end), "y": String(y + 11), "font-size": "12", "fill": "#1b1b1b",
        ], [.text(voice.percent(range.default))]))
    return marks
  }

  /// The line from low to high with an end stop at both.
  private func bounds(_ range: CoverageRange, at y: Int) -> [Markup] {
    let from = Double(Self.left) + length(range.low)
    let to = Double(Self.left) + length(range.high)
    func line(_ x1: Double, _ y1: Int, _ x2: Double, _ y2: Int, _ colour: String, _ width: String)
      -> Markup
    {
      .element(
        "line",
        [
          "x1": Drawing.number(x1), "y1": String(y1), "x2": Drawing.number(x2), "y2": String(y2),
          "stroke": colour, "stroke-width": width,
        ])
    }
    let strokes = [(from, y, to, y), (from, y - 4, from, y + 4), (to, y - 4, to, y + 4)]
    // White below black: the line shows on the bar as beside it.
    return strokes.map { line($0.0, $0.1, $0.2, $0.3, "#fff", "4") }
      + strokes.map { line($0.0, $0.1, $0.2, $0.3, "#1b1b1b", "1.6") }
  }

  private func length(_ share: Fraction) -> Double {
    share.approximation * Double(Self.right - Self.left)
  }

  private var axis: [Markup] {
    [0, 50, 100].flatMap { mark -> [Markup] in
      let x = String(Self.left + (Self.right - Self.left) * mark / 100)
      return [
        .element(
          "line",
          ["x1": x, "x2": x, "y1": "16", "y2": String(height - 18), "stroke": "#c9d2d7"]),
        .element(
          "text",
          [
            "x": x, "y": String(height - 4), "font-size": "12", "fill": "#3a3a3a",
            "text-anchor": "middle",
          ], [.text(voice.withPercentSign(String(mark)))]),
      ]
    }
  }

  private func text(_ text: String, x: Int, y: Int, size: Int) -> Markup {
    .element(
      "text",
      ["x": String(x), "y": String(y), "font-size": String(size), "fill": "#1b1b1b"],
      [.text(text)])
  }

  /// Plain, striped, dotted and white, then round again.
  private static func fill(_ number: Int) -> String {
    ["#0b4f6c", "url(#stripes)", "url(#dots)", "#fff"][number % 4]
  }

  private var patterns: Markup {
    .element(
      "defs", [:],
      [
        .element(
          "pattern",
          [
            "id": "stripes", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ],
          [
            .element("rect", ["width": "6", "height": "6", "fill": "#e4f0f6"]),
            .element("rect", ["width": "3", "height": "6", "fill": "#2f7ea3"]),
          ]),
        .element(
          "pattern",
          ["id": "dots", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
          [
            .element("rect", ["width": "6", "height": "6", "fill": "#fff"]),
            .element("circle", ["cx": "3", "cy": "3", "r": "1.7", "fill": "#b34700"]),
          ]),
      ])
  }

  /// The picture in characters: `#` to the main figure, `.` to the high bound.
  var lines: [String] {
    let names = schema.dimensions.map { voice.shortName(of: $0) }
    let nameWidth = min(26, names.map(\.count).max() ?? 0)
    let barWidth = 40
    return zip(schema.dimensions.indices, names).flatMap { place, name in
      scopes.enumerated().map { number, scope in
        let label = number == 0 ? String(name.prefix(nameWidth)) : ""
        let head = TableLayout.padded(label, to: nameWidth) + " \(scope.letter) "
        guard let range = scope.coverage.dimensions[place].range else {
          return head + voice(MappingWord.relNotExamined)
        }
        let figure = Self.characters(range.default, of: barWidth)
        let high = max(figure, Self.characters(range.high, of: barWidth))
        let bar =
          String(repeating: "#", count: figure) + String(repeating: ".", count: high - figure)
        return head + TableLayout.padded(bar, to: high) + (high > 0 ? " " : "")
          + voice.percent(range.default)
      }
    }
  }

  /// One line for each dimension, the sets beside each other; numbers alone where room is short.
  var summaryLines: [String] {
    let names = schema.dimensions.map { Voice.capitalised(voice.shortName(of: $0)) }
    let nameWidth = min(24, names.map(\.count).max() ?? 0)
    let column = (TerminalText.width - nameWidth) / max(1, scopes.count)
    return zip(schema.dimensions.indices, names).map { place, name in
      let cells = scopes.map { scope in
        TableLayout.padded("  " + summaryCell(scope, place, width: column - 2), to: column)
      }
      let line = TableLayout.padded(String(name.prefix(nameWidth)), to: nameWidth) + cells.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func summaryCell(_ scope: ScopeStudy, _ place: Int, width: Int) -> String {
    guard let range = scope.coverage.dimensions[place].range else {
      return scope.letter + " " + voice(MappingWord.relNotExamined)
    }
    let number = voice.percent(range.default)
    let room = width - 11
    guard room >= 6, range.high > .zero else { return "\(scope.letter) \(number)" }
    let figure = Self.characters(range.default, of: room)
    let high = max(figure, Self.characters(range.high, of: room))
    return scope.letter + " " + String(repeating: "#", count: figure)
      + String(repeating: ".", count: high - figure) + " " + number
  }

  /// At least one character for anything above 0.
  static func characters(_ share: Fraction, of width: Int) -> Int {
    guard share > .zero else { return 0 }
    return max(1, Int((share.approximation * Double(width)).rounded()))
  }
}
