import FrameworkAnalysis
import FrameworkModel

/// How far each number of indicators could reach: a curve of proven best sets, today's set a point.
///
/// Points are named by letter and shape, never by colour alone; a table beside has the numbers.
struct FrontPicture: Picture {
  /// One set on the axes: how many indicators, and what it reaches in parts of the whole.
  struct Point {
    let size: Int
    let value: Double
    /// As printed beside the point.
    let label: String
  }

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

  private var plane: Plane {
    Plane(
      across: across, up: up, largest: max(1, (points + [today]).map(\.size).max() ?? 1),
      most: most, marks: marks)
  }

  var markup: Markup {
    let plane = plane
    let label = plane.todayLabel(today, named: todayName)
    let shown = points.filter { $0.size > 0 }
    let curve = points.map { (x: plane.x(Double($0.size)), y: plane.y($0.value)) }
    return Drawing.picture(
      height: Plane.height, label: alternative,
      plane.markup + [Drawing.path(curve, ink: Palette.blue)]
        + shown.map { point in
          Drawing.circle(
            x: plane.x(Double(point.size)), y: plane.y(point.value), radius: 4,
            fill: Palette.blue, ink: Palette.blue)
        } + plane.labels(shown, beside: label) + plane.today(today, label))
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
