import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// What a change does to coverage and breadth: before, after, and the change.
struct EffectPart {
  let effect: CoverageChange
  let voice: Voice

  /// Coverage and dimensions touched, before and after, in one sentence.
  var sentence: Phrase {
    let (before, after) = (effect.before, effect.after)
    guard let old = before.coverage.range, let new = after.coverage.range else {
      return Phrase(voice(DifferenceSentence.notComparable))
    }
    return voice.filled(
      DifferenceSentence.effect,
      [
        "a": Phrase(voice.withBounds(old)), "b": Phrase(voice.withBounds(new)),
        "x": Phrase(voice.integer(before.breadth.touched.count)),
        "y": Phrase(voice.integer(after.breadth.touched.count)),
        "n": Phrase(voice.integer(after.breadth.dimensions)),
      ])
  }

  var table: Table {
    Table(
      id: "effect",
      caption: voice.filled(
        DifferenceSentence.effectCaption, ["s": Phrase(effect.schema.title, for: voice.language)]),
      columns: [
        Table.Column("measure", Phrase(voice(DifferenceSentence.measure)), .header),
        Table.Column("before", Phrase(voice(DifferenceSentence.before)), .number),
        Table.Column("after", Phrase(voice(DifferenceSentence.after)), .number),
        Table.Column("change", Phrase(voice(DifferenceSentence.change)), .number),
      ], rows: counts + shares + spreads + layers)
  }

  private var counts: [Table.Row] {
    [
      row("indicators", voice.capitalised(.indicator)) { $0.indicators },
      row("touched", voice(DifferenceSentence.touched)) { $0.breadth.touched.count },
      row("touched-at-half", voice(DifferenceSentence.touchedAtHalf)) {
        $0.breadth.touchedAtHalf.count
      },
      row("full", voice(DifferenceSentence.fullConcepts)) { $0.coverage.counts.full },
      row("partly", voice(DifferenceSentence.partConcepts)) { $0.coverage.counts.partly },
    ]
  }

  private var shares: [Table.Row] {
    [
      share("coverage", voice.heading(CoverageWord.coverage)) { $0.default },
      share("low", voice(DifferenceSentence.lowBound)) { $0.low },
      share("high", voice(DifferenceSentence.highBound)) { $0.high },
    ]
  }

  private var spreads: [Table.Row] {
    let name = Voice.capitalised(voice(CoverageWord.effectiveNumber))
    let (old, new) = (effect.before.breadth.spread?.hill1, effect.after.breadth.spread?.hill1)
    let change = old.flatMap { old in new.map { $0 - old } }
    let undefined = voice(CoverageWord.undefined)
    return [
      Table.Row(
        "hill-1",
        [
          Table.Cell(Phrase(name)), voice.cell(old, decimals: 2, missing: undefined),
          voice.cell(new, decimals: 2, missing: undefined),
          Table.Cell(
            Phrase(change.map { signed(Rounding.plain($0, decimals: 2)) } ?? "–"),
            value: change.map { .decimal(Rounding.plain($0, decimals: 6)) }),
        ])
    ]
  }

  private var layers: [Table.Row] {
    let tests: [(Layers.Test, CoverageWord)] = [
      (.withDirection, .layerDirection), (.withThresholds, .layerThresholds),
      (.measuredHere, .measuredHere), (.measuredElsewhere, .measuredElsewhere),
      (.canSteerToday, .canSteerToday),
    ]
    return tests.map { test, word in
      let name = voice.filled(
        DifferenceSentence.indicatorsThat, ["what": Phrase(voice(word))]
      ).plain
      return row(test.rawValue, name) { $0.layers[test].indicators.count }
    }
  }

  private func row(
    _ key: String, _ name: String, _ count: (CoverageChange.Side) -> Int
  ) -> Table.Row {
    let (old, new) = (count(effect.before), count(effect.after))
    return Table.Row(
      key,
      [
        Table.Cell(Phrase(name)), voice.cell(old), voice.cell(new),
        Table.Cell(Phrase(signed(String(new - old))), value: .integer(new - old)),
      ])
  }

  private func share(
    _ key: String, _ name: String, _ share: (CoverageRange) -> Fraction
  ) -> Table.Row {
    let (old, new) = (
      effect.before.coverage.range.map(share), effect.after.coverage.range.map(share)
    )
    let change = old.flatMap { old in new.flatMap { $0.subtracting(old) } }
    let missing = voice(MappingWord.relNotExamined)
    return Table.Row(
      key,
      [
        Table.Cell(Phrase(name)), voice.cell(old, missing: missing),
        voice.cell(new, missing: missing),
        Table.Cell(
          change.map {
            voice.filled(
              DifferenceSentence.points,
              ["x": Phrase(signed(Rounding.percent($0, decimals: 1)))])
          } ?? "–", value: change.map { .share($0) }),
      ])
  }

  /// `+2`, `−1,5`, `0`.
  private func signed(_ number: String) -> String {
    let isZero = !number.contains { $0.isNumber && $0 != "0" }
    return (isZero || number.hasPrefix("-") ? "" : "+") + voice.decimal(number)
  }

  /// The concepts whose degree is another one; nil where there are none.
  var concepts: Table? {
    let rows = effect.concepts.compactMap { change -> Table.Row? in
      guard let concept = effect.schema.concept(change.id),
        let dimension = effect.schema.dimensions.first(where: { $0.concepts.contains(concept) })
      else { return nil }
      return Table.Row(
        change.id.rawValue,
        [
          Table.Cell(voice.name(of: concept), value: .code(change.id.rawValue)),
          Table.Cell(voice.name(of: dimension), value: .code(dimension.id.rawValue)),
          voice.cell(change.before.decimal), voice.cell(change.after.decimal),
        ])
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "concepts", caption: Phrase(voice(DifferenceSentence.conceptsCaption)),
      columns: [
        Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header),
        Table.Column("dimension", Phrase(voice.heading(ThingWord.dimension))),
        Table.Column("before", Phrase(voice(DifferenceSentence.before)), .number),
        Table.Column("after", Phrase(voice(DifferenceSentence.after)), .number),
      ], rows: rows)
  }
}
