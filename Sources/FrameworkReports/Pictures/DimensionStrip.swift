import FrameworkAnalysis
import FrameworkModel

/// The picture by dimension in half the height: names to the left, one thin bar for each set.
struct DimensionStrip {
  /// The most room before the bars; names that want more take two lines.
  private static let mostBefore = 210.0
  private static let right = 340.0
  private static let barHeight = 9.0
  /// Of letters and figures beside the bars.
  private static let small = 12.0

  let scopes: [ScopeStudy]
  let schema: Schema
  let voice: Voice
  /// Of each dimension: one line, or two smaller ones.
  private let names: [[String]]
  /// Where the bars begin.
  private let left: Double

  init(scopes: [ScopeStudy], schema: Schema, voice: Voice) {
    self.scopes = scopes
    self.schema = schema
    self.voice = voice
    let room = Self.mostBefore - 28
    names = schema.dimensions.map { dimension in
      let name = Voice.capitalised(voice.shortName(of: dimension))
      guard Lettering.width(of: name) > room else { return [name] }
      return Lettering.wrapped(name, to: room * Drawing.size / Self.small, lines: 2)
    }
    left = min(Self.mostBefore, 28 + (names.joined().map { Lettering.width(of: $0) }.max() ?? 0))
  }

  private var full: DimensionPicture {
    DimensionPicture(scopes: scopes, schema: schema, voice: voice)
  }

  var alternative: String { full.alternative }
  var lines: [String] { full.summaryLines }

  private var step: Double { Self.barHeight + 3 }
  private var rowHeight: Double {
    let lines = names.map(\.count).max() ?? 1
    return max(Double(max(1, scopes.count)) * step, Double(lines - 1) * 2 * step) + 6
  }
  private var height: Double { rowHeight * Double(schema.dimensions.count) + 4 }

  var markup: Markup {
    let rows = schema.dimensions.indices.flatMap { row($0, at: Double($0) * rowHeight + 2) }
    return Drawing.picture(
      height: height, label: alternative,
      [Drawing.line(left, 0, left, height - 2)] + rows)
  }

  private func row(_ place: Int, at y: Double) -> [Markup] {
    let lines = names[place]
    return Drawing.paragraph(
      lines, x: left - 26, y: y + 11, anchor: .end,
      size: lines.count == 1 ? Drawing.size : Self.small, step: Self.small + 1)
      + scopes.enumerated().flatMap { number, scope in
        bar(scope, number, scope.coverage.dimensions[place].range, at: y + Double(number) * step)
      }
  }

  /// Letter, bar, bounds and figure; a set that nobody examined says so.
  private func bar(
    _ scope: ScopeStudy, _ number: Int, _ range: CoverageRange?, at y: Double
  ) -> [Markup] {
    func words(_ text: String, x: Double) -> Markup {
      Drawing.text(text, x: x, y: y + Self.barHeight, size: Self.small)
    }
    var marks = [words(scope.letter, x: left - 14)]
    guard let range else {
      return marks + [words(voice(MappingWord.relNotExamined), x: left + 6)]
    }
    let end = x(range.default)
    if range.default > .zero {
      marks += Bar(x: left, y: y, width: end - left, height: Self.barHeight)
        .markup(Palette.set(number), value: scope.letter)
    }
    if range.high > .zero {
      marks += Drawing.bounds(from: x(range.low), to: x(range.high), y: y + Self.barHeight / 2)
    }
    return marks + [words(voice.percent(range.default), x: max(end, x(range.high)) + 6)]
  }

  private func x(_ share: Fraction) -> Double {
    left + share.approximation * (Self.right - left)
  }
}
