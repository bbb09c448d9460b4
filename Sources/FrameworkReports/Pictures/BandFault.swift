import FrameworkModel

/// A stretch of the scale that no band holds, or two.
struct BandFault {
  enum Kind { case gap, overlap }

  let kind: Kind
  let from: Interval.Bound
  let to: Interval.Bound

  /// From the lowest to the highest; beyond the outermost bands is no gap.
  static func all(in bands: Indicator.Bands, of indicator: Indicator) -> [BandFault] {
    let isWhole = isWholeOnly(indicator, bands)
    let intervals = bands.all.flatMap { band in
      band.intervals.filter { !$0.isEmpty }.map { (band.colour, $0) }
    }.sorted { starts($0.1, before: $1.1) }
    var faults: [BandFault] = []
    guard var highest = intervals.first else { return [] }
    for next in intervals.dropFirst() {
      if let upper = highest.1.upper, let lower = next.1.lower {
        if let fault = meeting(upper, lower, isSameBand: highest.0 == next.0, isWhole: isWhole) {
          faults.append(fault)
        }
      }
      if ends(highest.1, before: next.1) { highest = next }
    }
    return faults
  }

  /// Counts and stars are whole by nature, days where every number is (check *GapBetweenBands*).
  private static func isWholeOnly(_ indicator: Indicator, _ bands: Indicator.Bands) -> Bool {
    let results = indicator.results.compactMap(\.number)
    let ends = bands.all.flatMap(\.intervals).flatMap { [$0.lower?.value, $0.upper?.value] }
    let areWhole = (results + ends.compactMap(\.self)).allSatisfy { $0.trimmed.scale == 0 }
    return switch indicator.facets.unit {
    case .count, .stars: areWhole
    case .days: areWhole && !results.isEmpty
    default: false
    }
  }

  private static func meeting(
    _ upper: Interval.Bound, _ lower: Interval.Bound, isSameBand: Bool, isWhole: Bool
  ) -> BandFault? {
    if upper.value < lower.value
      || (upper.value == lower.value && !upper.isIncluded && !lower.isIncluded)
    {
      let gap = BandFault(kind: .gap, from: upper, to: lower)
      return isWhole && !gap.holdsWholeNumber ? nil : gap
    }
    let overlaps =
      upper.value > lower.value
      || (upper.value == lower.value && upper.isIncluded && lower.isIncluded)
    return overlaps && !isSameBand ? BandFault(kind: .overlap, from: lower, to: upper) : nil
  }

  /// Whether a whole number lies in the gap; its ends belong to it where no band has them.
  private var holdsWholeNumber: Bool {
    let first = from.value.approximation.rounded(.up)
    let candidates = [first, first + 1]
    return candidates.contains { value in
      let isPast = value > from.value.approximation || !from.isIncluded
      let isBefore =
        value < to.value.approximation
        || (value == to.value.approximation && !to.isIncluded)
      return isPast && isBefore
    }
  }

  private static func starts(_ left: Interval, before right: Interval) -> Bool {
    guard let b = right.lower else { return false }
    guard let a = left.lower else { return true }
    return a.value != b.value ? a.value < b.value : a.isIncluded && !b.isIncluded
  }

  private static func ends(_ left: Interval, before right: Interval) -> Bool {
    guard let a = left.upper else { return false }
    guard let b = right.upper else { return true }
    return a.value != b.value ? a.value < b.value : !a.isIncluded && b.isIncluded
  }

  func words(_ voice: Voice) -> String {
    let (a, b) = (Phrase(voice.decimal(from.value)), Phrase(voice.decimal(to.value)))
    let isPoint = from.value == to.value
    let sentence =
      switch (kind, isPoint) {
      case (.gap, false): PictureSentence.gapOnScale
      case (.gap, true): PictureSentence.gapAtOne
      case (.overlap, false): PictureSentence.overlapOnScale
      case (.overlap, true): PictureSentence.overlapAtOne
      }
    return voice.filled(sentence, ["a": a, "b": b]).plain
  }
}
