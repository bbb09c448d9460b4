import FrameworkModel

extension ElementWriter {
  mutating func indicator(_ indicator: Indicator) throws {
    try element(Tag.indicator) { writer in
      try writer.attribute(Attribute.id, indicator.id.rawValue)
      try writer.attribute(Attribute.group, indicator.group?.rawValue)
      try writer.standing(indicator.standing)
      try writer.attribute(Attribute.sources, indicator.sources)
      try writer.attribute(Attribute.collections, indicator.collections)
      try writer.texts(Tag.label, indicator.label)
      try writer.texts(Tag.shortLabel, indicator.shortLabel)
      try writer.texts(Tag.definition, indicator.definition)
      if indicator.facets != Facets() { try writer.facets(indicator.facets) }
      if let bands = indicator.bands { try writer.bands(bands) }
      if let status = indicator.status { try writer.status(status) }
      for result in indicator.results { try writer.result(result) }
      for seriesBreak in indicator.breaks { try writer.seriesBreak(seriesBreak) }
      for link in indicator.links { try writer.link(link) }
      try writer.facts(indicator.facts)
    }
  }

  private mutating func facets(_ facets: Facets) throws {
    try element(Tag.facets) { writer in
      try writer.attribute(Attribute.type, facets.type)
      try writer.attribute(Attribute.unit, facets.unit)
      try writer.attribute(Attribute.direction, facets.direction)
      try writer.attribute(Attribute.presumedDirection, facets.presumedDirection?.rawValue)
      try writer.attribute(Attribute.observation, facets.observation)
      try writer.attribute(Attribute.base, facets.base)
      try writer.attribute(Attribute.levels, facets.levels)
      try writer.attribute(Attribute.sources, facets.dataSources)
      try writer.attribute(Attribute.respondent, facets.respondent)
      try writer.attribute(Attribute.periodicity, facets.periodicity)
      try writer.attribute(Attribute.scale, facets.scale)
      try writer.attribute(Attribute.formation, facets.formation)
      try writer.texts(Tag.unit, facets.unitText)
      try writer.texts(Tag.base, facets.baseText)
      try writer.texts(Tag.answers, facets.answers)
      try writer.texts(Tag.formula, facets.formula)
    }
  }

  private mutating func bands(_ bands: Indicator.Bands) throws {
    try element(Tag.bands) { writer in
      try writer.attribute(Attribute.unit, bands.unit?.rawValue)
      for band in bands.all { try writer.band(band) }
    }
  }

  private mutating func band(_ band: Indicator.Band) throws {
    try element(band.colour.rawValue) { writer in
      try writer.requiredAttribute(Attribute.printed, band.printed)
      for interval in band.intervals { try writer.range(interval) }
      if let word = band.word { try writer.element(Tag.word) { try $0.text(word) } }
    }
  }

  private mutating func range(_ interval: Interval) throws {
    try element(Tag.range) { writer in
      if let lower = interval.lower, lower == interval.upper {
        return try writer.attribute(Attribute.exactly, lower.value.description)
      }
      if let lower = interval.lower {
        let name = lower.isIncluded ? Attribute.from : Attribute.above
        try writer.attribute(name, lower.value.description)
      }
      if let upper = interval.upper {
        let name = upper.isIncluded ? Attribute.to : Attribute.below
        try writer.attribute(name, upper.value.description)
      }
    }
  }

  private mutating func status(_ status: Indicator.Status) throws {
    try element(Tag.status) { writer in
      try writer.attribute(Attribute.kind, status.kind.rawValue)
      try writer.attribute(Attribute.printed, status.printed)
      try writer.attribute(Attribute.year, status.year.map(String.init))
    }
  }

  private mutating func result(_ result: Indicator.Result) throws {
    let year = String(result.year)
    try element(Tag.result) { writer in
      try writer.attribute(Attribute.year, year)
      try writer.attribute(Attribute.period, result.period == year ? nil : result.period)
      try writer.attribute(Attribute.segment, result.isForAll ? nil : result.segment)
      try writer.requiredAttribute(Attribute.level, result.level.rawValue)
      try writer.attribute(Attribute.number, result.number?.description)
      let exactness = result.exactness == .exact ? nil : result.exactness.rawValue
      try writer.attribute(Attribute.exactness, exactness)
      try writer.standing(result.standing)
      try writer.attribute(Attribute.inColumn, result.isInColumn ? nil : "false")
      try writer.attribute(Attribute.sources, result.sources)
      try writer.texts(Tag.segmentLabel, result.segmentLabel)
      try writer.texts(Tag.text, result.text)
      try writer.texts(Tag.note, result.note)
    }
  }

  private mutating func seriesBreak(_ seriesBreak: Indicator.SeriesBreak) throws {
    try element(Tag.seriesBreak) { writer in
      try writer.attribute(Attribute.reason, seriesBreak.reason)
      try writer.attribute(Attribute.editions, seriesBreak.editions.joined(separator: " "))
      try writer.texts(Tag.note, seriesBreak.note)
    }
  }

  private mutating func link(_ link: Indicator.Link) throws {
    try element(Tag.link) { writer in
      try writer.attribute(Attribute.kind, link.kind)
      try writer.attribute(Attribute.target, link.target)
    }
  }
}
