import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// How many concepts each combination of sets covers: dots for the sets, a bar for the number.
struct OverlapPicture: Picture {
  /// The concepts that exactly these sets cover.
  struct Intersection {
    /// Places of the sets, in order; empty for the concepts that none covers.
    let sets: [Int]
    let concepts: [Schema.Concept]
    /// What they weigh of all.
    let weight: Fraction
  }

  private static let rowHeight = 25.0
  private static let top = 24.0

  /// Those that are examined: of the others nobody knows what they cover.
  let scopes: [ScopeStudy]
  let intersections: [Intersection]
  let voice: Voice

  init(_ scopes: [ScopeStudy], schema: Schema, voice: Voice) {
    let examined = scopes.filter(\.isExamined)
    self.scopes = examined
    self.voice = voice
    intersections = Self.intersections(of: examined, schema)
  }

  /// The greatest first, those that fewer sets cover before others; none of the sets last.
  private static func intersections(
    of scopes: [ScopeStudy], _ schema: Schema
  ) -> [Intersection] {
    guard let weights = scopes.first?.coverage.weights else { return [] }
    let states = scopes.map(\.coverage.concepts)
    var members: [[Int]: [Int]] = [:]
    // That two sets share nothing is an answer too; of many sets only what occurs is told.
    if scopes.count <= 3 {
      for subset in 0..<(1 << scopes.count) {
        members[scopes.indices.filter { subset & (1 << $0) != 0 }] = []
      }
    }
    for place in schema.concepts.indices where weights.counts(place) {
      members[states.indices.filter { states[$0][place].degree > .zero }, default: []]
        .append(place)
    }
    return members.sorted { a, b in
      if a.key.isEmpty != b.key.isEmpty { return b.key.isEmpty }
      if a.value.count != b.value.count { return a.value.count > b.value.count }
      return a.key.count != b.key.count
        ? a.key.count < b.key.count : a.key.lexicographicallyPrecedes(b.key)
    }.map { sets, places in
      Intersection(
        sets: sets, concepts: places.map { schema.concepts[$0] },
        weight: Fraction(
          places.reduce(0) { $0 + Int128(weights.parts[$1]) }, over: Int128(weights.total)))
    }
  }

  private var left: Double { Double(scopes.count) * 22 + 10 }
  private var most: Int { max(1, intersections.map(\.concepts.count).max() ?? 1) }

  /// As long as the longest label behind the longest bar allows.
  private var axis: Axis {
    let room = intersections.map { Lettering.width(of: label($0)) }.max() ?? 0
    return Axis(start: left, end: Drawing.width - room - 8, most: Double(most))
  }

  var markup: Markup {
    let letters = scopes.enumerated().map {
      Drawing.text($1.letter, x: dotX($0), y: 14, anchor: .middle, isBold: true)
    }
    let bottom = Self.top + Double(intersections.count) * Self.rowHeight
    let baseline = Drawing.line(left, Self.top - 3, left, bottom - 3)
    return Drawing.picture(
      height: bottom, label: alternative,
      letters
        + intersections.enumerated().flatMap { row($1, at: Self.top + Double($0) * Self.rowHeight) }
        + [baseline])
  }

  private func dotX(_ place: Int) -> Double { 12 + Double(place) * 22 }

  private func row(_ intersection: Intersection, at y: Double) -> [Markup] {
    let middle = y + 9
    var marks: [Markup] = []
    if let first = intersection.sets.first, let last = intersection.sets.last, first < last {
      marks.append(
        Drawing.line(dotX(first), middle, dotX(last), middle, ink: Palette.ink, width: 3))
    }
    marks += scopes.indices.map { place in
      let isIn = intersection.sets.contains(place)
      return Drawing.circle(
        x: dotX(place), y: middle, radius: 7, fill: isIn ? Palette.ink : "#fff",
        ink: isIn ? Palette.ink : "#8a9ba5")
    }
    let end = axis.place(Double(intersection.concepts.count))
    let kind = ["none", "one"][min(1, intersection.sets.count)]
    if end > left {
      marks += Bar(x: left, y: y + 1, width: end - left, height: 16)
        .markup(
          intersection.sets.isEmpty
            ? Palette.hollow : intersection.sets.count == 1 ? Palette.solid : Palette.striped,
          value: intersection.sets.count > 1 ? "shared" : kind)
    }
    marks.append(Drawing.text(label(intersection), x: end + 6, y: middle + 4.5))
    return marks
  }

  private func label(_ intersection: Intersection) -> String {
    "\(voice.integer(intersection.concepts.count)) (\(voice.percent(intersection.weight)))"
  }

  /// `bare A`, `A og B`, `ingen av settene`.
  func name(_ intersection: Intersection) -> Phrase {
    let letters = intersection.sets.map { Phrase(scopes[$0].letter) }
    guard let first = letters.first else { return Phrase(voice(PictureSentence.byNone)) }
    return letters.count == 1
      ? voice.filled(PictureSentence.byOneAlone, ["A": first]) : voice.enumeration(letters)
  }

  var alternative: String {
    intersections.map {
      "\(name($0).plain): \(voice.count($0.concepts.count, .concept)) (\(voice.percent($0.weight)))"
    }
    .joined(separator: "; ") + "."
  }
}
