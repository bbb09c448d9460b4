import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkDecision
public import FrameworkModel

/// Where the coders of a scope agree, where not, and what that does to the answer (method, section 8).
public struct CoderStudy: Sendable {
  /// The outcomes by the rules under one coder's own coding.
  public struct Outcomes: Sendable {
    /// Nil for the coding that the figures are told of.
    public let coder: Int?
    public let set: SetOutcome
    public let cards: [(indicator: IndicatorReference, outcome: ReplacementOutcome)]
  }

  public let schema: Schema
  public let agreement: CoderAgreement
  public let bootstrap: AgreementBootstrap
  public let disagreements: Disagreements
  /// Coverage and breadth of each scope under each coder, in the order of the scopes.
  public let answers: [(scope: Scope, lines: CoderAnswers)]
  /// The scopes by the coding that figures are told of, in the same order.
  let told: [Alignment]
  /// The coding at hand, then each coder; empty where nothing is offered in the place of the first.
  public let outcomes: [Outcomes]
  let catalogue: Catalogue

  /// The coders of several scopes, the first of which is in use.
  ///
  /// - Parameters:
  ///   - scopes: Agreement is over all of them together.
  ///   - schema: What the coders coded on.
  ///   - coding: What figures are told of.
  ///   - catalogue: With the coders' own files.
  ///   - seed: Of the resamples.
  ///   - resamples: How many.
  public init(
    of scopes: [Scope], on schema: Schema, coding: MappingSet.Coding = .agreed,
    in catalogue: Catalogue, seed: UInt64 = 1, resamples: Int = 2_000
  ) {
    let whole = Scope(scopes.flatMap(\.parts))
    let agreement = CoderAgreement(of: whole, on: schema, in: catalogue)
    func laid(_ scope: Scope, _ coding: MappingSet.Coding) -> Alignment {
      Alignment(of: scope, on: schema, coding: coding, in: catalogue)
    }
    self.schema = schema
    self.agreement = agreement
    self.catalogue = catalogue
    bootstrap = AgreementBootstrap(of: agreement, seed: seed, resamples: resamples)
    disagreements = Disagreements(in: agreement, on: laid(whole, coding))
    told = scopes.map { laid($0, coding) }
    answers = scopes.map { scope in
      (
        scope,
        CoderAnswers(
          of: agreement.coders.map { laid(scope, .coder($0)) }, by: agreement.coders)
      )
    }
    guard let inUse = scopes.first, scopes.count > 1 else {
      outcomes = []
      return
    }
    let offered = Scope(scopes.dropFirst().flatMap(\.parts))
    let codings: [(Int?, MappingSet.Coding)] =
      [(nil, coding)] + agreement.coders.map { ($0, .coder($0)) }
    outcomes = codings.map { number, coding in
      let cards = ReplacementCards(
        in: Question(inUse, or: offered, on: schema, coding: coding, in: catalogue))
      return Outcomes(
        coder: number, set: cards.outcome, cards: cards.cards.map { ($0.indicator, $0.outcome) })
    }
  }
}
