import FrameworkModel
import XMLStream

extension ElementReader {
  mutating func readBands(
    _ start: XMLElement, of indicator: inout Indicator
  ) throws(MalformedXML) {
    let location = place(of: start)
    var bands = Indicator.Bands(
      green: Indicator.Band(.green, printed: "", location: location),
      yellow: Indicator.Band(.yellow, printed: "", location: location),
      red: Indicator.Band(.red, printed: "", location: location),
      unit: start.attributes[Attribute.unit].flatMap(UnitKind.init), location: location)
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.green: try readBand(child, into: &bands.green, of: indicator.id)
      case Tag.yellow: try readBand(child, into: &bands.yellow, of: indicator.id)
      case Tag.red: try readBand(child, into: &bands.red, of: indicator.id)
      default: try skip()
      }
    }
    indicator.bands = bands
  }

  private mutating func readBand(
    _ start: XMLElement, into band: inout Indicator.Band, of indicator: Indicator.ID
  ) throws(MalformedXML) {
    band.printed = start.attributes[Attribute.printed] ?? ""
    band.location = place(of: start)
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.range:
        if let interval = self.interval(of: child, in: indicator) {
          band.intervals.append(interval)
        }
        try skip()
      case Tag.word: band.word = try readText()
      default: try skip()
      }
    }
  }

  /// The stretch of numbers that a `range` states; nil with a finding where it states none.
  private mutating func interval(of range: XMLElement, in indicator: Indicator.ID) -> Interval? {
    var interval = Interval(lower: nil, upper: nil)
    var isClear = !range.attributes.isEmpty
    for attribute in range.attributes {
      guard let value = ExactDecimal(attribute.value) else { continue }
      let included = Interval.Bound(value, isIncluded: true)
      let excluded = Interval.Bound(value, isIncluded: false)
      let isFirst: Bool
      switch attribute.name {
      case Attribute.from: isFirst = interval.setLower(included)
      case Attribute.above: isFirst = interval.setLower(excluded)
      case Attribute.to: isFirst = interval.setUpper(included)
      case Attribute.below: isFirst = interval.setUpper(excluded)
      case Attribute.exactly: isFirst = interval.setLower(included) && interval.setUpper(included)
      default: continue
      }
      isClear = isClear && isFirst
    }
    guard isClear, !interval.isEmpty else {
      findings.append(.contradictoryRange(range.attributes, in: indicator, at: place(of: range)))
      return nil
    }
    return interval
  }
}

extension Interval {
  /// False where there was a lower end already.
  fileprivate mutating func setLower(_ bound: Bound) -> Bool {
    defer { lower = bound }
    return lower == nil
  }

  /// False where there was an upper end already.
  fileprivate mutating func setUpper(_ bound: Bound) -> Bool {
    defer { upper = bound }
    return upper == nil
  }
}
