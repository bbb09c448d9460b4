import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// What each option keeps, gains and loses: dimensions, then coverage, both from zero.
struct GainsPicture: Picture {
  /// One option's three amounts, in dimensions or in shares of the whole.
  struct Amounts {
    let kept: Double
    let gained: Double
    let lost: Double
    /// As printed.
    let texts: (kept: String, gained: String, lost: String)
  }

  /// One of the two halves of the picture.
  struct Panel {
    let title: String
    let rows: [(option: String, amounts: Amounts)]
    let marks: [(value: Double, text: String)]
  }

  private static let barHeight = 15.0
  private static let rowHeight = 40.0

  let panels: [Panel]
  let voice: Voice

  var markup: Markup {
    var y = 0.0
    var marks = legend(at: y)
    y += 26
    for panel in panels {
      let height = Double(panel.rows.count) * Self.rowHeight
      marks.append(Drawing.text(panel.title, x: 0, y: y + 14, isBold: true))
      marks += draw(panel, from: y + 22, to: y + 22 + height)
      y += height + 22 + 32
    }
    return Drawing.picture(height: y, label: alternative, marks)
  }

  /// The three fills with their words.
  private func legend(at y: Double) -> [Markup] {
    let entries = [
      (Palette.hollow, "lost", voice(PictureSentence.lost)),
      (Palette.solid, "kept", voice(PictureSentence.kept)),
      (Palette.striped, "gained", voice(PictureSentence.gained)),
    ]
    var x = 1.0
    return entries.flatMap { fill, value, name -> [Markup] in
      defer { x += 24 + Lettering.width(of: name) + 18 }
      return Bar(x: x, y: y + 2, width: 18, height: 13).markup(fill, value: value)
        + [Drawing.text(name, x: x + 24, y: y + 13)]
    }
  }

  /// One scale for both sides, zero where the losses need room.
  private func axis(_ panel: Panel) -> (zero: Double, scale: Double) {
    let amounts = panel.rows.map(\.amounts)
    let lost = amounts.map(\.lost).max() ?? 0
    let after = amounts.map { $0.kept + $0.gained }.max() ?? 0
    let lostLabel = amounts.map { $0.lost > 0 ? Lettering.width(of: $0.texts.lost) + 16 : 0 }.max()
    // Half of the zero below the axis stands to its left.
    let zeroLabel = panel.marks.first.map { Lettering.width(of: $0.text) / 2 } ?? 0
    let room = max(lostLabel ?? 0, zeroLabel)
    let label = amounts.map { Lettering.width(of: Self.label($0)) }.max() ?? 0
    let top = max(after, panel.marks.last?.value ?? 0)
    let scale = (Drawing.width - room - label - 12) / max(1e-9, lost + top)
    return (room + lost * scale + 2, scale)
  }

  /// `3 + 6`: what is kept, and what comes to it.
  private static func label(_ amounts: Amounts) -> String {
    amounts.gained > 0 ? "\(amounts.texts.kept) + \(amounts.texts.gained)" : amounts.texts.kept
  }

  private func draw(_ panel: Panel, from top: Double, to bottom: Double) -> [Markup] {
    let (zero, scale) = axis(panel)
    let axis = Axis(start: zero, end: zero + scale, most: 1)
    return axis.columns(panel.marks, from: top, to: bottom)
      + [Drawing.line(zero, top, zero, bottom, ink: Palette.ink, width: 1.5)]
      + panel.rows.enumerated().flatMap { place, row -> [Markup] in
        let y = top + Double(place) * Self.rowHeight
        let name = Lettering.shortened(row.option, to: Drawing.width - 4)
        return [
          Drawing.ground(x: 0, y: y + 1, width: Lettering.width(of: name) + 4, height: 16),
          Drawing.text(name, x: 0, y: y + 14),
        ] + bars(row.amounts, zero: zero, scale: scale, y: y + 19)
      }
  }

  private func bars(_ amounts: Amounts, zero: Double, scale: Double, y: Double) -> [Markup] {
    func bar(_ from: Double, _ amount: Double, _ fill: Palette.Fill, _ value: String) -> [Markup] {
      guard amount > 0 else { return [] }
      return Bar(
        x: zero + from * scale, y: y, width: amount * scale, height: Self.barHeight
      ).markup(fill, value: value)
    }
    var marks =
      bar(-amounts.lost, amounts.lost, Palette.hollow, "lost")
      + bar(0, amounts.kept, Palette.solid, "kept")
      + bar(amounts.kept, amounts.gained, Palette.striped, "gained")
    if amounts.lost > 0 {
      marks.append(
        Drawing.text(
          "\u{2212}" + amounts.texts.lost, x: zero - amounts.lost * scale - 5, y: y + 12,
          anchor: .end))
    }
    let end = zero + (amounts.kept + amounts.gained) * scale + 6
    let text = Self.label(amounts)
    return marks + [
      Drawing.ground(
        x: end - 2, y: y, width: Lettering.width(of: text) + 4, height: Self.barHeight),
      Drawing.text(text, x: end, y: y + 12),
    ]
  }

  var alternative: String {
    let parts = panels.map { panel -> String in
      let rows = panel.rows.map { words($0.option, $0.amounts.texts) }
      return "\(panel.title): \(rows.joined(separator: "; "))"
    }
    return parts.joined(separator: ". ") + "."
  }

  private func words(
    _ option: String, _ texts: (kept: String, gained: String, lost: String)
  ) -> String {
    voice.filled(
      PictureSentence.gainsLine,
      [
        "option": Phrase(option), "k": Phrase(texts.kept), "g": Phrase(texts.gained),
        "l": Phrase(texts.lost),
      ]
    ).plain
  }
}
