import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// Directions and values: what can steer, as the reader's second line.
  var steeringLine: Phrase {
    let here = comparison.catalogue.frameworks.first {
      $0.owner.id == scopes.first?.layers.here
    }
    let directions = scopes.enumerated().map { place, scope in
      voice.filled(
        place == 0 ? ReportSentence.directions : ReportSentence.directionsMore,
        counts(scope, .withDirection))
    }
    let owner = here.map { Phrase($0.owner.name, for: voice.language) }
    let name = owner ?? Phrase(scopes.first?.layers.here.rawValue ?? "")
    let measuredHere = voice.filled(
      passes(.measuredHere)
        ? ReportSentence.measuredHereLine : ReportSentence.measuredNowhereHere,
      ["here": name, "list": list(.measuredHere)])
    let elsewhere =
      passes(.measuredElsewhere)
      ? voice.filled(ReportSentence.measuredElsewhereLine, ["list": list(.measuredElsewhere)])
      : Phrase(voice(ReportSentence.measuredNowhereElse))
    let today =
      passes(.canSteerToday)
      ? voice.filled(ReportSentence.steerToday, ["list": list(.canSteerToday)])
      : Phrase.link(to: "layers", Phrase(voice(ReportSentence.nothingSteersToday)))
    return
      "\(Phrase.strong(Phrase(voice(ReportSentence.whatCanSteer)))) \(voice.enumeration(directions)); \(voice(ReportSentence.restDescriptive)) \(measuredHere) \(elsewhere) \(today)"
  }

  /// Whether any indicator of any scope passes.
  private func passes(_ test: Layers.Test) -> Bool {
    scopes.contains { !$0.layers[test].indicators.isEmpty }
  }

  private func counts(
    _ scope: ScopeStudy, _ test: Layers.Test
  ) -> KeyValuePairs<String, Phrase> {
    [
      "A": Phrase(scope.letter),
      "x": .link(
        to: Anchor.layer(test, of: scope.letter),
        Phrase(voice.integer(scope.layers[test].indicators.count))),
      "n": Phrase(voice.integer(scope.size)),
    ]
  }

  private func list(_ test: Layers.Test) -> Phrase {
    voice.enumeration(
      scopes.map { voice.filled(ReportSentence.countIn, counts($0, test)) })
  }

  /// The name of a layer.
  func name(of test: Layers.Test) -> String {
    switch test {
    case .onPaper: voice.heading(CoverageWord.layerPaper)
    case .withDirection: voice.heading(CoverageWord.layerDirection)
    case .withThresholds: voice.heading(CoverageWord.layerThresholds)
    case .measuredHere: voice.heading(CoverageWord.measuredHere)
    case .measuredElsewhere: voice.heading(CoverageWord.measuredElsewhere)
    case .canSteerToday: voice.heading(CoverageWord.canSteerToday)
    }
  }

  /// The four layers and what can steer today, with the indicators of each.
  var steering: Section {
    var blocks: [Block] = [.table(layersTable), boundsCaveat]
    if scopes.contains(where: \.hasPresumedDirections) {
      blocks.append(.paragraph(Phrase(voice(ReportSentence.presumed)), .caveat))
    }
    for scope in scopes
    where scope.layers[.canSteerToday].indicators.isEmpty && neverMeasured(scope) {
      blocks.append(.paragraph("\(scope.letter): \(voice(Wording.neverMeasured))", .caveat))
    }
    blocks.append(.table(membersTable))
    return Section(id: "layers", Phrase(voice(ReportSentence.layersHeading)), blocks)
  }

  private func neverMeasured(_ scope: ScopeStudy) -> Bool {
    scope.layers[.measuredHere].indicators.isEmpty
      && scope.layers[.measuredElsewhere].indicators.isEmpty
  }

  private var layersTable: Table {
    let columns = [
      Table.Column("layer", Phrase(voice(ReportSentence.layer)), .header),
      Table.Column(
        "indicators", Phrase(voice.capitalised(.indicator)), .number),
      column("low", CoverageWord.low), column("default", CoverageWord.default),
      column("high", CoverageWord.high),
      column("touched", ReportSentence.dimensionsTouched),
      column("touched-at-half", CoverageWord.touchedAtHalf),
    ]
    let rows = scopes.flatMap { scope in
      [Table.Row.group(scope.letter, scope.titled(voice), over: columns.count)]
        + scope.layers.lines.map { row(of: $0, in: scope) }
    }
    return Table(
      id: "layers-table", caption: Phrase(voice(ReportSentence.layersCaption)), columns: columns,
      rows: rows)
  }

  private func row(of layer: Layers.Layer, in scope: ScopeStudy) -> Table.Row {
    let range = layer.coverage.range
    let presumed = layer.withPresumed.flatMap {
      $0.indicators.count == layer.indicators.count ? nil : $0
    }
    func cell(_ share: Fraction?, _ other: Fraction?) -> Table.Cell {
      var cell = voice.cell(
        share, missing: notExamined, to: Anchor.layer(layer.test, of: scope.letter))
      if let other { cell.text += " (\(voice.percent(other)))" }
      return cell
    }
    func cell(_ number: Int, _ other: Int?, to anchor: String? = nil) -> Table.Cell {
      var cell = voice.cell(number, to: anchor)
      if let other { cell.text += " (\(voice.integer(other)))" }
      return cell
    }
    let other = presumed?.coverage.range
    return Table.Row(
      "\(scope.letter).\(layer.test.rawValue)",
      [
        Table.Cell(Phrase(name(of: layer.test)), value: .code(layer.test.rawValue)),
        cell(
          layer.indicators.count, presumed?.indicators.count,
          to: Anchor.layer(layer.test, of: scope.letter)),
        cell(range?.low, other?.low), cell(range?.default, other?.default),
        cell(range?.high, other?.high),
        cell(layer.breadth.touched.count, presumed?.breadth.touched.count),
        cell(layer.breadth.touchedAtHalf.count, presumed?.breadth.touchedAtHalf.count),
      ])
  }

  /// Which indicators pass each test, each a link to its card.
  private var membersTable: Table {
    let columns = [
      Table.Column("layer", Phrase(voice(ReportSentence.layer)), .header),
      Table.Column("indicators", Phrase(voice(ReportSentence.layerMembers))),
    ]
    let rows = scopes.flatMap { scope in
      [Table.Row.group("members-" + scope.letter, scope.titled(voice), over: 2)]
        + scope.layers.lines.map { layer in
          let members = scope.alignment.rows.filter { layer.indicators.contains($0.reference) }
            .map { voice.link(to: $0.indicator, $0.reference) }
          return Table.Row(
            "\(scope.letter).\(layer.test.rawValue)",
            anchor: Anchor.layer(layer.test, of: scope.letter),
            [
              Table.Cell(Phrase(name(of: layer.test))),
              Table.Cell(members.isEmpty ? "–" : members.joined(separator: "; ")),
            ])
        }
    }
    return Table(
      id: "layers-members", caption: Phrase(voice(ReportSentence.layerMembers)), columns: columns,
      rows: rows)
  }
}

extension ScopeStudy {
  /// Whether the figures in brackets say anything.
  var hasPresumedDirections: Bool {
    layers.lines.contains { layer in
      layer.withPresumed.map { $0.indicators.count != layer.indicators.count } ?? false
    }
  }
}
