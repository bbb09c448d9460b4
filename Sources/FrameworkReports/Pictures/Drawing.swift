/// What all pictures are drawn with: frame, lines, words, and how numbers are printed.
enum Drawing {
  /// How wide every picture is in its own units, so that letters are as large in all of them.
  static let width = 400.0
  /// The size of letters: 11 pixels or more on a page of 400.
  static let size = 13.0

  enum Anchor: String {
    case start, middle, end
  }

  /// A coordinate with at most one decimal, the same on every machine.
  static func number(_ value: Double) -> String {
    let text = Rounding.plain(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// An image with its words for those who can't see it.
  static func picture(width: Int, height: Int, label: String, _ children: [Markup]) -> Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": label,
        "font-family": fonts, "class": "half-page",
      ], children)
  }

  /// The same at the width that all pictures have.
  static func picture(height: Double, label: String, _ children: [Markup]) -> Markup {
    picture(width: Int(width), height: Int(height.rounded(.up)), label: label, children)
  }

  static let fonts = "\"Source Sans 3\", \"Segoe UI\", Arial, \"DejaVu Sans\", sans-serif"

  static func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, ink: String = Palette.ink,
    isBold: Bool = false, size: Double = Drawing.size
  ) -> Markup {
    var attributes = [
      Markup.Attribute("x", number(x)), Markup.Attribute("y", number(y)),
      Markup.Attribute("font-size", number(size)), Markup.Attribute("fill", ink),
    ]
    if anchor != .start { attributes.append(Markup.Attribute("text-anchor", anchor.rawValue)) }
    if isBold { attributes.append(Markup.Attribute("font-weight", "600")) }
    return .element("text", attributes, [.text(text)])
  }

  /// Lines of text below each other, the first on `y`.
  static func paragraph(
    _ lines: [String], x: Double, y: Double, anchor: Anchor = .start, isBold: Bool = false,
    size: Double = Drawing.size, step: Double = lineHeight
  ) -> [Markup] {
    lines.enumerated().map {
      text($1, x: x, y: y + Double($0) * step, anchor: anchor, isBold: isBold, size: size)
    }
  }

  static let lineHeight = 16.0
  /// Of names that stand close.
  static let closeLineHeight = 15.0

  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, ink: String = Palette.axis,
    width: Double = 1, dashes: String = ""
  ) -> Markup {
    let attributes = [
      Markup.Attribute("x1", number(x1)), Markup.Attribute("y1", number(y1)),
      Markup.Attribute("x2", number(x2)), Markup.Attribute("y2", number(y2)),
      Markup.Attribute("stroke", ink), Markup.Attribute("stroke-width", number(width)),
    ]
    return .element(
      "line",
      attributes + (dashes.isEmpty ? [] : [Markup.Attribute("stroke-dasharray", dashes)]), [])
  }

  /// The line from low to high with an end stop at both; white below black, so that it shows on any bar.
  static func bounds(from low: Double, to high: Double, y: Double) -> [Markup] {
    let strokes = [(low, y, high, y), (low, y - 4, low, y + 4), (high, y - 4, high, y + 4)]
    return strokes.map { line($0.0, $0.1, $0.2, $0.3, ink: "#fff", width: 4) }
      + strokes.map { line($0.0, $0.1, $0.2, $0.3, ink: Palette.ink, width: 1.6) }
  }

  /// A line from point to point.
  static func path(
    _ points: [(x: Double, y: Double)], ink: String, width: Double = 2, dashes: String = ""
  ) -> Markup {
    let places = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    let attributes = [
      Markup.Attribute("points", places), Markup.Attribute("fill", "none"),
      Markup.Attribute("stroke", ink), Markup.Attribute("stroke-width", number(width)),
    ]
    return .element(
      "polyline",
      attributes + (dashes.isEmpty ? [] : [Markup.Attribute("stroke-dasharray", dashes)]), [])
  }

  /// White paper under words that something else would run through.
  static func ground(x: Double, y: Double, width: Double, height: Double) -> Markup {
    .element(
      "rect",
      [
        "x": number(x), "y": number(y), "width": number(width), "height": number(height),
        "fill": "#fff",
      ])
  }

  static func circle(x: Double, y: Double, radius: Double, fill: String, ink: String) -> Markup {
    .element(
      "circle",
      [
        "cx": number(x), "cy": number(y), "r": number(radius), "fill": fill, "stroke": ink,
        "stroke-width": "1.5",
      ])
  }

  /// A hollow diamond: what is there today.
  static func diamond(x: Double, y: Double) -> Markup {
    let corners = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]
      .map { "\(number($0.0)),\(number($0.1))" }
    return .element(
      "polygon",
      [
        "points": corners.joined(separator: " "), "fill": "#fff", "stroke": Palette.accent,
        "stroke-width": "2.5",
      ])
  }
}

/// One picture: drawn, in words, and in characters where that makes sense.
protocol Picture {
  var markup: Markup { get }
  /// What the picture shows, with its figures.
  var alternative: String { get }
  /// For a terminal and for plain text; empty where a table says it better.
  var lines: [String] { get }
}

extension Picture {
  var lines: [String] { [] }

  /// The picture on a page; `table` is where its figures stand.
  func figure(
    _ id: String, _ title: Phrase, data table: String, caption: Phrase = ""
  ) -> Figure {
    Figure(
      id: id, title: title, alternative: alternative, drawing: markup, lines: lines,
      caption: caption, table: table)
  }
}
