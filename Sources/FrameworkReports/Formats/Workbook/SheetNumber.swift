import FrameworkAnalysis
import FrameworkModel

/// A quantity as a sheet's number, with a format that shows it as the report prints it.
struct SheetNumber {
  var number: Double
  var format: String
  /// Whether the format shows all that the report prints; bounds, for instance, it doesn't.
  var showsAll: Bool

  /// One way to print the quantity.
  private struct Printing {
    var text: String
    var number: Double
    var format: String
  }

  /// Nil for a text or a word of a closed list.
  init?(_ cell: Table.Cell, voice: Voice) {
    guard let value = cell.value else { return nil }
    let text = cell.text.plain
    let printings = Self.printings(of: value, voice: voice)
    guard let plain = printings.first else { return nil }
    for printing in printings.reversed() {
      guard let range = text.rangeOfNumber(printing.text) else { continue }
      let before = String(text[..<range.lowerBound])
      var after = text[range.upperBound...]
      let percent = ["\u{A0}%", " %", "%"].first { after.hasPrefix($0) }
      if let percent { after = after.dropFirst(percent.count) }
      let isShare = percent != nil && value.isShare
      number = isShare ? printing.number / 100 : printing.number
      let sign = percent.map { $0.count > 1 ? "\"\u{A0}\"%" : "%" } ?? ""
      let format = printing.format + (isShare ? sign : Self.literal(percent ?? "") ?? "")
      if let first = Self.literal(before), let last = Self.literal(String(after)) {
        self.format = first + format + last
        showsAll = true
      } else {
        self.format = format
        showsAll = false
      }
      return
    }
    number = value.isShare ? plain.number / 100 : plain.number
    if let literal = Self.literal(text), !literal.isEmpty {
      format = literal
      showsAll = true
    } else {
      format = value.isShare ? "0.0%" : plain.format
      showsAll = false
    }
  }

  /// From fewest decimals to most; shares in percent.
  private static func printings(of value: Quantity, voice: Voice) -> [Printing] {
    switch value {
    case .integer(let number):
      return [
        Printing(
          text: voice.integer(number), number: Double(number),
          format: number.magnitude >= 1_000 ? "#,##0" : "0")
      ]
    case .share(let share):
      let percent = 100 * Double(share.numerator) / Double(share.denominator)
      return (0...3).map { printing(Rounding.percent(share, decimals: $0), percent, $0, voice) }
    case .percent(let text), .decimal(let text):
      guard let number = Double(text) else { return [] }
      return (0...6).map {
        printing(Rounding.plain(number, decimals: $0), number, $0, voice)
      }
    case .code: return []
    }
  }

  private static func printing(
    _ digits: String, _ number: Double, _ decimals: Int, _ voice: Voice
  ) -> Printing {
    let whole = number.magnitude >= 1_000 ? "#,##0" : "0"
    return Printing(
      text: voice.decimal(digits), number: number,
      format: decimals == 0 ? whole : whole + "." + String(repeating: "0", count: decimals))
  }

  /// Words that every number of the column may share; nil for what only this one says.
  private static func literal(_ text: String) -> String? {
    guard !text.isEmpty else { return "" }
    let isPlain = text.count <= 16 && !text.contains { $0.isNumber || "\"\\\n".contains($0) }
    return isPlain ? "\"\(text)\"" : nil
  }
}

extension Quantity {
  fileprivate var isShare: Bool {
    switch self {
    case .share, .percent: true
    default: false
    }
  }
}

extension String {
  /// Where a number stands by itself, not as part of a longer one.
  fileprivate func rangeOfNumber(_ number: String) -> Range<String.Index>? {
    for range in ranges(of: number) {
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].prefix(2)
      let isDecimal = after.first == "," || after.first == "."
      let continues =
        after.first?.isNumber == true
        || isDecimal && after.count == 2 && after.last?.isNumber == true
      if before?.isNumber != true, before != ",", before != ".", !continues { return range }
    }
    return nil
  }
}
