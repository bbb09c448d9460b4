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

  private func figure(_ front: ParetoFront) -> Figure {
    let isCoverage = front.objective == .coverage
    let today = ChosenSet(of: names.question.inUse, among: names.question.candidates)
    func point(_ set: ChosenSet) -> FrontPicture.Point {
      let touch: Objective.Touch =
        if case .breadth(let touch) = front.objective { touch } else { .aboveZero }
      let dimensions = set.dimensions(at: touch)
      return FrontPicture.Point(
        size: set.size,
        value: isCoverage ? set.coverage.default.approximation : Double(dimensions),
        label: isCoverage
          ? voice.percent(set.coverage.default) : voice.integer(dimensions))
    }
    let points = front.points.map { point($0.set) }
    let total = names.dimensionCount
    let peak = (points + [point(today)]).map(\.value).max() ?? 0
    let most = isCoverage ? Self.rounded(peak) : Double(total)
    let marks: [(value: Double, text: String)] =
      isCoverage
      ? (0...4).map { Self.mark(most * Double($0) / 4, voice) }
      : stride(from: 0, through: total, by: total > 8 ? 3 : 1).map {
        (Double($0), voice.integer($0))
      }
    let up =
      isCoverage ? voice.heading(CoverageWord.coverage) : voice.capitalised(.dimension)
    let across = voice(DecisionSentence.numberOfIndicators)
    let todayName = voice(DecisionSentence.todaysSet)
    let alternative =
      points.filter { $0.size > 0 }.map { "\(voice.count($0.size, .indicator)): \($0.label)" }
      .joined(separator: "; ") + ". \(todayName): \(voice.count(today.size, .indicator)), "
      + point(today).label
    let picture = FrontPicture(
      points: points, today: point(today), todayName: todayName, across: across, up: up,
      most: most, marks: marks, alternative: alternative)
    return Figure(
      id: "front-picture-\(front.objective.key)",
      title: voice.filled(
        DecisionSentence.frontTitle,
        ["what": Phrase(up), "how": Phrase(voice(front.objective))]),
      alternative: alternative, drawing: picture.markup, lines: picture.lines,
      caption: Phrase(voice(DecisionSentence.frontKey)))
  }

  /// A mark of the axis, without decimals where it has none.
  private static func mark(_ share: Double, _ voice: Voice) -> (value: Double, text: String) {
    let isWhole = abs((share * 100).rounded() - share * 100) < 1e-9
    return (share, voice.percent(share, decimals: isWhole ? 0 : 1))
  }

  /// The next of 5, 10, 20, 40 … percent.
  private static func rounded(_ share: Double) -> Double {
    var most = 0.05
    while most < share, most < 1 { most *= 2 }
    return min(1, most)
  }

  private func table(_ front: ParetoFront) -> Table {
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
