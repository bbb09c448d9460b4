import FrameworkModel

/// The ranges of an indicator's bands in ascending order, and how they meet.
///
/// A word in a band has no place among numbers: it neither fills a gap nor overlaps.
struct BandRanges {
  /// One range, with the band that it belongs to.
  struct Range {
    var band: Indicator.Band
    var interval: Interval
  }

  /// Numbers that no band holds, between two that do.
  struct Gap {
    var interval: Interval
    /// The band that ends below the gap.
    var below: Indicator.Band
    /// The band that begins above it.
    var above: Indicator.Band
  }

  /// Numbers that two bands hold.
  struct Overlap {
    var interval: Interval
    var first: Indicator.Band
    var second: Indicator.Band
  }

  let ranges: [Range]

  init(of bands: Indicator.Bands) {
    ranges = bands.all.flatMap { band in
      band.intervals.filter { !$0.isEmpty }.map { Range(band: band, interval: $0) }
    }.sorted { $0.interval.startsBefore($1.interval) }
  }

  /// From the lowest to the highest; what lies outside all bands is no gap.
  var gaps: [Gap] {
    guard var highest = ranges.first else { return [] }
    var gaps: [Gap] = []
    for range in ranges.dropFirst() {
      if let gap = highest.interval.gap(to: range.interval) {
        gaps.append(Gap(interval: gap, below: highest.band, above: range.band))
      }
      if highest.interval.endsBefore(range.interval) { highest = range }
    }
    return gaps
  }

  /// Every pair of bands that hold the same numbers, from the lowest to the highest.
  var overlaps: [Overlap] {
    var overlaps: [Overlap] = []
    for (index, first) in ranges.enumerated() {
      for second in ranges.dropFirst(index + 1) where first.band.colour != second.band.colour {
        let shared = first.interval.intersection(second.interval)
        guard !shared.isEmpty else { continue }
        overlaps.append(Overlap(interval: shared, first: first.band, second: second.band))
      }
    }
    return overlaps
  }
}

extension Interval {
  func startsBefore(_ other: Interval) -> Bool {
    guard let right = other.lower else { return false }
    guard let left = lower else { return true }
    if left.value != right.value { return left.value < right.value }
    return left.isIncluded && !right.isIncluded
  }

  func endsBefore(_ other: Interval) -> Bool {
    guard let left = upper else { return false }
    guard let right = other.upper else { return true }
    if left.value != right.value { return left.value < right.value }
    return !left.isIncluded && right.isIncluded
  }

  /// What lies between this interval's end and the other's beginning; nil where they touch.
  func gap(to other: Interval) -> Interval? {
    guard let upper, let begin = other.lower else { return nil }
    let between = Interval(
      lower: Bound(upper.value, isIncluded: !upper.isIncluded),
      upper: Bound(begin.value, isIncluded: !begin.isIncluded))
    return between.isEmpty ? nil : between
  }

  func intersection(_ other: Interval) -> Interval {
    Interval(
      lower: startsBefore(other) ? other.lower : lower,
      upper: endsBefore(other) ? upper : other.upper)
  }

  /// A number inside a bounded interval: an end point that belongs to it, else the middle.
  func example(wholeOnly: Bool) -> ExactDecimal? {
    guard let lower, let upper else { return nil }
    if wholeOnly { return wholeNumber }
    if lower.value == upper.value { return lower.value }
    return lower.value.middle(to: upper.value)
  }

  /// The smallest whole number inside; nil where there is none.
  var wholeNumber: ExactDecimal? {
    guard let lower else { return nil }
    let rounded = ExactDecimal(lower.value.roundedUp)
    if contains(rounded) { return rounded }
    let next = ExactDecimal(lower.value.roundedUp + 1)
    return contains(next) ? next : nil
  }
}

extension ExactDecimal {
  /// True for 6 and 6.00.
  var isWhole: Bool { self == ExactDecimal(roundedUp) }

  /// The smallest whole number that isn't below.
  var roundedUp: Int {
    var unit = 1
    for _ in 0..<scale { unit *= 10 }
    let quotient = significand / unit
    return significand > 0 && significand % unit != 0 ? quotient + 1 : quotient
  }

  /// The number halfway to `other`, with no more decimals than it takes; nil where it has too many.
  func middle(to other: ExactDecimal) -> ExactDecimal? {
    var scale = max(scale, other.scale) + 1
    var sum = (brought(to: scale) + other.brought(to: scale)) / 2
    while scale > 0, sum % 10 == 0 { (sum, scale) = (sum / 10, scale - 1) }
    return Int(exactly: sum).map { ExactDecimal($0, scale: scale) }
  }

  private func brought(to scale: Int) -> Int128 {
    (self.scale..<scale).reduce(Int128(significand)) { significand, _ in significand * 10 }
  }
}
