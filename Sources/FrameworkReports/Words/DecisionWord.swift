import FrameworkModel

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

  var sentence: Sentence {
    switch self {
    case .candidate: Sentence(nb: "kandidat", da: "kandidat", en: "candidate")
    case .replacementCard:
      Sentence(nb: "erstatningskort", da: "erstatningskort", en: "replacement card")
    case .supplement: Sentence(nb: "supplere", da: "supplere", en: "supplement")
    case .needsReview:
      Sentence(nb: "må vurderes nærmere", da: "skal vurderes nærmere", en: "needs review")
    case .kept: Sentence(nb: "beholdes", da: "bevares", en: "kept")
    case .lost: Sentence(nb: "går tapt", da: "går tabt", en: "lost")
    case .gained: Sentence(nb: "kommer til", da: "kommer til", en: "gained")
    case .likeForLike:
      Sentence(nb: "direkte sammenlignbar", da: "direkte sammenlignelig", en: "like for like")
    case .facetEqual: Sentence(nb: "lik", da: "ens", en: "equal")
    case .facetConvertible: Sentence(nb: "kan omregnes", da: "kan omregnes", en: "convertible")
    case .facetDifferent: Sentence(nb: "ulik", da: "forskellig", en: "different")
    case .facetUnknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    case .burden: Sentence(nb: "måleinnsats", da: "måleindsats", en: "burden")
    case .dependants:
      Sentence(nb: "bygger på indikatoren", da: "bygger på indikatoren", en: "dependants")
    case .option: Sentence(nb: "alternativ", da: "alternativ", en: "option")
    case .provenBest: Sentence(nb: "bevist best", da: "bevist bedst", en: "proven best")
    case .bound: Sentence(nb: "øvre grense", da: "øvre grænse", en: "bound")
    case .optimalityGap:
      Sentence(nb: "avstand til beste mulige", da: "afstand til bedst mulige", en: "gap to optimum")
    case .infeasible:
      Sentence(
        nb: "kravene kan ikke oppfylles samtidig", da: "kravene kan ikke opfyldes samtidig",
        en: "infeasible")
    case .paretoFront: Sentence(nb: "Pareto-front", da: "Paretofront", en: "Pareto front")
    case .contribution: Sentence(nb: "bidrag", da: "bidrag", en: "contribution")
    case .smallestSet: Sentence(nb: "minste sett", da: "mindste sæt", en: "smallest set")
    case .breadthCurve: Sentence(nb: "breddekurve", da: "breddekurve", en: "breadth curve")
    case .objective:
      Sentence(
        nb: "det som skal bli størst mulig", da: "det, der skal blive størst muligt",
        en: "objective")
    case .forBreadth:
      Sentence(nb: "valgt for bredde", da: "valgt for bredde", en: "chosen for breadth")
    case .forCoverage:
      Sentence(nb: "valgt for dekning", da: "valgt for dækning", en: "chosen for coverage")
    case .equallyGood: Sentence(nb: "like gode sett", da: "lige gode sæt", en: "equally good sets")
    case .newScorecard: Sentence(nb: "nytt målekart", da: "nyt målekort", en: "new scorecard")
    case .measuringPlan: Sentence(nb: "måleplan", da: "måleplan", en: "measuring plan")
    }
  }
}
