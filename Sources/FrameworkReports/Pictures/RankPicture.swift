import FrameworkModel

/// How often each option takes each place: one bar of a whole for each option and ranking.
struct RankPicture: Picture {
  /// One option among those of its size.
  struct Row {
    let option: String
    /// First, second, third … place, adding up to 1.
    let shares: [Double]
  }

  /// The options of one size in one ranking.
  struct Group {
    let title: String
    let rows: [Row]
  }

  private static let barHeight = 19.0
  private static let rowHeight = 42.0

  let groups: [Group]
  let voice: Voice

  var markup: Markup {
    var y = 0.0
    var marks: [Markup] = legend
    y += 22
    for group in groups {
      marks.append(Drawing.text(group.title, x: 0, y: y + 14, isBold: true))
      y += 22
      for row in group.rows {
        marks += draw(row, at: y)
        y += Self.rowHeight
      }
      y += 8
    }
    return Drawing.picture(height: y, label: alternative, marks)
  }

  private var places: Int { min(5, groups.flatMap(\.rows).map(\.shares.count).max() ?? 0) }

  /// A box for each place; from the fifth on they are alike.
  private var legend: [Markup] {
    var x = 1.0
    return (0..<places).flatMap { place -> [Markup] in
      let name =
        voice.integer(place + 1) + (place == 4 ? "+" : "")
      defer { x += 22 + Lettering.width(of: name) + 16 }
      return Bar(x: x, y: 1, width: 16, height: 13)
        .markup(Palette.rank(place), value: "rank-\(place + 1)")
        + [Drawing.text(name, x: x + 21, y: 12)]
    }
  }

  private func draw(_ row: Row, at y: Double) -> [Markup] {
    let axis = Axis(start: 1, end: Drawing.width - 1, most: 1)
    var from = 0.0
    let segments = row.shares.enumerated().flatMap { place, share -> [Markup] in
      defer { from += share }
      guard share > 0 else { return [] }
      let (left, right) = (axis.place(from), axis.place(from + share))
      let fill = Palette.rank(place)
      let bar = Bar(x: left, y: y + 18, width: right - left, height: Self.barHeight)
        .markup(fill, value: "rank-\(place + 1)")
      let text = label(place, share)
      guard Lettering.width(of: text) + 4 <= right - left else { return bar }
      return bar + [
        Drawing.text(
          text, x: (left + right) / 2, y: y + 18 + 14, anchor: .middle, ink: fill.letters)
      ]
    }
    return [
      Drawing.text(Lettering.shortened(row.option, to: Drawing.width - 4), x: 0, y: y + 13)
    ] + segments
  }

  private func label(_ place: Int, _ share: Double) -> String { voice.wholePercent(share) }

  var alternative: String {
    let parts = groups.map { group -> String in
      "\(group.title): \(group.rows.map(words).joined(separator: "; "))"
    }
    return parts.joined(separator: ". ") + "."
  }

  private func words(_ row: Row) -> String {
    let shares = row.shares.enumerated().filter { $0.element > 0 }.map { place, share -> String in
      let name = voice.filled(
        PictureSentence.placeNumber, ["n": Phrase(voice.integer(place + 1))])
      return "\(name.plain) \(voice.wholePercent(share))"
    }
    return "\(row.option) (\(shares.joined(separator: ", ")))"
  }
}
