import FrameworkAnalysis
import FrameworkModel

/// How far each number of indicators could reach: a curve of proven best sets, today's set a point.
///
/// Points are named by letter and shape, never by colour alone; a table beside has the numbers.
struct FrontPicture {
  /// One set on the axes: how many indicators, and what it reaches in parts of the whole.
  struct Point {
    let size: Int
    let value: Double
    /// As printed beside the point.
    let label: String
  }

  private static let width = 420
  private static let height = 270
  private static let left = 52
  private static let right = 400
  private static let top = 14
  private static let bottom = 222

  let points: [Point]
  let today: Point
  /// What today's set is called beside its point.
  let todayName: String
  /// The axes in words.
  let across: String
  let up: String
  /// The greatest value of the axis, and its marks with their texts.
  let most: Double
  let marks: [(value: Double, text: String)]
  let alternative: String

  private var largest: Int { max(1, (points + [today]).map(\.size).max() ?? 1) }

  var markup: Markup {
    Drawing.picture(
      width: Self.width, height: Self.height, label: alternative,
      axes + [curve] + points.flatMap(mark) + todayMark)
  }

  private func x(_ size: Int) -> Double {
    Double(Self.left) + Double(Self.right - Self.left) * Double(size) / Double(largest)
  }

  private func y(_ value: Double) -> Double {
    Double(Self.bottom) - Double(Self.bottom - Self.top) * (most > 0 ? value / most : 0)
  }

  private var curve: Markup {
    let path = points.map { "\(Drawing.number(x($0.size))),\(Drawing.number(y($0.value)))" }
    return .element(
      "polyline",
      [
        "points": path.joined(separator: " "), "fill": "none", "stroke": "#0b4f6c",
        "stroke-width": "2",
      ])
  }

  private func mark(_ point: Point) -> [Markup] {
    guard point.size > 0 else { return [] }
    return [
      .element(
        "circle",
        [
          "cx": Drawing.number(x(point.size)), "cy": Drawing.number(y(point.value)), "r": "4",
          "fill": "#0b4f6c",
        ]),
      text(point.label, x: x(point.size), y: y(point.value) - 8, anchor: "middle"),
    ]
  }

  /// A hollow diamond, its name below.
  private var todayMark: [Markup] {
    let (x, y) = (x(today.size), y(today.value))
    let corners = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]
      .map { "\(Drawing.number($0.0)),\(Drawing.number($0.1))" }
    return [
      .element(
        "polygon",
        [
          "points": corners.joined(separator: " "), "fill": "#fff", "stroke": "#b34700",
          "stroke-width": "2.5",
        ]),
      text("\(todayName): \(today.label)", x: x + 12, y: y + 16, anchor: "start"),
    ]
  }

  private var axes: [Markup] {
    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String) -> Markup {
      .element(
        "line",
        [
          "x1": Drawing.number(x1), "y1": Drawing.number(y1), "x2": Drawing.number(x2),
          "y2": Drawing.number(y2), "stroke": colour,
        ])
    }
    let levels = marks.flatMap { mark in
      [
        line(Double(Self.left), y(mark.value), Double(Self.right), y(mark.value), "#c9d2d7"),
        text(mark.text, x: Double(Self.left) - 6, y: y(mark.value) + 4, anchor: "end"),
      ]
    }
    let steps = stride(from: 0, through: largest, by: largest > 14 ? 5 : 2).map { size in
      text(String(size), x: x(size), y: Double(Self.bottom) + 16, anchor: "middle")
    }
    return levels + [
      line(Double(Self.left), Double(Self.bottom), Double(Self.right), Double(Self.bottom), "#555")
    ] + steps + [
      text(
        across, x: Double(Self.left + Self.right) / 2, y: Double(Self.bottom) + 36,
        anchor: "middle")
    ]
  }

  private func text(_ text: String, x: Double, y: Double, anchor: String) -> Markup {
    .element(
      "text",
      [
        "x": Drawing.number(x), "y": Drawing.number(y), "font-size": "12", "fill": "#1b1b1b",
        "text-anchor": anchor,
      ], [.text(text)])
  }

  /// The curve in characters: one line for each number of indicators.
  var lines: [String] {
    let room = 44
    return points.filter { $0.size > 0 }.map { point in
      let length = most > 0 ? Int((point.value / most * Double(room)).rounded()) : 0
      let number = String(point.size)
      let mark = point.size == today.size ? "  (\(todayName): \(today.label))" : ""
      return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
        + String(repeating: "#", count: max(1, length)) + " " + point.label + mark
    }
  }
}
