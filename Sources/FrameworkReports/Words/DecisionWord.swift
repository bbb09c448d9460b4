/// Replacing, supplementing and choosing (glossary, section 4).
enum DecisionWord: String, GlossaryWord {
  case candidate
  case replacementCard = "replacement-card"
  case supplement
  case needsReview = "needs-review"
  case kept
  case lost
  case gained
  case likeForLike = "like-for-like"
  case facetEqual = "facet-equal"
  case facetConvertible = "facet-convertible"
  case facetDifferent = "facet-different"
  case facetUnknown = "facet-unknown"
  case burden
  case dependants
  case option
  case provenBest = "proven-best"
  case bound
  case optimalityGap = "optimality-gap"
  case infeasible
  case paretoFront = "pareto-front"
  case contribution
  case smallestSet = "smallest-set"
  case breadthCurve = "breadth-curve"
  case objective
  case forBreadth = "for-breadth"
  case forCoverage = "for-coverage"
  case equallyGood = "equally-good"
  case newScorecard = "new-scorecard"
  case measuringPlan = "measuring-plan"
}
