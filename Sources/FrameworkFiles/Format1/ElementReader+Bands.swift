import FrameworkModel
import XMLStream

extension ElementReader {
  mutating func readBands(
    _ start: XMLElement, of indicator: Indicator.ID
  ) throws(MalformedXML) -> Indicator.Bands {
    let location = place(of: start)
    var bands = Indicator.Bands(
      green: Indicator.Band(.green, printed: "", location: location),
      yellow: Indicator.Band(.yellow, printed: "", location: location),
      red: Indicator.Band(.red, printed: "", location: location),
      unit: start.attributes[Attribute.unit].flatMap(UnitKind.init), location: location)
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.green: bands.green = try reader.readBand(child, .green, of: indicator)
      case Tag.yellow: bands.yellow = try reader.readBand(child, .yellow, of: indicator)
      case Tag.red: bands.red = try reader.readBand(child, .red, of: indicator)
      default: try reader.skip()
      }
    }
    return bands
  }

  private mutating func readBand(
    _ start: XMLElement, _ colour: Indicator.Band.Colour, of indicator: Indicator.ID
  ) throws(MalformedXML) -> Indicator.Band {
    var band = Indicator.Band(
      colour, printed: start.attributes[Attribute.printed] ?? "", location: place(of: start))
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.range:
        if let interval = reader.interval(of: child, in: indicator) {
          band.intervals.append(interval)
        }
        try reader.skip()
      case Tag.word: band.word = try reader.readText()
      default: try reader.skip()
      }
    }
    return band
  }

  /// The stretch of numbers that a `range` states; nil with a finding where it states none.
  private mutating func interval(of range: XMLElement, in indicator: Indicator.ID) -> Interval? {
    let attributes = range.attributes
    let exactly = attributes.number(Attribute.exactly)
    let lower = [
      bound(attributes, Attribute.from, isIncluded: true),
      bound(attributes, Attribute.above, isIncluded: false),
      exactly.map { Interval.Bound($0, isIncluded: true) },
    ].compactMap { $0 }
    let upper = [
      bound(attributes, Attribute.to, isIncluded: true),
      bound(attributes, Attribute.below, isIncluded: false),
      exactly.map { Interval.Bound($0, isIncluded: true) },
    ].compactMap { $0 }
    let interval = Interval(lower: lower.first, upper: upper.first)
    guard lower.count <= 1, upper.count <= 1, !attributes.isEmpty, !interval.isEmpty else {
      findings.append(.contradictoryRange(attributes, in: indicator, at: place(of: range)))
      return nil
    }
    return interval
  }

  private func bound(
    _ attributes: XMLAttributes, _ name: String, isIncluded: Bool
  ) -> Interval.Bound? {
    attributes.number(name).map { Interval.Bound($0, isIncluded: isIncluded) }
  }
}
