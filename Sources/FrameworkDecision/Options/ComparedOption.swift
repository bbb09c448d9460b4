import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// One option with its gains and its losses (method, section 6, Options side by side).
public struct ComparedOption: Sendable {
  /// What is done with today's set.
  public enum Kind: Sendable, Hashable {
    case keep
    /// So many of today's indicators go, at most as many come.
    case replace(Int)
    /// The best set of this size of all together.
    case hybrid(Int)
    /// Today's set and at most so many more.
    case supplement(Int)
    /// Today's set and the fewest more that reach the most dimensions they can.
    case fewestForBreadth
    /// What a scenario of the user's gives.
    case scenario(Scenario.ID)
    /// What the user names, or chooses under constraints.
    case chosen
  }

  /// What may be added.
  public enum Pool: String, Sendable, Hashable, CaseIterable {
    case all
    /// Only candidates that can steer: those with a direction.
    case withDirection
  }

  /// An indicator that comes.
  public struct Addition: Sendable {
    public let indicator: IndicatorReference
    /// What it covers beyond today's set, taken alone, in the schema's order.
    public let adds: [ConceptChange]
    public let hasDirection: Bool
    /// How one municipality could have its value; not `sameLevel` is not like for like in level.
    public let route: MeasuringRoute?
    /// The dropped indicators that it is like in level and unit of observation.
    public let likeForLikeWith: [IndicatorReference]
    public let values: [ReferenceValue]
  }

  public let kind: Kind
  public let pool: Pool
  /// Within a budget, or by number.
  public let budget: ExactDecimal?
  /// From today's set to this one: coverage, dimensions, layers, gains and losses.
  public let change: SetChange
  public let additions: [Addition]
  /// Data collections that today's set doesn't use, sorted.
  public let newCollections: [Candidates.Collection]
  /// Of today's set and of this one, in the user's unit; one for each indicator without costs.
  public let burdenBefore: Fraction
  public let burden: Fraction
  /// Dropped indicators whose measured series ends.
  public let endedSeries: [IndicatorReference]
  /// How it was chosen and how far that is proven; nil for *keep*.
  public let choice: Choice.Answer?

  public var indicators: [IndicatorReference] { change.after.indicators }

  init(
    _ kind: Kind, from pool: Pool, as references: [IndicatorReference], chosen: Choice.Answer?,
    in question: Question, beside today: SetMeasure, within budget: ExactDecimal? = nil
  ) {
    let change = SetChange(
      from: today, to: SetMeasure(of: Set(references), in: question), in: question)
    self.kind = kind
    self.pool = pool
    self.budget = budget
    self.change = change
    self.choice = chosen
    newCollections = question.newCollections(of: change.added)
    burdenBefore = question.burden(of: today.indicators)
    burden = question.burden(of: references)
    endedSeries = change.dropped.filter { reference in
      question.rows[reference]?.isMeasured(here: question.here) ?? false
    }
    additions = question.rows(change.added).map { row in
      Addition(row, beside: today, dropping: question.rows(change.dropped), in: question)
    }
  }
}

extension ComparedOption {
  /// A set of the user's own, beside today's.
  ///
  /// - Parameters:
  ///   - references: Of the question; others are left out.
  ///   - question: What is in use and what could come.
  ///   - answer: Where the set was chosen under constraints.
  public init(
    of references: [IndicatorReference], in question: Question,
    chosen answer: Choice.Answer? = nil
  ) {
    let known = Set(question.inUse).union(question.offered)
    self.init(
      .chosen, from: .all, as: references.filter(known.contains), chosen: answer, in: question,
      beside: SetMeasure(of: Set(question.inUse), in: question))
  }

