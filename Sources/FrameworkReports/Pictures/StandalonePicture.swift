/// A picture as a file of its own: SVG with its title, its key and its words, on white paper.
public struct StandalonePicture: Sendable {
  private let figure: Figure

  public init(_ figure: Figure) { self.figure = figure }

  /// White all around, in the picture's own units.
  private static let margin = 6.0

  /// The file, `width` pixels wide; as high as the picture asks.
  public func svg(width: Int) -> String {
    guard case .element(let name, let attributes, let children) = figure.drawing else { return "" }
    let canvas = Self.canvas(attributes)
    let (title, key) = (titleLines(canvas.width), keyLines(canvas.width))
    let top = Double(title.count) * Drawing.lineHeight + 8
    let whole =
      top + canvas.height
      + (key.isEmpty ? 0 : 10 + Double(key.count) * Drawing.lineHeight)
    let size = (canvas.width + 2 * Self.margin, whole + 2 * Self.margin)
    let height = Int((Double(width) * size.1 / size.0).rounded(.up))
    let box = [-Self.margin, -Self.margin, size.0, size.1].map(Drawing.number)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let head: [Markup.Attribute] = [
      Markup.Attribute("xmlns", "http://www.w3.org/2000/svg"),
      Markup.Attribute("width", String(width)), Markup.Attribute("height", String(height)),
      Markup.Attribute("viewBox", box.joined(separator: " ")), Markup.Attribute("role", "img"),
      Markup.Attribute("aria-labelledby", "title desc"),
      Markup.Attribute("font-family", Drawing.fonts),
    ]
    Markup.element(
      name, head,
      words + [
        Drawing.ground(x: -Self.margin, y: -Self.margin, width: size.0, height: size.1)
      ] + Drawing.paragraph(title, x: 0, y: 12, isBold: true) + [
        .element("g", ["transform": "translate(0 \(Drawing.number(top)))"], children)
      ] + Drawing.paragraph(key, x: 0, y: top + canvas.height + 22)
    ).print(into: &text)
    return text + "\n"
  }

  private var words: [Markup] {
    [
      .element("title", ["id": "title"], [.text(figure.title.plain)]),
      .element("desc", ["id": "desc"], [.text(figure.alternative)]),
    ]
  }

  /// Bold letters are wider.
  private func titleLines(_ width: Double) -> [String] {
    Lettering.wrapped(figure.title.plain, to: width / 1.1, lines: 8)
  }

  private func keyLines(_ width: Double) -> [String] {
    Lettering.wrapped(figure.caption.plain, to: width, lines: 12)
  }

  /// How large the picture is in its own units.
  private static func canvas(_ attributes: [Markup.Attribute]) -> (width: Double, height: Double) {
    let box = attributes.first { $0.name == "viewBox" }?.value ?? ""
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : (Drawing.width, 1)
  }
}
