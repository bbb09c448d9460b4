import FrameworkAnalysis
import FrameworkModel

/// The expected breadth of every number of indicators, as a picture and as its figures.
struct BreadthCurve {
  /// How many indicators the curves go to where nothing asks for more.
  private static let usualSize = 12

  let scopes: [ScopeStudy]
  /// The best sets by breadth, smallest first; empty where none were chosen.
  let best: [FrontPicture.Point]
  let dimensions: Int
  let voice: Voice

  /// Nil where no set has an examined indicator.
  init?(
    _ scopes: [ScopeStudy], best: [FrontPicture.Point] = [], dimensions: Int, voice: Voice
  ) {
    self.scopes = scopes.filter { $0.coverage.examined > 0 }
    self.best = best
    self.dimensions = dimensions
    self.voice = voice
    guard !self.scopes.isEmpty, dimensions > 0 else { return nil }
  }

  /// As far as the best sets go, and at least as far as every small set.
  private var largest: Int {
    let examined = scopes.map(\.coverage.examined)
    let wanted = max(Self.usualSize, best.map(\.size).max() ?? 0)
    return min(max(wanted, examined.min() ?? 1), max(examined.max() ?? 1, best.last?.size ?? 1))
  }

  private var curves: [BreadthCurvePicture.Curve] {
    scopes.map { scope in
      let place = ScopeStudy.place(of: scope.letter)
      return BreadthCurvePicture.Curve(
        letter: scope.letter, place: place,
        values: (1...largest).map {
          SizeMatching(of: scope.alignment, at: $0).expectedDimensions
        })
    }
  }

  var blocks: [Block] { [.figure(figure), .table(table)] }

  var figure: Figure {
    let picture = BreadthCurvePicture(
      curves: curves, best: best, dimensions: dimensions, voice: voice)
    let names = scopes.map { $0.titled(voice) }.joined(separator: "; ")
    var key = voice(PictureSentence.curveKey)
    if !best.isEmpty { key += " " + voice(PictureSentence.curveKeyBest) }
    return picture.figure(
      "breadth-curve", "\(voice(PictureSentence.curveTitle)): \(names)",
      data: "breadth-curve-table", caption: Phrase(key))
  }

  var table: Table {
    let curves = curves
    let columns =
      [Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .header)]
      + scopes.map {
        Table.Column(
          $0.letter, voice.filled(PictureSentence.atRandom, ["A": Phrase($0.letter)]), .number)
      }
      + (best.isEmpty
        ? [] : [Table.Column("best", Phrase(voice(PictureSentence.bestPossible)), .number)])
    let rows = (1...largest).map { size in
      let own = curves.map {
        voice.cell($0.values[size - 1], decimals: 2, missing: "–")
      }
      let top = best.first { $0.size == size }.map { voice.cell(Int($0.value)) }
      return Table.Row(
        String(size),
        [voice.cell(size)] + own + (best.isEmpty ? [] : [top ?? Table.Cell("–")]))
    }
    return Table(
      id: "breadth-curve-table", caption: Phrase(voice(PictureSentence.curveCaption)),
      columns: columns, rows: rows)
  }
}

extension ScopeStudy {
  /// The place that a letter stands for, so that a set looks the same in every picture.
  static func place(of letter: String) -> Int {
    guard let first = letter.utf8.first else { return 0 }
    return Int(first) - Int(UInt8(ascii: "A"))
  }
}
