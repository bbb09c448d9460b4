/// Numbers of indicators across, what they reach up: both axes from zero.
struct Plane {
  static let height = 292.0
  private static let left = 52.0
  private static let right = 388.0
  private static let top = 34.0
  private static let bottom = 246.0

  let across: String
  let up: String
  let largest: Int
  let most: Double
  let marks: [(value: Double, text: String)]
  /// Where the plane ends, short of the picture's edge where labels stand beside lines.
  var end = Plane.right

  private var level: Axis { Axis(start: Self.bottom, end: Self.top, most: most) }
  private var size: Axis { Axis(start: Self.left, end: end, most: Double(largest)) }

  func x(_ value: Double) -> Double { size.place(value) }
  func y(_ value: Double) -> Double { level.place(value) }

  /// The axes with their words: what is counted up stands over its numbers.
  var markup: [Markup] {
    let steps = stride(from: 0, through: largest, by: largest > 14 ? 5 : 2).map { step in
      Drawing.text(String(step), x: x(Double(step)), y: Self.bottom + 17, anchor: .middle)
    }
    return level.rows(marks, from: Self.left, to: end) + steps + [
      Drawing.text(up, x: 0, y: 13, isBold: true),
      Drawing.text(
        across, x: (Self.left + end) / 2, y: Self.bottom + 37, anchor: .middle, isBold: true),
    ]
  }

  /// Labels up to the left of their points, where a rising curve leaves room; a label that would
  /// meet another is left to the table.
  func labels(_ points: [FrontPicture.Point]) -> [Markup] {
    var taken: [(from: Double, to: Double, y: Double)] = []
    return points.reversed().compactMap { point in
      let width = Lettering.width(of: point.label)
      let (px, py) = (x(Double(point.size)), y(point.value))
      let isLeft = px - width > Self.left + 4
      let (from, base) = isLeft ? (px - width - 1, py - 7) : (px + 6, py + 15)
      let meets = taken.contains {
        $0.from < from + width + 3 && from < $0.to + 3 && abs($0.y - base) < 14
      }
      guard !meets else { return nil }
      taken.append((from, from + width, base))
      return Drawing.text(point.label, x: from, y: base)
    }
  }

  /// Today's set with its name, below to the right, or above where the axis is near.
  func today(_ point: FrontPicture.Point, named name: String) -> [Markup] {
    let (px, py) = (x(Double(point.size)), y(point.value))
    let label = "\(name): \(point.label)"
    let isNearAxis = py + 22 > Self.bottom
    let isNearEdge = px + 12 + Lettering.width(of: label) > Drawing.width
    return [
      Drawing.diamond(x: px, y: py),
      Drawing.text(
        label, x: isNearEdge ? px - 12 : px + 12, y: isNearAxis ? py - 8 : py + 18,
        anchor: isNearEdge ? .end : .start, ink: Palette.accent, isBold: true),
    ]
  }
}
