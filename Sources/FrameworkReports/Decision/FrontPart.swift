import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// The best set of every size, as a picture and as its exact points.
struct FrontPart {
  let fronts: [ParetoFront]
  let names: DecisionNames
  let costUnit: Texts

  private var voice: Voice { names.voice }

  var blocks: [Block] {
    [.paragraph(Phrase(voice(DecisionSentence.frontReading)))] + fronts.flatMap(blocks)
  }

  private func blocks(_ front: ParetoFront) -> [Block] {
    if let conflict = front.conflict {
      return [.paragraph(ChoiceWords(names).conflictSentence(conflict), .caveat)]
    }
    guard !front.points.isEmpty else {
      return [.paragraph(Phrase(voice(DecisionSentence.stopped)), .caveat)]
    }
    var blocks: [Block] = []
    if front.axis == .indicators { blocks.append(.figure(figure(front))) }
    blocks.append(.table(table(front)))
    if front.isCut {
      blocks.append(.paragraph(Phrase(voice(DecisionSentence.frontCut)), .caveat))
    }
    return blocks
  }

  func figure(_ front: ParetoFront) -> Figure {
    let today = ChosenSet(of: names.question.inUse, among: names.question.candidates)
    let points = points(of: front)
    let isCoverage = front.objective == .coverage
    let peak = (points + [point(today, front)]).map(\.value).max() ?? 0
    let total = names.dimensionCount
    let scale =
      isCoverage
      ? Axis.percentMarks(to: peak, voice)
      : (
        Double(total),
        stride(from: 0, through: total, by: total > 8 ? 3 : 1).map {
          (Double($0), voice.integer($0))
        }
      )
    let up =
      isCoverage ? voice.heading(CoverageWord.coverage) : voice.capitalised(.dimension)
    let picture = FrontPicture(
      points: points, today: point(today, front),
      todayName: voice(DecisionSentence.todaysSet),
      across: voice(DecisionSentence.numberOfIndicators), up: up, most: scale.0, marks: scale.1,
      alternative: alternative(points, today: point(today, front)))
    return picture.figure(
      "front-picture-\(front.objective.key)",
      voice.filled(
        DecisionSentence.frontTitle,
        ["what": Phrase(up), "how": Phrase(voice(front.objective))]),
      data: "front-\(front.objective.key)", caption: Phrase(voice(DecisionSentence.frontKey)))
  }

  /// The front's sets as points: dimensions, or coverage.
  func points(of front: ParetoFront) -> [FrontPicture.Point] {
    front.points.map { point($0.set, front) }
  }

  private func point(_ set: ChosenSet, _ front: ParetoFront) -> FrontPicture.Point {
    let touch: Objective.Touch =
      if case .breadth(let touch) = front.objective { touch } else { .aboveZero }
    guard front.objective == .coverage else {
      let dimensions = set.dimensions(at: touch)
      return FrontPicture.Point(
        size: set.size, value: Double(dimensions), label: voice.integer(dimensions))
    }
    return FrontPicture.Point(
      size: set.size, value: set.coverage.default.approximation,
      label: voice.percent(set.coverage.default))
  }

  private func alternative(
    _ points: [FrontPicture.Point], today: FrontPicture.Point
  ) -> String {
    points.filter { $0.size > 0 }.map { "\(voice.count($0.size, .indicator)): \($0.label)" }
      .joined(separator: "; ")
      + ". \(Voice.capitalised(voice(DecisionSentence.todaysSet))): \(voice.count(today.size, .indicator)), \(today.label)."
  }

  func table(_ front: ParetoFront) -> Table {
    let isByBurden = front.axis == .burden
    let unit = Phrase(costUnit, for: voice.language)
    let word = Phrase(voice.heading(DecisionWord.burden))
    let columns =
      [
        isByBurden
          ? Table.Column("burden", unit.isEmpty ? word : "\(word) (\(unit))", .header)
          : Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .header)
      ] + [
        Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
        Table.Column("coverage", Phrase(voice(DecisionSentence.coverageAndBounds)), .number),
        Table.Column("enters", Phrase(voice(DecisionSentence.enters))),
        Table.Column("leaves", Phrase(voice(DecisionSentence.leaves))),
        Table.Column("proof", Phrase(voice(DecisionSentence.proof))),
      ]
    let rows = front.points.map { point in
      let set = point.set
      let first =
        isByBurden
        ? Table.Cell(
          Phrase(voice.decimal(set.burden.trimmed)),
          value: .decimal(set.burden.trimmed.description))
        : voice.cell(set.size)
      return Table.Row(
        isByBurden ? set.burden.description : String(set.size),
        [
          first,
          Table.Cell(
            Phrase(voice.dimensions(set.touched.count, atHalf: set.touchedAtHalf.count)),
            value: .integer(set.touched.count)),
          voice.cell(set.coverage), names.cell(point.enters), names.cell(point.leaves),
          Table.Cell(Phrase(voice(proofOf: point.proof))),
        ])
    }
    return Table(
      id: "front-\(front.objective.key)",
      caption: voice.filled(
        DecisionSentence.frontCaption, ["how": Phrase(voice(front.objective))]),
      columns: columns, rows: rows)
  }
}

extension DecisionNames {
  /// Dimensions that count.
  var dimensionCount: Int {
    let alignment = question.alignment
    return Set(
      alignment.concepts.indices.filter { question.weights.counts($0) }
        .map { alignment.dimensionOfConcept[$0] }
    ).count
  }
}
