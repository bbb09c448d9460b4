import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// Who covers what: from indicators or topics on the left to concepts by dimension on the right.
///
/// A ribbon is as wide as the sum of the degrees behind it.
struct FlowPicture: Picture {
  private static let left = 150.0
  private static let right = 228.0
  private static let gap = 4.0

  let flow: Flow
  let voice: Voice

  init(_ scopes: [ScopeStudy], schema: Schema, voice: Voice) {
    flow = Flow(scopes, schema: schema, voice: voice)
    self.voice = voice
  }

  /// Where a node stands, and how far its ribbons have filled it.
  private struct Stand {
    let y: Double
    let height: Double
    /// What its name takes at least.
    let room: Double
    var filled = 0.0

    /// Where the room of its name begins.
    var top: Double { y - max(0, (room - height) / 2) }
  }

  private func lines(of source: Flow.Source) -> [String] {
    Lettering.wrapped(source.name, to: Self.left - 4, lines: 2)
  }

  private func head(_ scope: ScopeStudy) -> [String] {
    // Bold letters are wider.
    Lettering.wrapped(scope.titled(voice).plain, to: (Self.left - 2) / 1.08, lines: 3)
  }

  /// So large that the fullest side has about 30 units for each node, letters or not.
  private var scale: Double {
    let total = max(0.25, flow.ribbons.reduce(0) { $0 + $1.strength.approximation })
    let nodes = Double(max(flow.sources.count, flow.conceptTotals.count))
    return min(26, nodes * 14 / total)
  }

  /// The nodes of the left side, each set under its name.
  private var sources: [Stand] {
    var y = 2.0
    return flow.sources.enumerated().map { place, source in
      if place == 0 || flow.sources[place - 1].scope != source.scope {
        y += Double(head(flow.scopes[source.scope]).count) * Drawing.lineHeight + 6
      }
      let room = Double(lines(of: source).count) * 15 + 3
      return stand(source.total, room: room, at: &y)
    }
  }

  /// The concepts that are covered, under the names of all dimensions; an empty one says so.
  private struct Targets {
    var stands: [Int: Stand] = [:]
    var heads: [(lines: [String], y: Double)] = []
    var end = 2.0
  }

  private var targets: Targets {
    let totals = flow.conceptTotals
    var targets = Targets()
    var first = 0
    for dimension in flow.dimensions {
      let places = first..<first + dimension.concepts.count
      let covered = places.filter { totals[$0] != nil }
      let name = Voice.capitalised(voice.shortName(of: dimension))
      if covered.isEmpty || !dimension.isItsConcept {
        let head = covered.isEmpty ? "\(name): \(voice(PictureSentence.noDimension))" : name
        // Bold letters are wider.
        let room = (Drawing.width - Self.right - 6) / 1.08
        let lines = Lettering.wrapped(head, to: room)
        targets.heads.append((lines, targets.end + Drawing.lineHeight))
        targets.end += Double(lines.count) * Drawing.lineHeight + 5
      }
      for place in covered {
        let room = Double(lines(of: flow.concepts[place]).count) * 15 + 2
        targets.stands[place] = stand(totals[place] ?? 0, room: room, at: &targets.end)
      }
      targets.end += 3
      first = places.upperBound
    }
    return targets
  }

  private func lines(of concept: Schema.Concept) -> [String] {
    Lettering.wrapped(
      voice.name(of: concept).plain, to: Drawing.width - Self.right - 8, lines: 2)
  }

  private func stand(_ strength: Double, room: Double, at y: inout Double) -> Stand {
    let height = strength * scale
    let stand = Stand(y: y + max(0, (room - height) / 2), height: height, room: room)
    y += max(room, height) + Self.gap
    return stand
  }

  /// The left side ends where the right one does.
  private func spread(_ stands: [Stand], to end: Double) -> [Stand] {
    guard stands.count > 1 else { return stands }
    let extra = max(0, end - bottom(stands)) / Double(stands.count - 1)
    return stands.enumerated().map {
      Stand(y: $1.y + extra * Double($0), height: $1.height, room: $1.room)
    }
  }

