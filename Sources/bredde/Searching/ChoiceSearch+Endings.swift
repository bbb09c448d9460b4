import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension ChoiceSearch {
  /// What was left open by searches that Ctrl-C or the time limit ended; nothing where all is settled.
  var openEnds: [Sentence] {
    switch self {
    case .choices(let choices):
      choices.compactMap { choice in
        choice.answer.flatMap(Sentence.open).map { Sentence.chosen(choice.objective, $0) }
      }
    case .smallest(let smallest):
      smallest.isProvenSmallest
        ? [smallest.outcome.answer.flatMap(Sentence.open)].compactMap(\.self) : [.fewerMayDo]
    case .fronts(let fronts, let most):
      fronts.compactMap { front in
        let open = front.points.last.flatMap { Sentence.open($0.proof) }
        let isShort = front.isCut && most.map { front.length < $0 } ?? true
        return (open ?? (isShort ? .shortFront : nil)).map { .chosen(front.objective, $0) }
      }
    }
  }
}

extension ParetoFront {
  /// How far it goes, in what its end is told in: indicators of the last point, or points.
  fileprivate var length: Int { axis == .burden ? points.count : points.last?.set.size ?? 0 }
}

extension Sentence {
  /// What is open of an answer; nil where it is proven and its equals are counted.
  fileprivate static func open(_ answer: Choice.Answer) -> Sentence? {
    if let open = open(answer.proof) { return open }
    guard answer.neighbours == nil || !answer.proof.areTiesSettled else { return nil }
    return Sentence(
      nb: "ingen sett er bedre, men de like gode er ikke talt opp",
      da: "intet sæt er bedre, men de lige gode er ikke talt op",
      en: "no set is better, but the equally good ones weren't counted")
  }

  /// How far the best possible may lie above the best found; nil where nothing better exists.
  fileprivate static func open(_ proof: Proof) -> Sentence? {
    guard !proof.isOptimal else { return nil }
    let gap = gap(of: proof)
    return Sentence(
      nb: "det beste til nå; avstanden til beste mulige er høyst \(gap.nb)",
      da: "det bedste indtil nu; afstanden til bedst mulige er højst \(gap.da)",
      en: "the best so far; the gap to the optimum is at most \(gap.en)")
  }

  private static func gap(of proof: Proof) -> Sentence {
    if let gap = proof.dimensionsGap, gap > 0 {
      return Sentence(
        nb: gap == 1 ? "1 dimensjon" : "\(gap) dimensjoner",
        da: gap == 1 ? "1 dimension" : "\(gap) dimensioner",
        en: gap == 1 ? "1 dimension" : "\(gap) dimensions")
    }
    // Rounded up: a gap is never told smaller than it is.
    let hundredths = Int((proof.coverageGap.approximation * 10_000).rounded(.up))
    let (whole, part) = (hundredths / 100, hundredths % 100)
    let digits = part < 10 ? "0\(part)" : "\(part)"
    return Sentence(
      nb: "\(whole),\(digits) prosentpoeng", da: "\(whole),\(digits) procentpoint",
      en: "\(whole).\(digits) percentage points")
  }

  fileprivate static func chosen(_ objective: Objective, _ open: Sentence) -> Sentence {
    switch objective {
    case .coverage:
      Sentence(
        nb: "valgt for dekning: \(open.nb)", da: "valgt for dækning: \(open.da)",
        en: "chosen for coverage: \(open.en)")
    case .breadth:
      Sentence(
        nb: "valgt for bredde: \(open.nb)", da: "valgt for bredde: \(open.da)",
        en: "chosen for breadth: \(open.en)")
    }
  }

  fileprivate static let shortFront = Sentence(
    nb: "større sett er ikke undersøkt", da: "større sæt er ikke undersøgt",
    en: "larger sets weren't looked at")

  fileprivate static let fewerMayDo = Sentence(
    nb: "det minste settet til nå; færre kan være nok",
    da: "det mindste sæt indtil nu; færre kan være nok",
    en: "the smallest set so far; fewer may do")
}
