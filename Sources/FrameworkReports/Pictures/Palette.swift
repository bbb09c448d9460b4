/// The few colours of all pictures: each differs in lightness too, and none speaks alone.
enum Palette {
  static let ink = "#1b1b1b"
  static let axis = "#555555"
  static let grid = "#c9d2d7"
  /// The first set, and what is full.
  static let blue = "#0b4f6c"
  /// The second set, and what is there today.
  static let accent = "#b34700"

  /// How an area is filled: grey paper and colour-blind eyes tell the kinds apart by texture.
  struct Fill: Equatable {
    enum Texture { case plain, stripes, dots }

    let texture: Texture
    let paper: String
    let ink: String
    /// The colour of letters upon it.
    let letters: String

    static func plain(_ colour: String, letters: String = Palette.ink) -> Fill {
      Fill(texture: .plain, paper: colour, ink: Palette.blue, letters: letters)
    }
  }

  static let solid = Fill.plain(blue, letters: "#fff")
  static let striped = Fill(texture: .stripes, paper: "#fbe3cf", ink: accent, letters: ink)
  static let dotted = Fill(texture: .dots, paper: "#f4f9fb", ink: "#2f7ea3", letters: ink)
  static let hollow = Fill(texture: .plain, paper: "#ffffff", ink: ink, letters: ink)

  /// The sets in their order: plain, striped, dotted and white, then round again.
  static func set(_ place: Int) -> Fill { [solid, striped, dotted, hollow][place % 4] }

  /// A line of the set: its colour and dashes.
  static func stroke(_ place: Int) -> (ink: String, dashes: String) {
    [(blue, ""), (accent, "7 3"), ("#2f7ea3", "2 3"), (ink, "9 3 2 3")][place % 4]
  }

  /// First, second, third … place: from dark to light.
  static func rank(_ place: Int) -> Fill {
    [
      solid, .plain("#5f9fbf"), .plain("#9cc7de"), .plain("#cfe3ee"), .plain("#ffffff"),
    ][min(place, 4)]
  }

  /// A cell of the heat map, as its table shows it.
  static func shade(_ shade: Table.Shade) -> Fill {
    switch shade {
    case .full: solid
    case .most: .plain("#5f9fbf")
    case .half: .plain("#9cc7de")
    case .part: .plain("#cfe3ee")
    case .suggested: Fill(texture: .stripes, paper: "#ffffff", ink: "#c4c4c4", letters: ink)
    case .empty: .plain("#ffffff")
    case .unexamined: Fill(texture: .dots, paper: "#ffffff", ink: "#c4c4c4", letters: ink)
    }
  }
}

/// An upright rectangle with its texture.
struct Bar {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  /// The area, outlined; `value` tells programs which value the fill stands for.
  func markup(_ fill: Palette.Fill, value: String, outline: String = Palette.blue) -> [Markup] {
    [
      .element(
        "rect",
        [
          "x": Drawing.number(x), "y": Drawing.number(y), "width": Drawing.number(width),
          "height": Drawing.number(height), "fill": fill.paper, "stroke": outline,
          "data-value": value,
        ])
    ] + texture(fill)
  }

  private func texture(_ fill: Palette.Fill) -> [Markup] {
    switch fill.texture {
    case .plain: []
    case .stripes: [strokes(stripes, fill.ink, width: "2.2", cap: "butt")]
    case .dots: [strokes(dots, fill.ink, width: "2.8", cap: "round")]
    }
  }

  private func strokes(_ path: String, _ ink: String, width: String, cap: String) -> Markup {
    .element(
      "path", ["d": path, "stroke": ink, "stroke-width": width, "stroke-linecap": cap])
  }

  /// Rising lines within the rectangle: no pattern, so that no id is needed and every reader draws them.
  private var stripes: String {
    let step = 5.0
    return stride(from: step / 2, to: width + height, by: step).map { offset in
      let left = max(0, offset - height)
      let right = min(width, offset)
      let (from, to) = ((x + left, y + offset - left), (x + right, y + offset - right))
      return "M\(Drawing.number(from.0)) \(Drawing.number(from.1))"
        + "L\(Drawing.number(to.0)) \(Drawing.number(to.1))"
    }.joined()
  }

  private var dots: String {
    stride(from: y + 3, to: y + height - 1, by: 4.5).enumerated().map { row, level in
      stride(from: x + (row.isMultiple(of: 2) ? 3 : 5.5), to: x + width - 1, by: 5).map { place in
        "M\(Drawing.number(place)) \(Drawing.number(level))h0"
      }.joined()
    }.joined()
  }
}
