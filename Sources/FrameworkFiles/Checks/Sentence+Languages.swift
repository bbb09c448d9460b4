import FrameworkModel

extension Sentence {
  /// The same sentence made once for each language that Bredde speaks.
  init(_ text: (Language) -> String) {
    self.init(nb: text(.bokmål), da: text(.danish), en: text(.english))
  }
}

extension ExactDecimal {
  /// As a reader of `language` writes it: `−4,95` in Norwegian and Danish, `−4.95` in English.
  func written(in language: Language) -> String {
    let point = UInt8(ascii: language == .english ? "." : ",")
    let digits = description.utf8.drop { $0 == UInt8(ascii: "-") }
      .map { $0 == UInt8(ascii: ".") ? point : $0 }
    return (significand < 0 ? "−" : "") + String(decoding: digits, as: UTF8.self)
  }
}

extension Interval {
  /// In mathematical notation with the language's decimal sign: `(4,9; 5]`, `(4.9, 5]`, `{6}`.
  ///
  /// Where the decimal sign is a comma, a semicolon parts the end points.
  func written(in language: Language) -> String {
    if let lower, let upper, lower.value == upper.value {
      return "{\(lower.value.written(in: language))}"
    }
    let left = lower.map { ($0.isIncluded ? "[" : "(") + $0.value.written(in: language) } ?? "(−∞"
    let right = upper.map { $0.value.written(in: language) + ($0.isIncluded ? "]" : ")") } ?? "∞)"
    return left + (language == .english ? ", " : "; ") + right
  }
}

/// Words in a row, the last one with *and*: `a, b og c`.
func listed(_ words: [String], in language: Language) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  let and = language == .english ? "and" : "og"
  return words.dropLast().joined(separator: ", ") + " \(and) " + last
}