  /// What a reader calls it; no two options of one question are called alike.
  public var name: Sentence {
    switch kind {
    case .keep: Sentence(nb: "Beholde", da: "Beholde", en: "Keep")
    case .replace(let size): replacing(size).followed(by: whoComes)
    case .hybrid(let size):
      Sentence(
        nb: "Kombinere, \(size) i alt", da: "Kombinere, \(size) i alt", en: "Hybrid of \(size)"
      ).followed(by: whoComes)
    case .supplement(let size): supplementing(size).followed(by: steering)
    case .fewestForBreadth:
      Sentence(
        nb: "Supplere bredest mulig: \(change.added.count)",
        da: "Supplere bredest muligt: \(change.added.count)",
        en: "Supplement as broadly as possible: \(change.added.count)"
      ).followed(by: steering)
    case .scenario(let id):
      Sentence(nb: "Scenario \(id)", da: "Scenarie \(id)", en: "Scenario \(id)")
    case .chosen:
      Sentence(
        nb: "Valgt sett (\(kept) beholdt, \(change.added.count) nye)",
        da: "Valgt sæt (\(kept) bevaret, \(change.added.count) nye)",
        en: "Chosen set (\(kept) kept, \(change.added.count) new)")
    }
  }

  private var kept: Int { indicators.count - change.added.count }

  /// `keep`, `replace-4`, `hybrid-4.direction`: the same in every language.
  public var key: String {
    let kind =
      switch kind {
      case .keep: "keep"
      case .replace(let size): "replace-\(size)"
      case .hybrid(let size): "hybrid-\(size)"
      case .supplement(let size): "supplement-\(size)"
      case .fewestForBreadth: "supplement-fewest"
      case .scenario(let id): "scenario-\(id)"
      case .chosen: "chosen"
      }
    return pool == .all || kind == "keep" ? kind : kind + ".direction"
  }

  private func replacing(_ size: Int) -> Sentence {
    size == change.before.indicators.count && size > 1
      ? Sentence(
        nb: "Erstatte alle \(size)", da: "Erstatte alle \(size)", en: "Replace all \(size)")
      : Sentence(nb: "Erstatte \(size)", da: "Erstatte \(size)", en: "Replace \(size)")
  }

  /// Where fewer are added than were allowed, more would have added nothing.
  private func supplementing(_ size: Int) -> Sentence {
    change.added.count == size
      ? Sentence(
        nb: "Supplere med \(size)", da: "Supplere med \(size)", en: "Supplement with \(size)")
      : Sentence(
        nb: "Supplere med høyst \(size)", da: "Supplere med højst \(size)",
        en: "Supplement with at most \(size)")
  }

  private var steering: Sentence {
    pool == .all
      ? Sentence(nb: "", da: "", en: "")
      : Sentence(nb: " med ønsket retning", da: " med ønsket retning", en: " with a direction")
  }

  private var whoComes: Sentence {
    pool == .all
      ? Sentence(nb: "", da: "", en: "")
      : Sentence(
        nb: ", kandidater med ønsket retning", da: ", kandidater med ønsket retning",
        en: ", candidates with a direction")
  }

  /// The same as what robustness compares, by its name in one language.
  public func option(in language: Language) -> Option {
    Option(name.text(for: language), of: indicators)
  }
}

extension Sentence {
  fileprivate func followed(by other: Sentence) -> Sentence {
    Sentence(nb: nb + other.nb, da: da + other.da, en: en + other.en)
  }
}

extension ComparedOption.Addition {
  init(
    _ row: Alignment.Row, beside today: SetMeasure, dropping dropped: [Alignment.Row],
    in question: Question
  ) {
    let covered = today.coverage.covered
    indicator = row.reference
    adds = row.cells.filter {
      question.weights.counts($0.concept) && $0.degree > covered.degrees[$0.concept]
    }.map {
      ConceptChange(
        concept: question.alignment.concepts[$0.concept].id, before: covered.degrees[$0.concept],
        after: $0.degree)
    }
    hasDirection = question.candidates[row.reference]?.hasDirection ?? false
    route = question.route(to: row.reference)
    likeForLikeWith = dropped.filter { question.likeness(of: $0, with: row).isLikeForLike }
      .map(\.reference)
    values = question.values(of: row.reference)
  }
}

extension Question {
  /// Σ cost of each data collection used + Σ cost of each indicator; without costs their number.
  func burden(of references: [IndicatorReference]) -> Fraction {
    guard candidates.usesCosts, let costs = candidates.costs else {
      return Fraction(Int128(references.count))
    }
    var sum = ExactSum()
    for reference in references { sum.add(costs.indicators[reference]) }
    for case .named(let collection) in Set(
      references.compactMap { candidates[$0] }.flatMap(\.collections))
    {
      sum.add(costs.collections[collection])
    }
    return sum.value
  }
}
