import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// The pictures of a comparison, and the tables that no other part of the page has.
extension ComparisonPage {
  private var key: Phrase { scopes.map { $0.titled(voice) }.joined(separator: "; ") }

  var dimensionsFigure: Figure {
    DimensionPicture(scopes: scopes, schema: schema, voice: voice).figure(
      "picture-figure", key, data: "picture-table",
      caption: Phrase(voice(ReportSentence.pictureKey)))
  }

  var heatMapFigure: Figure {
    let letters: KeyValuePairs = [
      "H": Phrase(voice(ReportSentence.letterFull)), "D": Phrase(voice(ReportSentence.letterPart)),
      "M": Phrase(voice(ReportSentence.letterPossible)),
    ]
    return HeatMapPicture(scopes: scopes, schema: schema, voice: voice).figure(
      "heat-map", "\(voice(PictureSentence.heatMapTitle)): \(key)", data: "matrix-table",
      caption: voice.filled(PictureSentence.heatMapKey, letters))
  }

  private var overlapPicture: OverlapPicture {
    OverlapPicture(scopes, schema: schema, voice: voice)
  }

  /// Nil where no set is examined.
  var overlapFigure: Figure? {
    let picture = overlapPicture
    guard !picture.intersections.isEmpty else { return nil }
    let left = scopes.filter { !$0.isExamined }.map { $0.titled(voice) }
    var caption = Phrase(voice(PictureSentence.overlapKey))
    if !left.isEmpty {
      caption += " "
      caption += voice.filled(
        PictureSentence.examinedSetsOnly, ["list": left.joined(separator: "; ")])
    }
    return picture.figure(
      "overlap-picture", "\(voice(PictureSentence.overlapTitle)): \(key)", data: "overlap-sets",
      caption: caption)
  }

  /// Every concept on exactly one row.
  var intersectionsTable: Table {
    let picture = overlapPicture
    let columns = [
      Table.Column("sets", Phrase(voice(PictureSentence.coveredBy)), .header),
      Table.Column("count", Phrase(voice.capitalised(.concept)), .number),
      Table.Column("weight", Phrase(voice(PictureSentence.weightShare)), .number),
      Table.Column("concepts", Phrase(voice(PictureSentence.whichConcepts))),
    ]
    let rows = picture.intersections.map { intersection in
      let letters = intersection.sets.map { picture.scopes[$0].letter }
      return Table.Row(
        letters.isEmpty ? "none" : letters.joined(separator: "-"),
        [
          Table.Cell(
            Phrase(Voice.capitalised(picture.name(intersection).plain)),
            value: .code(letters.joined(separator: " "))),
          voice.cell(intersection.concepts.count),
          voice.cell(intersection.weight, missing: undefined),
          Table.Cell(intersection.concepts.map { link(to: $0) }.joined(separator: "; ")),
        ])
    }
    return Table(
      id: "overlap-sets", caption: Phrase(voice(PictureSentence.overlapCaption)), columns: columns,
      rows: rows)
  }

  var flowFigure: Figure {
    FlowPicture(scopes, schema: schema, voice: voice).figure(
      "flow-picture", "\(voice(PictureSentence.flowTitle)): \(key)", data: "flow-table",
      caption: voice.filled(
        PictureSentence.flowKey, ["n": Phrase(voice.integer(Flow.mostSingle))]))
  }

  /// The flow as a picture and as its ribbons.
  var flow: Section {
    Section(
      id: "flow", Phrase(voice(PictureSentence.flowHeading)),
      [.figure(flowFigure), .table(flowTable)])
  }

  var flowTable: Table {
    let flow = Flow(scopes, schema: schema, voice: voice)
    let columns = [
      Table.Column("source", Phrase(voice(PictureSentence.indicatorOrTopic)), .header),
      Table.Column("concept", Phrase(voice.heading(ThingWord.concept))),
      Table.Column("rows", Phrase(voice.capitalised(.mapping)), .number),
      Table.Column("strength", Phrase(voice(PictureSentence.sumOfDegrees)), .number),
    ]
    var rows: [Table.Row] = []
    for (number, scope) in flow.scopes.enumerated() {
      rows.append(.group(scope.letter, scope.titled(voice), over: columns.count))
      for (place, source) in flow.sources.enumerated() where source.scope == number {
        let ribbons = flow.ribbons.filter { $0.source == place }
        rows += ribbons.map { row($0, source, in: flow) }
        if ribbons.isEmpty { rows.append(emptyRow(source, letter: scope.letter)) }
      }
    }
    return Table(
      id: "flow-table", caption: Phrase(voice(PictureSentence.flowCaption)), columns: columns,
      rows: rows)
  }

  private func row(_ ribbon: Flow.Ribbon, _ source: Flow.Source, in flow: Flow) -> Table.Row {
    let concept = flow.concepts[ribbon.concept]
    return Table.Row(
      "\(flow.scopes[source.scope].letter) \(source.key) \(concept.id)",
      [
        Table.Cell(Phrase(source.name), value: .code(source.key)),
        Table.Cell(
          .link(to: Anchor.concept(concept.id), voice.name(of: concept)),
          value: .code(concept.id.rawValue)),
        voice.cell(ribbon.rows, to: rowsAnchor(of: concept.id)), voice.cell(ribbon.strength),
      ])
  }

  private func emptyRow(_ source: Flow.Source, letter: String) -> Table.Row {
    Table.Row(
      "\(letter) \(source.key)",
      [
        Table.Cell(Phrase(source.name), value: .code(source.key)),
        Table.Cell(Phrase(voice(PictureSentence.noDimension))), voice.cell(0),
        voice.cell(ExactDecimal.zero),
      ])
  }
}
