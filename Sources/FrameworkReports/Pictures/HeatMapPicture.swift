import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// How much of each concept each set covers: letter, share and shade in a cell for every set.
struct HeatMapPicture: Picture {
  private static let cellHeight = 19.0
  private static let space = 14.0

  let scopes: [ScopeStudy]
  let schema: Schema
  let voice: Voice

  private var cellWidth: Double { scopes.count > 3 ? 21 : 25 }
  private var cellsWidth: Double { cellWidth * Double(scopes.count) }
  /// Two panels beside each other as long as names have room.
  private var columns: Int { scopes.count <= 3 ? 2 : 1 }
  private var panelWidth: Double {
    (Drawing.width - Self.space * Double(columns - 1)) / Double(columns)
  }
  private var nameWidth: Double { panelWidth - cellsWidth - 6 }

  /// A dimension with the lines of its names and the height that they take.
  private struct Panel {
    let heading: [String]
    let names: [[String]]
    let place: Int

    var height: Double {
      Double(heading.count) * Drawing.lineHeight + 3
        + names.reduce(0) { $0 + HeatMapPicture.height(of: $1) } + 12
    }
  }

  private static func height(of name: [String]) -> Double {
    max(cellHeight, Double(name.count) * 15 + 4)
  }

  private var panels: [Panel] {
    schema.dimensions.enumerated().map { place, dimension in
      Panel(
        heading: dimension.isItsConcept
          ? []
          : Lettering.wrapped(
            Voice.capitalised(voice.name(of: dimension).plain), to: (panelWidth - 2) / 1.06,
            lines: 2),
        names: dimension.concepts.map {
          Lettering.wrapped(voice.shortName(of: $0), to: nameWidth, lines: 3)
        }, place: place)
    }
  }

  /// The panels in reading order, column by column, so that both columns end near each other.
  private var laid: [(panel: Panel, x: Double, y: Double)] {
    let panels = panels
    let total = panels.reduce(0) { $0 + $1.height }
    var laid: [(panel: Panel, x: Double, y: Double)] = []
    var (column, y, done) = (0, 18.0, 0.0)
    for panel in panels {
      let isPastHalf = done + panel.height / 2 > total * Double(column + 1) / Double(columns)
      if isPastHalf, column + 1 < columns { (column, y) = (column + 1, 18) }
      laid.append((panel, Double(column) * (panelWidth + Self.space), y))
      y += panel.height
      done += panel.height
    }
    return laid
  }

  var markup: Markup {
    let laid = laid
    let bottom = laid.map { $0.y + $0.panel.height }.max() ?? 0
    let heads = (0..<columns).flatMap { column in
      scopes.enumerated().map { number, scope in
        Drawing.text(
          scope.letter,
          x: Double(column) * (panelWidth + Self.space) + cellX(number) + cellWidth / 2, y: 12,
          anchor: .middle, isBold: true)
      }
    }
    return Drawing.picture(
      height: bottom, label: alternative,
      heads + laid.flatMap { markup($0.panel, x: $0.x, y: $0.y) })
  }

  private func cellX(_ number: Int) -> Double {
    panelWidth - cellsWidth + Double(number) * cellWidth - 1
  }

  private func markup(_ panel: Panel, x: Double, y: Double) -> [Markup] {
    var marks = Drawing.paragraph(panel.heading, x: x, y: y + 12, isBold: true)
    var top = y + Double(panel.heading.count) * Drawing.lineHeight + 3
    for (number, name) in panel.names.enumerated() {
      let height = Self.height(of: name)
      marks += Drawing.paragraph(name, x: x, y: top + 14, step: Drawing.closeLineHeight)
      for (place, scope) in scopes.enumerated() {
        let concept = scope.coverage.dimensions[panel.place].concepts[number]
        marks += cell(concept, x: x + cellX(place), y: top, height: height)
      }
      top += height
    }
    return marks
  }

  private func cell(_ concept: Coverage.Concept, x: Double, y: Double, height: Double) -> [Markup] {
    let shade = ComparisonPage.shade(of: concept)
    let fill = Palette.shade(shade)
    return Bar(x: x, y: y, width: cellWidth, height: height)
      .markup(fill, value: shade.rawValue, outline: Palette.axis)
      + [
        Drawing.text(
          letter(concept, shade), x: x + cellWidth / 2, y: y + height / 2 + 4.5, anchor: .middle,
          ink: fill.letters)
      ]
  }

  private func letter(_ concept: Coverage.Concept, _ shade: Table.Shade) -> String {
    switch shade {
    case .full: return voice(ReportSentence.letterFull)
    case .most, .half, .part:
      let text = voice.fraction(concept.degree)
      return text.count == 1 ? text : voice(ReportSentence.letterPart)
    case .suggested: return voice(ReportSentence.letterPossible)
    case .empty: return "–"
    case .unexamined: return "?"
    }
  }

  /// What each set covers, by name and degree; what it doesn't is counted.
  var alternative: String {
    scopes.map { scope in
      guard scope.isExamined else {
        return "\(scope.letter): \(voice(MappingWord.relNotExamined))"
      }
      let covered = zip(schema.concepts, scope.coverage.concepts).filter { $0.1.degree > .zero }
      let head = voice.filled(
        PictureSentence.conceptsTouchedBy,
        [
          "A": Phrase(scope.letter), "n": Phrase(voice.integer(covered.count)),
          "N": Phrase(voice.integer(schema.concepts.count)),
        ]
      ).plain
      let list = covered.map { concept, state in
        "\(voice.name(of: concept).plain) \(voice.twoDecimals(state.degree.decimal))"
      }.joined(separator: ", ")
      return list.isEmpty ? head : "\(head): \(list)"
    }.joined(separator: "; ") + "."
  }
}

extension Voice {
  /// For pictures, where room is short.
  func shortName(of concept: Schema.Concept) -> String {
    Phrase(concept.shortLabel.isEmpty ? concept.label : concept.shortLabel, for: language).plain
  }
}

extension Schema.Dimension {
  /// Whether it is divided into nothing but itself, as in a flat lens: its name is told once then.
  var isItsConcept: Bool { concepts.count == 1 && concepts[0].label == label }
}
