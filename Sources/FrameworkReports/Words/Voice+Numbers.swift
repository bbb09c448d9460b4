import FrameworkAnalysis
import FrameworkModel

/// Numbers as the reader's language writes them (glossary, section 12; method, section 9, *Print*).
extension Voice {
  private var isEnglish: Bool { ![.bokmål, .nynorsk, .danish].contains(language) }

  var decimalMark: String { isEnglish ? "." : "," }

  /// Non-breaking space in Norwegian, point in Danish, comma in English.
  private var thousandsMark: String {
    switch language {
    case .bokmål, .nynorsk: "\u{A0}"
    case .danish: "."
    default: ","
    }
  }

  /// `10 000`; four digits are grouped too, one way throughout.
  func integer(_ number: Int) -> String {
    let sign = number < 0 ? "\u{2212}" : ""
    return sign + grouped(String(number.magnitude))
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += thousandsMark }
      text.append(digit)
    }
    return text
  }

  /// A machine's decimal number, such as `-4.50`, with its own number of decimals.
  func decimal(_ text: String) -> String {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let whole = grouped(String(parts.first ?? "0"))
    let decimals = parts.count > 1 ? decimalMark + parts[1] : ""
    return (isNegative ? "\u{2212}" : "") + whole + decimals
  }

  func decimal(_ number: ExactDecimal) -> String { decimal(number.description) }

  /// A floating-point figure, rounded once, half away from zero.
  func decimal(_ number: Double, decimals: Int) -> String {
    decimal(Rounding.plain(number, decimals: decimals))
  }

  /// `34 %` or `34%`, of a share between 0 and 1.
  func percent(_ share: Fraction, decimals: Int = 1) -> String {
    withPercentSign(bare(share, decimals: decimals))
  }

  func percent(_ share: Double, decimals: Int = 1) -> String {
    withPercentSign(decimal(share * 100, decimals: decimals))
  }

  /// A share in percent without the sign: `4,8`, `< 0,1`, `> 99,9`.
  func bare(_ share: Fraction, decimals: Int = 1) -> String {
    let plain = Rounding.percent(share, decimals: decimals)
    if share > .zero, plain == Rounding.percent(.zero, decimals: decimals) {
      return "<\u{A0}" + decimal(Rounding.step(decimals))
    }
    if share < .one, plain == Rounding.percent(.one, decimals: decimals) {
      return ">\u{A0}" + decimal(Rounding.belowHundred(decimals))
    }
    return decimal(plain)
  }

  func withPercentSign(_ number: String) -> String { isEnglish ? number + "%" : number + "\u{A0}%" }

  /// `2,7–6,9`; with a word between where a minus sign would stand beside the dash.
  func range(_ low: String, _ high: String) -> String {
    guard (low + high).contains("\u{2212}") else { return low + "–" + high }
    return low + (isEnglish ? " to " : " til ") + high
  }

  /// `6. desember 2016`, of a date written 2016-12-06; any other text as it is.
  func date(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count == 3, text.utf8.count == 10, let day = Int(parts[2]),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return text }
    let point = isEnglish ? "" : "."
    return "\(day)\(point) \(monthName(month)) \(parts[0])"
  }

  private func monthName(_ month: Int) -> String {
    let names =
      switch language {
      case .bokmål, .nynorsk:
        "januar februar mars april mai juni juli august september oktober november desember"
      case .danish:
        "januar februar marts april maj juni juli august september oktober november december"
      default:
        "January February March April May June July August September October November December"
      }
    return String(names.split(separator: " ")[month - 1])
  }

  /// `«…»` and its like.
  func quoted(_ phrase: Phrase) -> Phrase {
    switch language {
    case .bokmål, .nynorsk: "«\(phrase)»"
    case .danish: "»\(phrase)«"
    default: "‘\(phrase)’"
    }
  }

  /// `a, b og c`.
  func enumeration(_ items: [Phrase]) -> Phrase {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (isEnglish ? " and " : " og ") + last
  }

  /// A small number in words where running text wants it: nb to twelve, da to ten, en to nine.
  func inWords(_ number: Int) -> String {
    let words: String
    switch language {
    case .bokmål, .nynorsk: words = "null én to tre fire fem seks sju åtte ni ti elleve tolv"
    case .danish: words = "nul én to tre fire fem seks syv otte ni ti"
    default: words = "zero one two three four five six seven eight nine"
    }
    let list = words.split(separator: " ")
    return list.indices.contains(number) ? String(list[number]) : integer(number)
  }
}
