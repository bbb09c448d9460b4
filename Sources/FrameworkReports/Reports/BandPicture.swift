import FrameworkModel

/// An indicator's bands on its scale: one line for each band, named in words.
///
/// Gaps and overlaps show because the lines share one scale.
struct BandPicture {
  private static let width = 420
  private static let left = 10
  private static let right = 410

  private let bands: Indicator.Bands
  private let voice: Voice
  private let marks: [ExactDecimal]

  /// Nil where no band holds a number.
  init?(_ bands: Indicator.Bands, voice: Voice) {
    let ends = bands.all.flatMap(\.intervals).flatMap { [$0.lower?.value, $0.upper?.value] }
      .compactMap { $0 }
    guard !ends.isEmpty else { return nil }
    self.bands = bands
    self.voice = voice
    marks = Array(Set(ends)).sorted()
  }

  var markup: Markup {
    let rows = bands.all.enumerated().map { row($1, at: 6 + 38 * $0) }
    let axis = 6 + 38 * 3
    let ticks = zip(marks, rowsOfMarks).flatMap { mark, row -> [Markup] in
      let x = Drawing.number(place(mark.approximation))
      return [
        .element(
          "line",
          ["x1": x, "x2": x, "y1": String(axis - 4), "y2": String(axis + 2), "stroke": "#555"]),
        .element(
          "text",
          [
            "x": x, "y": String(axis + 15 + 14 * row), "font-size": "12", "fill": "#1b1b1b",
            "text-anchor": "middle",
          ], [.text(voice.decimal(mark))]),
      ]
    }
    let line = Markup.element(
      "line",
      [
        "x1": String(Self.left), "x2": String(Self.right), "y1": String(axis - 4),
        "y2": String(axis - 4), "stroke": "#555",
      ])
    return Drawing.picture(
      width: Self.width, height: axis + 22 + 14 * (rowsOfMarks.max() ?? 0), label: alternative,
      rows + [line] + ticks)
  }

  /// The picture in words: each band as printed.
  var alternative: String {
    bands.all.map(words(for:)).joined(separator: "; ")
  }

  private func words(for band: Indicator.Band) -> String {
    "\(voice.name(of: band.colour)): \(band.printed.isEmpty ? "–" : band.printed)"
  }

  private func row(_ band: Indicator.Band, at y: Int) -> Markup {
    let label = Markup.element(
      "text", ["x": String(Self.left), "y": String(y + 12), "font-size": "12", "fill": "#1b1b1b"],
      [.text(Voice.capitalised(words(for: band)))])
    let bars = band.intervals.map { interval -> Markup in
      let from = interval.lower.map { place($0.value.approximation) } ?? Double(Self.left)
      let to = interval.upper.map { place($0.value.approximation) } ?? Double(Self.right)
      return .element(
        "rect",
        [
          "x": Drawing.number(from), "y": String(y + 17), "height": "12",
          "width": Drawing.number(max(2, to - from)), "fill": Self.fill(band.colour),
          "stroke": "#1b1b1b", "stroke-width": "0.8",
        ])
    }
    return .element("g", [:], [label] + bars)
  }

  private static func fill(_ colour: Indicator.Band.Colour) -> String {
    switch colour {
    case .green: "#1b7837"
    case .yellow: "#f2c14e"
    case .red: "#b2182b"
    }
  }

  /// The line that each mark's number stands on: numbers too near each other take turns.
  private var rowsOfMarks: [Int] {
    var ends: [Double] = []
    return marks.map { mark in
      let x = place(mark.approximation)
      let row = ends.firstIndex { x - $0 >= 30 } ?? ends.count
      if row == ends.count { ends.append(x) } else { ends[row] = x }
      return row
    }
  }

  /// Room on both sides for what goes on beyond the last number.
  private func place(_ value: Double) -> Double {
    let low = marks.first?.approximation ?? 0
    let high = marks.last?.approximation ?? 1
    let span = high > low ? high - low : max(1, low.magnitude)
    let (from, to) = (low - span * 0.3, (high > low ? high : low) + span * 0.3)
    return Double(Self.left) + (value - from) / (to - from) * Double(Self.right - Self.left)
  }
}
