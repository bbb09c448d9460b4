import FrameworkModel

/// An indicator's bands on its scale: one line for each band, named in words, with its results.
///
/// Gaps and overlaps show because the lines share one scale, and are told in words below it.
struct BandPicture: Picture {
  private static let width = 370.0
  private static let left = 10.0
  private static let right = 360.0
  private static let top = 4.0
  private static let rowHeight = 38.0

  private let bands: Indicator.Bands
  private let voice: Voice
  private let marks: [ExactDecimal]
  /// The values of the whole base that are printed in the bands' own unit.
  let results: [Indicator.Result]
  let faults: [BandFault]

  /// Nil where no band holds a number.
  init?(_ indicator: Indicator, voice: Voice) {
    guard let bands = indicator.bands else { return nil }
    let ends = bands.all.flatMap(\.intervals).flatMap { [$0.lower?.value, $0.upper?.value] }
      .compactMap { $0 }
    guard !ends.isEmpty else { return nil }
    self.bands = bands
    self.voice = voice
    marks = Array(Set(ends)).sorted()
    let isSameUnit = bands.unit == nil || bands.unit == indicator.facets.unit
    results =
      isSameUnit ? indicator.results.filter { $0.isForAll && $0.number != nil } : []
    faults = BandFault.all(in: bands, of: indicator)
  }

  private var resultsTop: Double { Self.top + Self.rowHeight * 3 }
  private var axisY: Double { resultsTop + Double(resultLabels.rows) * 20 + 4 }

  var markup: Markup {
    let rows = bands.all.enumerated().flatMap {
      row($1, at: Self.top + Self.rowHeight * Double($0))
    }
    let below = axisY + 20 + 15 * Double(rowsOfMarks.max() ?? 0)
    let words = faults.flatMap { fault in
      Lettering.wrapped(Voice.capitalised(fault.words(voice)), to: Self.width - 24, lines: 3)
    }
    return Drawing.picture(
      width: Int(Self.width),
      height: Int((below + Double(words.count) * Drawing.lineHeight + 6).rounded(.up)),
      label: alternative,
      faults.flatMap(strip) + rows + resultLabels.marks + scale
        + Drawing.paragraph(words, x: Self.left + 12, y: below + 16)
        + (words.isEmpty ? [] : [key(y: below + 6)]))
  }

  /// The same hatching as the strips, before the words that explain them.
  private func key(y: Double) -> Markup {
    Drawing.line(
      Self.left + 4, y, Self.left + 4, y + 12, ink: Palette.ink, width: 3, dashes: "3 2")
  }

  private var scale: [Markup] {
    [Drawing.line(Self.left, axisY, Self.right, axisY)]
      + zip(marks, rowsOfMarks).flatMap { mark, row -> [Markup] in
        let x = place(mark.approximation)
        return [
          Drawing.line(x, axisY, x, axisY + 5),
          Drawing.text(
            voice.decimal(mark), x: x, y: axisY + 18 + 15 * Double(row), anchor: .middle),
        ]
      }
  }

  /// Each band as printed, each result, and where bands leave a gap or overlap.
  var alternative: String {
    let values = results.map(words(for:))
    return
      (bands.all.map(words(for:)) + values + faults.map { $0.words(voice) })
      .joined(separator: "; ") + "."
  }

  /// What the table of bands doesn't say.
  var lines: [String] { faults.map { "  " + Voice.capitalised($0.words(voice)) } }

  private func words(for band: Indicator.Band) -> String {
    "\(voice.name(of: band.colour)): \(band.printed.isEmpty ? "–" : band.printed)"
  }

  func words(for result: Indicator.Result) -> String {
    let number = result.number.map { voice.decimal($0) } ?? ""
    return voice.filled(
      PictureSentence.resultOf, ["year": Phrase(String(result.year)), "x": Phrase(number)]
    ).plain
  }

  private func row(_ band: Indicator.Band, at y: Double) -> [Markup] {
    let name = Lettering.shortened(
      Voice.capitalised(words(for: band)), to: Self.width - Self.left - 4)
    return [
      Drawing.ground(
        x: Self.left, y: y + 1, width: Lettering.width(of: name) + 2, height: 16),
      Drawing.text(name, x: Self.left, y: y + 13),
    ]
      + band.intervals.filter { !$0.isEmpty }.flatMap { interval -> [Markup] in
        let from = interval.lower.map { place($0.value.approximation) } ?? Self.left
        let to = interval.upper.map { place($0.value.approximation) } ?? Self.right
        return Bar(x: from, y: y + 18, width: max(2, to - from), height: 13)
          .markup(
            Palette.band(band.colour), value: band.colour.rawValue, outline: Palette.ink)
      }
  }

  /// Across all bands, at least as wide as it takes to be seen.
  private func strip(_ fault: BandFault) -> [Markup] {
    let (from, to) = (
      place(fault.from.value.approximation), place(fault.to.value.approximation)
    )
    let x = (from + to) / 2
    let width = max(3, to - from)
    return [
      Drawing.line(
        x, Self.top + 18, x, axisY, ink: Palette.ink, width: min(width, 3), dashes: "3 2")
    ]
  }

  /// A dot for each value with its year; labels too near each other take turns.
  private var resultLabels: (marks: [Markup], rows: Int) {
    var ends: [Double] = []
    var marks: [Markup] = []
    for result in results {
      guard let number = result.number else { continue }
      let x = place(number.approximation)
      let label = words(for: result)
      let width = Lettering.width(of: label)
      let isNearEdge = x + 10 + width > Self.right
      let from = isNearEdge ? x - 10 - width : x - 6
      let to = isNearEdge ? x + 6 : x + 10 + width
      let row = ends.firstIndex { from > $0 + 6 } ?? ends.count
      if row == ends.count { ends.append(to) } else { ends[row] = to }
      let y = resultsTop + 10 + 20 * Double(row)
      marks += [
        Drawing.circle(x: x, y: y, radius: 5, fill: Palette.ink, ink: Palette.ink),
        Drawing.text(
          label, x: isNearEdge ? x - 10 : x + 10, y: y + 4.5, anchor: isNearEdge ? .end : .start),
      ]
    }
    return (marks, ends.count)
  }

  /// The line that each mark's number stands on: numbers too near each other take turns.
  private var rowsOfMarks: [Int] {
    var ends: [Double] = []
    return marks.map { mark in
      let half = Lettering.width(of: voice.decimal(mark)) / 2
      let x = place(mark.approximation)
      let row = ends.firstIndex { x - half >= $0 + 6 } ?? ends.count
      if row == ends.count { ends.append(x + half) } else { ends[row] = x + half }
      return row
    }
  }

  /// Room on both sides for what goes on beyond the last number.
  private func place(_ value: Double) -> Double {
    let values = results.compactMap(\.number)
    let low = ((marks + values).min() ?? .zero).approximation
    let high = ((marks + values).max() ?? .one).approximation
    let span = high > low ? high - low : max(1, low.magnitude)
    let (from, to) = (low - span * 0.3, (high > low ? high : low) + span * 0.3)
    return Self.left + (value - from) / (to - from) * (Self.right - Self.left)
  }
}

extension Palette {
  /// As the scorecard names its bands, each in a lightness of its own.
  static func band(_ colour: Indicator.Band.Colour) -> Fill {
    switch colour {
    case .green: .plain("#4f9d57")
    case .yellow: .plain("#fbe08a")
    case .red: Fill(texture: .plain, paper: "#8e1420", ink: ink, letters: "#fff")
    }
  }
}
