/// A thing that is counted, in the singular and the plural (glossary, section 11, *Plural*).
enum Counted: String, CaseIterable, Sendable {
  case dimension, concept, indicator, mapping, gap, finding, coder, framework, edition, lens
  case error, warning, note, scope

  var one: ReportText { ReportText("count.\(rawValue).one") }
  var many: ReportText { ReportText("count.\(rawValue).many") }
}

extension Voice {
  /// `1 dimensjon`, `0 dimensjoner`, `3 dimensjoner`.
  func count(_ number: Int, _ thing: Counted) -> String {
    integer(number) + "\u{A0}" + name(of: number, thing)
  }

  /// The thing's name alone, in the number that `number` asks for.
  func name(of number: Int, _ thing: Counted) -> String {
    self(number == 1 ? thing.one : thing.many)
  }
}

extension Voice {
  /// The plural with a capital letter, as over a column.
  func capitalised(_ thing: Counted) -> String { Self.capitalised(name(of: 2, thing)) }
}
