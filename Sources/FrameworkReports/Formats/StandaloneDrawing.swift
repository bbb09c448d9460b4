/// A figure's drawing as a file of its own.
struct StandaloneDrawing {
  let svg: String
  /// In the pixels of a page, of which 600 go over a sheet of A4.
  let printedWidth: Int

  /// Nil for a drawing that isn't SVG.
  init?(_ drawing: Markup) {
    guard case .element("svg", var attributes, let children) = drawing else { return nil }
    let box = attributes.first { $0.name == "viewBox" }?.value.split(separator: " ") ?? []
    let sizes = box.compactMap { Double($0) }
    guard sizes.count == 4, sizes[2] > 0 else { return nil }
    printedWidth = Int(min(600, sizes[2] * Self.scale(ofHeight: sizes[3])))
    if !attributes.contains(where: { $0.name == "xmlns" }) {
      attributes.insert(Markup.Attribute("xmlns", "http://www.w3.org/2000/svg"), at: 0)
    }
    for (name, size) in zip(["width", "height"], sizes[2...])
    where !attributes.contains(where: { $0.name == name }) {
      attributes.append(Markup.Attribute(name, "\(size)"))
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    Markup.element("svg", attributes, children).print(into: &text)
    svg = text + "\n"
  }

  /// How large it is printed: letters as in the text, smaller where its heading would be left on
  /// the page before, never higher than a sheet.
  private static func scale(ofHeight height: Double) -> Double {
    let (besideHeading, sheet, least) = (620.0, 880.0, 0.75)
    return min(1.2, max(least, besideHeading / height), sheet / height)
  }
}
