import ArgumentParser
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// What a set is chosen for: one of both, else it is told both ways.
enum ChoicePurpose: String, CaseIterable, ExpressibleByArgument {
  case breadth, coverage
}

/// From which degree on a dimension counts as touched.
enum TouchChoice: String, CaseIterable, ExpressibleByArgument {
  case half, any

  var touch: Objective.Touch { self == .half ? .half : .aboveZero }
}

/// What a chosen set must satisfy (method, section 6, Choosing exactly).
struct ConstraintOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many indicators.", valueName: "number"))
  var atMost: WholeNumber?

  @Option(
    help: ArgumentHelp(
      "A burden of at most so much; an indicator costs 1 and a data collection nothing.",
      valueName: "burden"))
  var burden: BurdenLimit?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Must be in the set: indicators or groups, such as L.2.1 or asker-bms@2017/L.2.",
      valueName: "reference"))
  var keep: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Must not be in the set, named the same way.", valueName: "reference"))
  var drop: [String] = []

  @Flag(help: "Add only candidates with a direction; a presumed one is none.")
  var withDirection = false

  @Option(
    help: ArgumentHelp(
      "At most so many data collections that the scope in use doesn't have.", valueName: "number"))
  var newCollections: WholeNumber?

  @Flag(help: "Every concept stays covered at least as much as now.")
  var loseNothing = false

  @Option(
    help: ArgumentHelp("At least so many concepts in every dimension.", valueName: "number"))
  var perDimension: WholeNumber?

  /// In the order of the options above, which is that of the help; each reference is one of its own.
  func constraints(among candidates: Candidates, in catalogue: Catalogue) throws -> [Constraint] {
    let lookup = CandidateLookup(candidates, in: catalogue)
    var all: [Constraint] = []
    if let atMost { all.append(.indicators(atMost: atMost.value)) }
    if let burden { all.append(.burden(atMost: burden.value)) }
    for reference in keep { all.append(.keep(try lookup.indicators(reference))) }
    for reference in drop { all.append(.drop(try lookup.indicators(reference))) }
    if withDirection { all.append(.onlyAddingWithDirection) }
    if let newCollections { all.append(.newCollections(atMost: newCollections.value)) }
    if loseNothing { all.append(.nothingLost) }
    if let perDimension { all.append(.concepts(atLeast: perDimension.value, in: nil)) }
    return all
  }
}

/// How a choice is asked: one set, the smallest that reaches something, or the whole front.
struct SeekingOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What is maximised: breadth or coverage (default: told both ways).", valueName: "purpose"))
  var purpose: ChoicePurpose?

  @Option(
    help: ArgumentHelp(
      "A dimension is touched by any concept covered, or by one covered at half.",
      valueName: "degree"))
  var touchedAt = TouchChoice.any

  @Option(
    help: ArgumentHelp(
      "Instead the smallest set with so much coverage, in percent.", valueName: "percent"))
  var reachCoverage: Percentage?

  @Option(
    help: ArgumentHelp(
      "Instead the smallest set that touches so many dimensions.", valueName: "number"))
  var reachDimensions: WholeNumber?

  @Flag(help: "With --front: the best set of every burden instead of every size.")
  var againstBurden = false

  @Option(
    defaultAsFlag: FrontEnd.open, parsing: .next,
    help: ArgumentHelp(
      "Instead the best set of every size, up to so many indicators.", valueName: "number"))
  var front: FrontEnd?

  @Option(
    help: ArgumentHelp(
      "Stop searching after so long, with the best found so far.", valueName: "seconds"))
  var time: Seconds?

  /// Breadth first, which is the first objective; both where none is named.
  var objectives: [Objective] {
    switch purpose {
    case .breadth: [.breadth(at: touchedAt.touch)]
    case .coverage: [.coverage]
    case nil: [.breadth(at: touchedAt.touch), .coverage]
    }
  }

  /// What a front is held against.
  var axis: ParetoFront.Axis { againstBurden ? .burden : .indicators }

  /// What the smallest set is to reach; nil where none is sought.
  var target: SmallestSet.Target? {
    if let reachCoverage { return .coverage(reachCoverage.value) }
    return reachDimensions.map { .dimensions($0.value, at: touchedAt.touch) }
  }

  /// The time shared out among the objectives.
  var timeForEach: Duration? { time.map { $0.duration / objectives.count } }

  /// Refuses two questions in one.
  func refuseTwoQuestions() throws {
    let asked = [reachCoverage != nil, reachDimensions != nil, front != nil].count { $0 }
    guard asked < 2 else { throw Refusal(sentence: .twoQuestions) }
    guard !againstBurden || front != nil else { throw Refusal(sentence: .axisWithoutFront) }
    guard target == nil || purpose == nil else { throw Refusal(sentence: .purposeOfSmallest) }
  }
}

extension Sentence {
  fileprivate static let twoQuestions = Sentence(
    nb: "velg én av --reach-coverage, --reach-dimensions og --front",
    da: "vælg én af --reach-coverage, --reach-dimensions og --front",
    en: "choose one of --reach-coverage, --reach-dimensions and --front")

  fileprivate static let axisWithoutFront = Sentence(
    nb: "--against-burden gjelder bare sammen med --front",
    da: "--against-burden gælder kun sammen med --front",
    en: "--against-burden goes with --front only")

  fileprivate static let purposeOfSmallest = Sentence(
    nb: "det minste settet søkes med færrest indikatorer; utelat --for",
    da: "det mindste sæt søges med færrest indikatorer; udelad --for",
    en: "the smallest set is sought by fewest indicators; leave --for out")
}
