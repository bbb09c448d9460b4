import FrameworkAnalysis
import FrameworkModel

/// Cells of tables: the printed text and what it prints, with a link to what it rests on.
extension Voice {
  func cell(_ number: Int, to anchor: String? = nil) -> Table.Cell {
    Table.Cell(linked(integer(number), anchor), value: .integer(number))
  }

  /// A share in percent; `missing` says why there is none.
  func cell(_ share: Fraction?, missing: String, to anchor: String? = nil) -> Table.Cell {
    guard let share else { return Table.Cell(Phrase(missing)) }
    return Table.Cell(linked(percent(share), anchor), value: .share(share))
  }

  /// A floating-point figure; `missing` says why there is none.
  func cell(
    _ number: Double?, decimals: Int, missing: String, to anchor: String? = nil
  ) -> Table.Cell {
    guard let number else { return Table.Cell(Phrase(missing)) }
    return Table.Cell(
      linked(decimal(number, decimals: decimals), anchor),
      value: .decimal(Rounding.plain(number, decimals: max(6, decimals))))
  }

  func cell(percent share: Double?, missing: String, to anchor: String? = nil) -> Table.Cell {
    guard let share else { return Table.Cell(Phrase(missing)) }
    return Table.Cell(
      linked(percent(share), anchor), value: .percent(Rounding.plain(share * 100, decimals: 6)))
  }

  /// A degree or a confidence, two decimals.
  func cell(_ number: ExactDecimal?, missing: String = "–") -> Table.Cell {
    guard let number else { return Table.Cell(Phrase(missing)) }
    return Table.Cell(Phrase(twoDecimals(number)), value: .decimal(number.description))
  }

  func twoDecimals(_ number: ExactDecimal) -> String {
    var power = 1
    for _ in 0..<number.scale { power *= 10 }
    return decimal(
      Fraction(Int128(number.significand), over: Int128(power)).rounded(2).description)
  }

  /// The high bound, as "at least" where not every indicator is examined.
  func high(_ range: CoverageRange) -> String {
    (range.isHighAtLeast ? self(ReportSentence.atLeast) + " " : "") + bare(range.high)
  }

  /// `4,8 % [2,7–6,9]`.
  func withBounds(_ range: CoverageRange) -> String {
    percent(range.default) + " [" + self.range(bare(range.low), high(range)) + "]"
  }

  func linked(_ text: String, _ anchor: String?) -> Phrase {
    anchor.map { .link(to: $0, Phrase(text)) } ?? Phrase(text)
  }

  /// `L.2.1 Vekst i ideer`, the name in its own language.
  func name(of indicator: Indicator) -> Phrase {
    let name = indicator.shortLabel.isEmpty ? indicator.label : indicator.shortLabel
    return "\(Phrase.id(indicator.id.rawValue)) \(Phrase(name, for: language))"
  }

  /// The indicator's name as a link to its card.
  func link(to indicator: Indicator, _ reference: IndicatorReference) -> Phrase {
    .link(to: Anchor.indicator(reference), name(of: indicator))
  }

  func name(of concept: Schema.Concept) -> Phrase { Phrase(concept.label, for: language) }

  func name(of dimension: Schema.Dimension) -> Phrase { Phrase(dimension.label, for: language) }

  /// For pictures, where room is short.
  func shortName(of dimension: Schema.Dimension) -> String { dimension.name(for: language) }

  /// What the sets are laid on: `Offentlig innovasjon, felles begrepsramme, utgave 1`, or a lens and
  /// what it is reached through.
  func ground(_ schema: Schema, reachedThrough common: Schema?) -> Phrase {
    let title = Phrase(schema.title, for: language)
    guard let common else { return "\(title), \(self(ThingWord.edition)) \(schema.edition)" }
    return filled(
      ReportSentence.lensGround,
      [
        "l": title, "e": Phrase(schema.edition),
        "s": Phrase(common.title, for: language), "f": Phrase(common.edition),
      ])
  }
}
