import FrameworkModel

extension Indicator.Band {
  /// A note that shows the band as printed, at its place.
  var note: Finding.Note {
    let printed = self.printed
    let sentence = Sentence(
      nb: "\(colour.norwegian) er trykt som «\(printed)»",
      da: "\(colour.norwegian) er trykt som »\(printed)«",
      en: "\(colour.rawValue) is printed as “\(printed)”")
    return Finding.Note(sentence, at: location)
  }
}

extension Indicator.Band.Colour {
  /// The colour in the neuter, as in *grønt resultat*: the same in Norwegian and Danish.
  var norwegian: String {
    switch self {
    case .green: "grønt"
    case .yellow: "gult"
    case .red: "rødt"
    }
  }

  func written(in language: Language) -> String {
    language == .english ? rawValue : norwegian
  }
}

extension Indicator {
  /// Whether the values can only be whole numbers.
  ///
  /// Counts and stars are whole by nature. Days are whole only where nothing says otherwise: every
  /// end point of the bands and at least one result is whole, and no result has a fraction.
  var isWholeOnly: Bool {
    let numbers = results.compactMap(\.number)
    switch facets.unit {
    case .count, .stars: return (numbers + endPoints).allSatisfy(\.isWhole)
    case .days: return !numbers.isEmpty && (numbers + endPoints).allSatisfy(\.isWhole)
    default: return false
    }
  }

  private var endPoints: [ExactDecimal] {
    (bands?.all ?? []).flatMap(\.intervals).flatMap { [$0.lower, $0.upper] }
      .compactMap { $0?.value }
  }
}

extension AnswerScale {
  /// The smallest and the largest answer; nil where the scale has none.
  var ends: Interval? {
    switch self {
    case .score15: .closed(1, 5)
    case .score16: .closed(1, 6)
    case .points100: .closed(0, 100)
    case .stars6: .closed(0, 6)
    default: nil
    }
  }
}

extension Facets {
  /// The answers that a value is made of as it stands: a share of answers isn't one of them.
  var answerEnds: Interval? {
    [.meanScore, .points, .stars].contains(unit) ? scale.ends : nil
  }

  /// The values that are possible: the answer scale's, or 0 to 100 for a share in percent.
  var possible: Interval? {
    unit == .percent && formation == .share ? .closed(0, 100) : answerEnds
  }
}

extension Interval {
  static func closed(_ lower: Int, _ upper: Int) -> Interval {
    Interval(
      lower: Bound(ExactDecimal(lower), isIncluded: true),
      upper: Bound(ExactDecimal(upper), isIncluded: true))
  }
}
