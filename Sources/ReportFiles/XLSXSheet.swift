import FrameworkReports
import XMLStream

/// The cells of a sheet as texts.
enum XLSXSheet {
  /// A row that holds something.
  struct Row {
    var number: Int
    var cells: [String]
  }

  /// No sheet has more columns (ECMA-376).
  private static let widest = 16_384

  static func rows(
    of part: [UInt8], named name: String, strings: [String]
  ) throws(MalformedXML) -> [Row] {
    var reader = try XMLReader(part, named: name, validating: nil)
    var rows: [Row] = []
    var number = 0
    while let event = try reader.next() {
      guard case .start(let element) = event, element.name == "row" else { continue }
      number = element.attributes["r"].flatMap { Int($0) } ?? number + 1
      let cells = try cells(in: &reader, strings)
      if !cells.isEmpty { rows.append(Row(number: number, cells: cells)) }
    }
    return rows
  }

  /// The cells of the row that was started last, without empty ones at its end.
  private static func cells(
    in reader: inout XMLReader, _ strings: [String]
  ) throws(MalformedXML) -> [String] {
    var cells: [String] = []
    while let cell = try reader.nextChild() {
      let column = cell.attributes["r"].flatMap(column(of:)) ?? cells.count
      let text = try text(of: cell, in: &reader, strings)
      guard !text.isEmpty, column < widest else { continue }
      while cells.count <= column { cells.append("") }
      cells[column] = text
    }
    return cells
  }

  private static func text(
    of cell: XMLElement, in reader: inout XMLReader, _ strings: [String]
  ) throws(MalformedXML) -> String {
    var text = ""
    while let part = try reader.nextChild() {
      switch part.name {
      case "v": text = try reader.readText()
      case "is": text = try Self.text(in: &reader)
      default: try reader.skip()
      }
    }
    switch cell.attributes["t"] {
    case "s":
      guard let place = Int(text), strings.indices.contains(place) else { return "" }
      return ReportCopy.collapsed(strings[place])
    case "str", "inlineStr", "b", "e": return ReportCopy.collapsed(text)
    default: return number(text)
    }
  }

  /// All runs of a text but the readings above its characters.
  static func text(in reader: inout XMLReader) throws(MalformedXML) -> String {
    var text = ""
    while let part = try reader.nextChild() {
      switch part.name {
      case "t": text += try reader.readText()
      case "r": text += try Self.text(in: &reader)
      default: try reader.skip()
      }
    }
    return text
  }

  /// A number in twelve digits: programs write the last ones of a fraction differently.
  static func number(_ text: String) -> String {
    guard let number = Double(text), number.isFinite else { return ReportCopy.collapsed(text) }
    guard number != 0, number != number.rounded() || abs(number) >= 1e15 else {
      return String(Int(number))
    }
    var scale = 1.0
    while abs(number) * scale < 1e11, scale < 1e18 { scale *= 10 }
    return String((number * scale).rounded() / scale)
  }

  /// `C` of `C7`, counted from 0; nil where there is no letter.
  private static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      guard column < widest else { return nil }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
    }
    return column > 0 ? column - 1 : nil
  }

  /// `C` for 2, `AA` for 26.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(Unicode.Scalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
