/// Coverage, gaps, layers and breadth (glossary, section 3).
enum CoverageWord: String, GlossaryWord {
  case coverage
  case low
  case `default`
  case high
  case fullyCovered = "fully-covered"
  case partlyCovered = "partly-covered"
  case notCovered = "not-covered"
  case gap
  case gapReviewed = "gap-reviewed"
  case gapNothingSuggested = "gap-nothing-suggested"
  case gapOnlySuggested = "gap-only-suggested"
  case gapNotExamined = "gap-not-examined"
  case gapPartial = "gap-partial"
  case gapNoValue = "gap-no-value"
  case layerPaper = "layer-paper"
  case layerDirection = "layer-direction"
  case layerThresholds = "layer-thresholds"
  case layerMeasured = "layer-measured"
  case measuredHere = "measured-here"
  case measuredElsewhere = "measured-elsewhere"
  case canSteerToday = "can-steer-today"
  case summed
  case breadth
  case touched
  case touchedAtHalf = "touched-at-half"
  case equalConcepts = "equal-concepts"
  case balance
  case evenness
  case effectiveNumber = "effective-number"
  case largestShare = "largest-share"
  case similarity
  case sizeMatched = "size-matched"
  case profile
  case weight
  case undefined
  case average
}
