import FrameworkModel

/// A report as a plain page for programs that make documents of it: Word files and PDF.
///
/// Headings, heads of tables, column widths, alternatives of pictures and languages are said in the
/// simplest HTML that such programs read; its style is for paper.
public struct DocumentPage: Sendable {
  /// A picture of the page, which its markup names.
  public struct Picture: Sendable, Hashable {
    public var name: String
    public var svg: String
  }

  public let html: String
  public let pictures: [Picture]

  /// Lays the report out; its markup names pictures with that suffix: `svg`, or `png` if they are converted.
  ///
  /// With `sayingAlternatives` the words for a picture stand in the text too, too small to be seen: a
  /// program that makes PDF may lose those of the picture itself.
  public init(_ report: Report, pictures suffix: String, sayingAlternatives: Bool = false) {
    var writer = DocumentWriter(report, suffix: suffix, saysAlternatives: sayingAlternatives)
    let page = writer.page()
    var text = "<!DOCTYPE html>\n"
    page.print(into: &text)
    html = text + "\n"
    pictures = writer.pictures
  }
}

/// Writes a document's markup and gathers its pictures on the way.
struct DocumentWriter {
  let report: Report
  let suffix: String
  let saysAlternatives: Bool
  private(set) var pictures: [DocumentPage.Picture] = []

  private var language: Language { report.language }

  /// Whether all is to stand on one sheet of paper.
  private var isOneSheet: Bool { report.kind == .onePage }

  init(_ report: Report, suffix: String, saysAlternatives: Bool) {
    self.report = report
    self.suffix = suffix
    self.saysAlternatives = saysAlternatives
  }

  mutating func page() -> Markup {
    let head = Markup.element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("title", [:], [.text(report.title.plain)]),
        .element("style", [:], [.raw(PaperStyle.text(for: report))]),
      ])
    var body = [Markup.element("h1", [:], inline(report.title))]
    body += report.head.map { Self.styled("Head", [.element("p", [:], inline($0))]) }
    body += report.blocks.flatMap { markup($0, level: 2) }
    return .element(
      "html", ["lang": report.language.rawValue], [head, .element("body", [:], body)])
  }

  private mutating func markup(_ block: Block, level: Int) -> [Markup] {
    switch block {
    case .section(let section):
      let heading = Markup.element(
        "h\(min(level, 6))", ["id": section.id], inline(section.heading))
      var blocks = [heading]
      for block in section.blocks { blocks += markup(block, level: level + 1) }
      return blocks
    case .paragraph(let phrase, let manner): return [paragraph(phrase, manner)]
    case .list(let items, let isNumbered):
      return [
        .element(
          isNumbered ? "ol" : "ul", [:],
          items.map { .element("li", [:], [.element("p", [:], inline($0))]) })
      ]
    case .definitions(let definitions):
      let pairs = definitions.flatMap { definition in
        [
          Markup.element("dt", [:], inline(definition.term)),
          Markup.element("dd", [:], inline(definition.meaning)),
        ]
      }
      return [.element("dl", [:], pairs)]
    case .table(let table):
      return [DocumentTable(table, onOneSheet: isOneSheet, inline: inline).markup]
    case .figure(let figure): return markup(figure)
    }
  }

  private func paragraph(_ phrase: Phrase, _ manner: Block.Manner) -> Markup {
    let text = Markup.element("p", [:], manner == .blank ? [.text("\u{A0}")] : inline(phrase))
    switch manner {
    case .plain: return text
    case .caveat: return Self.styled("Caveat", [text])
    case .rule: return Self.styled("Rule", [text])
    case .blank: return Self.styled("Blank", [text])
    }
  }

  private mutating func markup(_ figure: Figure) -> [Markup] {
    let title = Self.styled(
      "Figure Title", [.element("p", ["id": figure.id], inline(figure.title))])
    let caption =
      figure.caption.isEmpty
      ? [] : [Self.styled("Caveat", [.element("p", [:], inline(figure.caption))])]
    guard let drawing = StandaloneDrawing(figure.drawing) else { return [title] + caption }
    let name = "picture-\(pictures.count + 1)"
    pictures.append(DocumentPage.Picture(name: name, svg: drawing.svg))
    let image = Markup.element(
      "img",
      [
        "src": name + "." + suffix, "alt": figure.alternative,
        "width": String(isOneSheet ? min(225, drawing.printedWidth) : drawing.printedWidth),
      ])
    let words = Markup.element("p", ["class": "alternative"], [.text(figure.alternative)])
    return [title, .element("p", [:], [image])] + (saysAlternatives ? [words] : []) + caption
  }

  /// A style of the word processor's, and a class for paper.
  private static func styled(_ name: String, _ children: [Markup]) -> Markup {
    let word = name.split(separator: " ").joined(separator: "-").lowercased()
    return .element("div", ["class": word, "custom-style": name], children)
  }

  private func inline(_ phrase: Phrase) -> [Markup] {
    phrase.spans.map { span in
      switch span {
      case .text(let text), .id(let text): .text(text)
      case .strong(let inner): .element("strong", [:], inline(inner))
      case .emphasis(let inner): .element("em", [:], inline(inner))
      case .code(let text): .element("code", [:], [.text(text)])
      case .foreign(let language, let text):
        .element("span", ["lang": language.rawValue], [.text(text)])
      case .link(.anchor(let id), let inner): .element("a", ["href": "#" + id], inline(inner))
      case .link(.address(let address), let inner):
        .element("a", ["href": address], inline(inner))
      }
    }
  }
}
