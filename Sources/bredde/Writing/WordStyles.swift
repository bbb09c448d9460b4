/// The styles of a Word file, under the names that pandoc gives to what it writes.
enum WordStyles {
  private static let ink = "0B4F6C"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static let xml = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>\
    <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nb-NO" w:eastAsia="en-US" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="259" \
    w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    \(paragraphs.joined(separator: "\n"))
    \(headings.joined(separator: "\n"))
    \(characters.joined(separator: "\n"))
    \(tables)
    </w:styles>
    """

  /// The same so small and close that a page for a meeting stands on one sheet.
  static var ofOneSheet: String {
    // No letter under 6.5 points, in halves of a point.
    var text = scaled(xml, "w:sz w:val=\"", by: 0.7, atLeast: 13)
    for space in ["w:before=\"", "w:after=\""] { text = scaled(text, space, by: 0.2) }
    return text.replacing("w:line=\"259\"", with: "w:line=\"240\"")
  }

  /// Every number behind a mark times a factor, rounded.
  private static func scaled(
    _ text: String, _ mark: String, by factor: Double, atLeast least: Int = 0
  ) -> String {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part -> String in
      let digits = part.prefix { $0.isNumber }
      guard place > 0, let number = Double(digits) else { return String(part) }
      return String(max(least, Int((number * factor).rounded()))) + part.dropFirst(digits.count)
    }.joined(separator: mark)
  }

  private static let paragraphs = [
    paragraph("Normal", isDefault: true),
    paragraph("Body Text"), paragraph("First Paragraph", basedOn: "BodyText"),
    paragraph("Compact", "<w:spacing w:before=\"20\" w:after=\"20\"/>", "<w:sz w:val=\"14\"/>"),
    paragraph(
      "Title", "<w:spacing w:after=\"160\"/>",
      "<w:b/><w:color w:val=\"\(ink)\"/><w:sz w:val=\"38\"/>"),
    paragraph("Head", "", "<w:color w:val=\"3A3A3A\"/>"),
    paragraph("Caveat", bar("B34700"), "<w:sz w:val=\"20\"/>"),
    paragraph("Rule", bar(ink)),
    paragraph(
      "Blank",
      "<w:pBdr>"
        + ["top", "left", "bottom", "right"].map {
          "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"8A9BA5\"/>"
        }.joined() + "</w:pBdr><w:spacing w:after=\"900\"/>"),
    paragraph("Figure Title", "<w:keepNext/><w:spacing w:before=\"160\"/>", "<w:b/>"),
    paragraph(
      "Table Caption", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>", "<w:b/>"),
    paragraph("Image Caption"), paragraph("Figure"), paragraph("Captioned Figure"),
    paragraph("Definition Term", "<w:keepNext/><w:spacing w:after=\"0\"/>", "<w:b/>"),
    paragraph("Definition", "<w:ind w:left=\"284\"/>"),
    paragraph("Block Text", "<w:ind w:left=\"284\"/>"),
    paragraph("footer", "", "<w:color w:val=\"3A3A3A\"/><w:sz w:val=\"17\"/>"),
  ]

  private static let headings = (1...6).map { level in
    let size = [30, 25, 22, 21, 21, 21][level - 1]
    let rule =
      level == 1
      ? "<w:pBdr><w:top w:val=\"single\" w:sz=\"18\" w:space=\"4\" w:color=\"\(ink)\"/></w:pBdr>"
      : ""
    return paragraph(
      "heading \(level)",
      "<w:keepNext/><w:keepLines/>\(rule)<w:spacing w:before=\"\(level == 1 ? 480 : 280)\" "
        + "w:after=\"100\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      "<w:b/><w:color w:val=\"\(level < 3 ? ink : "1B1B1B")\"/><w:sz w:val=\"\(size)\"/>")
  }

  private static let characters = [
    character("Default Paragraph Font", "", isDefault: true),
    character("Hyperlink", "<w:color w:val=\"\(ink)\"/><w:u w:val=\"single\"/>"),
    character("Verbatim Char", "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/>"),
  ]

  private static let tables = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>\
    <w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="C9D2D7"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D2D7"/></w:tblBorders></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
    <w:bottom w:val="single" w:sz="12" w:space="0" w:color="\(ink)"/></w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="E9EFF2"/><w:vAlign w:val="bottom"/></w:tcPr>\
    </w:tblStylePr></w:style>
    """

  private static func paragraph(
    _ name: String, _ layout: String = "", _ look: String = "", basedOn base: String = "Normal",
    isDefault: Bool = false
  ) -> String {
    let id = identifier(of: name)
    let parent = isDefault ? "" : "<w:basedOn w:val=\"\(base)\"/>"
    return """
      <w:style w:type="paragraph" \(isDefault ? "w:default=\"1\" " : "")w:styleId="\(id)">\
      <w:name w:val="\(name)"/>\(parent)<w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(look)</w:rPr>\
      </w:style>
      """
  }

  private static func character(
    _ name: String, _ look: String, isDefault: Bool = false
  ) -> String {
    """
    <w:style w:type="character" \(isDefault ? "w:default=\"1\" " : "")\
    w:styleId="\(identifier(of: name))"><w:name w:val="\(name)"/><w:rPr>\(look)</w:rPr></w:style>
    """
  }

  /// `First Paragraph` is `FirstParagraph`, `heading 1` is `Heading1`.
  private static func identifier(of name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A coloured bar at the left, as on the page.
  private static func bar(_ colour: String) -> String {
    "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"\(colour)\"/></w:pBdr>"
      + "<w:ind w:left=\"200\"/>"
  }
}
