/// Bands and status of an indicator (glossary, section 7).
enum BandWord: String, GlossaryWord {
  case bands
  case bandGreen = "band-green"
  case bandYellow = "band-yellow"
  case bandRed = "band-red"
  case green
  case yellow
  case red
  case asPrinted = "as-printed"
  case measured
  case unmeasured
  case planned
  case noThresholds = "no-thresholds"
  case dropped
  case notSeen = "not-seen"
  case redefined
}
