/// A scale from zero, with light lines at round numbers.
struct Axis {
  /// The coordinates of 0 and of `most`.
  let start: Double
  let end: Double
  let most: Double

  func place(_ value: Double) -> Double {
    start + (most > 0 ? value / most : 0) * (end - start)
  }

  /// A round end at or above `value`, and how many equal steps lead to it.
  static func rounded(_ value: Double, unit: Double) -> (most: Double, steps: Int) {
    let ends: [(Double, Int)] = [(1, 5), (1.5, 3), (2, 4), (3, 3), (4, 4), (5, 5), (6, 3), (8, 4)]
    var power = unit
    while power * 10 <= value { power *= 10 }
    for (factor, steps) in ends where power * factor >= value - power * 1e-9 {
      return (power * factor, steps)
    }
    return (power * 10, 5)
  }

  /// Marks from zero to a round end of percent, of shares of 1.
  static func percentMarks(
    to value: Double, _ voice: Voice
  ) -> (most: Double, marks: [(value: Double, text: String)]) {
    let end = rounded(min(1, value) * 100, unit: 1)
    let marks = (0...end.steps).map { step -> (value: Double, text: String) in
      let percent = end.most * Double(step) / Double(end.steps)
      let isWhole = abs(percent.rounded() - percent) < 1e-9
      return (percent / 100, voice.percent(percent / 100, decimals: isWhole ? 0 : 1))
    }
    return (end.most / 100, marks)
  }

  /// Lines across a picture, each with its number below.
  func columns(
    _ marks: [(value: Double, text: String)], from top: Double, to bottom: Double
  ) -> [Markup] {
    marks.flatMap { mark in
      let x = place(mark.value)
      return [
        Drawing.line(x, top, x, bottom, ink: mark.value == 0 ? Palette.axis : Palette.grid),
        Drawing.text(mark.text, x: x, y: bottom + 15, anchor: .middle),
      ]
    }
  }

  /// Lines along a picture, each with its number before it.
  func rows(
    _ marks: [(value: Double, text: String)], from left: Double, to right: Double
  ) -> [Markup] {
    marks.flatMap { mark in
      let y = place(mark.value)
      return [
        Drawing.line(left, y, right, y, ink: mark.value == 0 ? Palette.axis : Palette.grid),
        Drawing.text(mark.text, x: left - 6, y: y + 4, anchor: .end),
      ]
    }
  }
}
