/// How wide text is, so that no two labels meet: never less than common fonts take.
///
/// Widths are those of DejaVu Sans in hundredths of the size, one of the widest of the fonts named.
enum Lettering {
  private static let widths: [(width: Double, scalars: String)] = [
    (28, "ijl"), (32, "IJ ,.·‘’\u{A0}"), (36, "/:;\\|f-"), (41, "()[]t!r"), (50, "\"*_`–“”"),
    (55, "sz?cL"), (58, "Fk"), (60, "vxy•"), (62, "TYaeoøåéöäP«»"),
    (64, "$0123456789ESbdghnpqu{}ü"), (70, "ABVXZÅÄKCR"), (76, "UNH"), (79, "&DGOQØÖ"),
    (84, "w#+<=>^~−×≈→"), (100, "M%½¼¾mÆWæ@—…"),
  ]

  private static let table: [Unicode.Scalar: Double] = Dictionary(
    widths.flatMap { entry in entry.scalars.unicodeScalars.map { ($0, entry.width) } }
  ) { first, _ in first }

  /// Letters that the table doesn't know are taken as wide as they are high.
  static func width(of text: String, size: Double = Drawing.size) -> Double {
    text.unicodeScalars.reduce(0) { $0 + (table[$1] ?? 100) } * size / 100
  }

  /// The text as far as it goes within `width`, with dots for the rest.
  static func shortened(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(of: kept + "…") > width { kept.removeLast() }
    while kept.last == " " || kept.last == "," { kept.removeLast() }
    return kept + "…"
  }

  /// At most `count` lines, broken at spaces; what doesn't fit in the last ends in dots.
  static func wrapped(_ text: String, to width: Double, lines count: Int = 3) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, self.width(of: longer) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > count else { return lines.map { shortened($0, to: width) } }
    let last = lines[(count - 1)...].joined(separator: " ")
    return (lines.prefix(count - 1) + [last]).map { shortened($0, to: width) }
  }
}
