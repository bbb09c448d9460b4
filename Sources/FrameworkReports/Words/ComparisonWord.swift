/// Sets beside each other (glossary, section 4).
enum ComparisonWord: String, GlossaryWord {
  case overlap
  case containment
  case jaccard
  case specific
  case compound
  case idiosyncratic
  case redundancy
  case seriesBreak = "series-break"
}
