import FrameworkAnalysis
import FrameworkModel

extension DimensionPicture {
  /// The picture in characters: `#` to the main figure, `.` to the high bound.
  var lines: [String] {
    let names = schema.dimensions.map { voice.shortName(of: $0) }
    let nameWidth = min(26, names.map(\.count).max() ?? 0)
    let barWidth = 40
    return zip(schema.dimensions.indices, names).flatMap { place, name in
      scopes.enumerated().map { number, scope in
        let label = number == 0 ? String(name.prefix(nameWidth)) : ""
        let head = TableLayout.padded(label, to: nameWidth) + " \(scope.letter) "
        guard let range = scope.coverage.dimensions[place].range else {
          return head + voice(MappingWord.relNotExamined)
        }
        let figure = Self.characters(range.default, of: barWidth)
        let high = max(figure, Self.characters(range.high, of: barWidth))
        let bar =
          String(repeating: "#", count: figure) + String(repeating: ".", count: high - figure)
        return head + TableLayout.padded(bar, to: high) + (high > 0 ? " " : "")
          + voice.percent(range.default)
      }
    }
  }

  /// One line for each dimension, the sets beside each other; numbers alone where room is short.
  var summaryLines: [String] {
    let names = schema.dimensions.map { Voice.capitalised(voice.shortName(of: $0)) }
    let nameWidth = min(24, names.map(\.count).max() ?? 0)
    let column = (TerminalText.width - nameWidth) / max(1, scopes.count)
    return zip(schema.dimensions.indices, names).map { place, name in
      let cells = scopes.map { scope in
        TableLayout.padded("  " + summaryCell(scope, place, width: column - 2), to: column)
      }
      let line = TableLayout.padded(String(name.prefix(nameWidth)), to: nameWidth) + cells.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func summaryCell(_ scope: ScopeStudy, _ place: Int, width: Int) -> String {
    guard let range = scope.coverage.dimensions[place].range else {
      return scope.letter + " " + voice(MappingWord.relNotExamined)
    }
    let number = voice.percent(range.default)
    let room = width - 11
    guard room >= 6, range.high > .zero else { return "\(scope.letter) \(number)" }
    let figure = Self.characters(range.default, of: room)
    let high = max(figure, Self.characters(range.high, of: room))
    return scope.letter + " " + String(repeating: "#", count: figure)
      + String(repeating: ".", count: high - figure) + " " + number
  }

  /// At least one character for anything above 0.
  static func characters(_ share: Fraction, of width: Int) -> Int {
    guard share > .zero else { return 0 }
    return max(1, Int((share.approximation * Double(width)).rounded()))
  }
}