  private func bottom(_ stands: [Stand]) -> Double {
    stands.map { $0.top + max($0.height, $0.room) }.max() ?? 0
  }

  var markup: Markup {
    var (sources, targets) = (sources, targets)
    let end = max(bottom(sources), targets.end)
    sources = spread(sources, to: end)
    let heads = flow.scopes.enumerated().flatMap { number, scope -> [Markup] in
      guard let first = flow.sources.firstIndex(where: { $0.scope == number }) else { return [] }
      let lines = head(scope)
      let y = sources[first].top - Double(lines.count) * Drawing.lineHeight + 10
      return Drawing.paragraph(lines, x: 0, y: y, isBold: true)
    }
    let labels =
      sources.enumerated().flatMap { place, stand in
        label(
          lines(of: flow.sources[place]), at: stand, x: Self.left - 2, anchor: .end,
          pillar: Self.left + 2)
      }
      + targets.stands.sorted { $0.key < $1.key }.flatMap { place, stand in
        label(
          lines(of: flow.concepts[place]), at: stand, x: Self.right + 5, anchor: .start,
          pillar: Self.right - 6)
      }
      + targets.heads.flatMap {
        Drawing.paragraph($0.lines, x: Self.right + 5, y: $0.y, isBold: true)
      }
    var ribbons: [Markup] = []
    for ribbon in flow.ribbons {
      let height = ribbon.strength.approximation * scale
      let from = sources[ribbon.source]
      guard let to = targets.stands[ribbon.concept] else { continue }
      ribbons.append(
        self.ribbon(
          from: from.y + from.filled, to: to.y + to.filled, height: height,
          set: flow.sources[ribbon.source].scope))
      sources[ribbon.source].filled += height
      targets.stands[ribbon.concept]?.filled += height
    }
    return Drawing.picture(
      height: end + 4, label: alternative, ribbons + heads + labels)
  }

  private func ribbon(from y1: Double, to y2: Double, height: Double, set: Int) -> Markup {
    let (left, right) = (Self.left + 6, Self.right - 6)
    let middle = (left + right) / 2
    func point(_ x: Double, _ y: Double) -> String {
      "\(Drawing.number(x)) \(Drawing.number(y))"
    }
    let path =
      "M\(point(left, y1))C\(point(middle, y1)) \(point(middle, y2)) \(point(right, y2))"
      + "v\(Drawing.number(height))"
      + "C\(point(middle, y2 + height)) \(point(middle, y1 + height)) \(point(left, y1 + height))Z"
    return .element(
      "path",
      [
        "d": path, "fill": Self.ribbonColours[set % 4], "stroke": "#fff", "stroke-width": "0.6",
        "data-value": flow.scopes[set].letter,
      ])
  }

  /// Dark, middle, light and lightest, as the sets of other pictures.
  private static let ribbonColours = ["#0b4f6c", "#d98c4f", "#a9cfe2", "#7d7d7d"]

  /// A node with its name beside it, in the middle of its height.
  private func label(
    _ lines: [String], at stand: Stand, x: Double, anchor: Drawing.Anchor, pillar: Double
  ) -> [Markup] {
    let step = Drawing.closeLineHeight
    let y = stand.y + stand.height / 2 + 4.5 - Double(lines.count - 1) * step / 2
    return Drawing.paragraph(lines, x: x, y: y, anchor: anchor, step: step)
      + [self.pillar(pillar, stand)]
  }

  private func pillar(_ x: Double, _ stand: Stand) -> Markup {
    .element(
      "rect",
      [
        "x": Drawing.number(x), "y": Drawing.number(stand.y), "width": "4",
        "height": Drawing.number(max(1, stand.height)), "fill": Palette.ink,
      ])
  }

  var alternative: String {
    let parts = flow.sources.indices.map { place -> String in
      let own = flow.ribbons.filter { $0.source == place }.map { ribbon in
        "\(voice.name(of: flow.concepts[ribbon.concept]).plain) \(voice.twoDecimals(ribbon.strength))"
      }
      return "\(flow.sources[place].name): "
        + (own.isEmpty ? voice(PictureSentence.noDimension) : own.joined(separator: ", "))
    }
    return parts.joined(separator: "; ") + "."
  }
}
