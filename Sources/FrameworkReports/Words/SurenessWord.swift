/// How sure the answer is (glossary, section 5).
enum SurenessWord: String, GlossaryWord {
  case provenance
  case agreedCoding = "agreed-coding"
  case agreement
  case uncertainty
  case robustness
  case sensitivity
  case sensitivityTable = "sensitivity-table"
  case draws
  case seed
  case interval
  case ranksFirst = "ranks-first"
  case reviewNext = "review-next"
  case disagreement
  case assumption
}
