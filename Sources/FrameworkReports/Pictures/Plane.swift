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
  func labels(_ points: [FrontPicture.Point], beside other: Label? = nil) -> [Markup] {
    var taken = other.map { [(from: $0.from, to: $0.to, y: $0.y)] } ?? []
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

  /// Where a label begins and ends, and the line that it stands on.
  struct Label {
    let text: String
    let from: Double
    let to: Double
    let y: Double
  }

  /// Where today's set is named: below to the right, or above where the axis is near.
  func todayLabel(_ point: FrontPicture.Point, named name: String) -> Label {
    let (px, py) = (x(Double(point.size)), y(point.value))
    let text = "\(name): \(point.label)"
    // Bold letters are wider.
    let width = Lettering.width(of: text) * 1.08
    let from = min(px + 12, Drawing.width - width)
    let isNearAxis = py + 22 > Self.bottom
    return Label(text: text, from: from, to: from + width, y: isNearAxis ? py - 12 : py + 20)
  }

  /// Today's set with its name.
  func today(_ point: FrontPicture.Point, _ label: Label) -> [Markup] {
    [
      Drawing.diamond(x: x(Double(point.size)), y: y(point.value)),
      Drawing.text(label.text, x: label.from, y: label.y, ink: Palette.accent, isBold: true),
    ]
  }
}
