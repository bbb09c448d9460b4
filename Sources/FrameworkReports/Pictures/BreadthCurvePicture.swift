import FrameworkAnalysis
import FrameworkModel

/// What a random pick of each size touches in each set, with the best sets above.
struct BreadthCurvePicture: Picture {
  /// One set's expectation at 1, 2, 3 … indicators.
  struct Curve {
    let letter: String
    let place: Int
    /// Nil where so many are not examined.
    let values: [Double?]
  }

  private static let end = 350.0

  let curves: [Curve]
  /// Empty where no sets were chosen.
  let best: [FrontPicture.Point]
  let dimensions: Int
  let voice: Voice

  var largest: Int { max(curves.map(\.values.count).max() ?? 1, best.map(\.size).max() ?? 1) }

  private var plane: Plane {
    var plane = Plane(
      across: voice(DecisionSentence.numberOfIndicators), up: voice.capitalised(.dimension),
      largest: largest, most: Double(dimensions), marks: marks)
    plane.end = Self.end
    return plane
  }

  private var marks: [(value: Double, text: String)] {
    stride(from: 0, through: dimensions, by: dimensions > 8 ? 3 : 1).map {
      (Double($0), voice.integer($0))
    }
  }

  var markup: Markup {
    let plane = plane
    let shown = best.filter { $0.size > 0 }
    return Drawing.picture(
      height: Plane.height, label: alternative,
      plane.markup
        + curves.map { curve in
          let (ink, dashes) = Palette.stroke(curve.place)
          return Drawing.path(
            points(of: curve).map { (plane.x(Double($0.size)), plane.y($0.value)) }, ink: ink,
            width: 2.5, dashes: dashes)
        } + letters(on: plane) + legend
        + shown.map { point in
          Drawing.circle(
            x: plane.x(Double(point.size)), y: plane.y(point.value), radius: 4,
            fill: Palette.ink, ink: Palette.ink)
        } + plane.labels(shown))
  }

  /// What the points are, where there are any.
  private var legend: [Markup] {
    guard !best.isEmpty else { return [] }
    let name = voice(PictureSentence.bestPossible)
    let x = Drawing.width - Lettering.width(of: name)
    return [
      Drawing.circle(x: x - 9, y: 9, radius: 4, fill: Palette.ink, ink: Palette.ink),
      Drawing.text(name, x: x, y: 13),
    ]
  }

  /// From nothing at 0, where every curve begins.
  private func points(of curve: Curve) -> [(size: Int, value: Double)] {
    [(0, 0)]
      + curve.values.enumerated().compactMap { place, value in value.map { (place + 1, $0) } }
  }

  /// Each letter at the end of its line, with the last value; letters that would meet are moved down.
  private func letters(on plane: Plane) -> [Markup] {
    let ends = curves.compactMap { curve -> (curve: Curve, x: Double, y: Double, text: String)? in
      guard let last = points(of: curve).last, last.size > 0 else { return nil }
      return (
        curve, plane.x(Double(last.size)), plane.y(last.value),
        "\(curve.letter) \(voice.decimal(last.value, decimals: 1))"
      )
    }.sorted { ($0.y, $0.curve.place) < ($1.y, $1.curve.place) }
    var lowest = -Double.infinity
    return ends.flatMap { end -> [Markup] in
      let y = max(end.y + 4.5, lowest + 15)
      lowest = y
      let width = Lettering.width(of: end.text)
      let x = min(end.x + 6, Drawing.width - width)
      return [
        Drawing.ground(x: x - 1, y: y - 11, width: width + 2, height: 14),
        Drawing.text(
          end.text, x: x, y: y, ink: Palette.stroke(end.curve.place).ink, isBold: true),
      ]
    }
  }

  private func words(_ letter: String, _ size: Int, _ value: Double) -> String {
    voice.filled(
      PictureSentence.curveLine,
      [
        "k": Phrase(voice.integer(size)), "A": Phrase(letter),
        "x": Phrase(voice.decimal(value, decimals: 2)),
      ]
    ).plain
  }

  /// What each set's pick touches at the sizes that the table begins, middles and ends with.
  var alternative: String {
    let lines = curves.flatMap { curve -> [String] in
      let known = points(of: curve).dropFirst()
      let sizes = Set([1, (known.count + 1) / 2, known.count])
      return known.filter { sizes.contains($0.size) }.map { words(curve.letter, $0.size, $0.value) }
    }
    let sets = best.filter { $0.size > 0 }.map {
      "\(voice.count($0.size, .indicator)) \($0.label)"
    }
    let tail =
      sets.isEmpty
      ? "" : "; " + voice(PictureSentence.bestPossible) + ": " + sets.joined(separator: ", ")
    return lines.joined(separator: "; ") + tail + "."
  }
}
