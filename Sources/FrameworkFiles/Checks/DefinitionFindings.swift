public import FrameworkModel

/// What a reader of the definitions should know: warnings and notes on all that was read.
///
/// Errors, which make a file or an element unusable, are the catalogue's own findings; but what a
/// scenario refers to is known only when the rest was read, so its errors are among these.
public struct DefinitionFindings: Sendable {
  /// Sorted by place.
  public let all: [Finding]

  public init(in catalogue: Catalogue) {
    let frameworks = catalogue.frameworks.flatMap { framework in
      Self.frameworkChecks.flatMap { $0.findings(in: framework) }
    }
    let texts =
      catalogue.frameworks.map { DefinitionTexts(of: $0) }
      + catalogue.schemas.map { DefinitionTexts(of: $0) }
      + catalogue.scenarios.map { DefinitionTexts(of: $0) }
    let translations = texts.flatMap { MissingTranslation().findings(in: $0) }
    let editions = OtherMeaning().findings(in: catalogue)
    let links = UnknownLinkTarget().findings(in: catalogue)
    let scenarios = catalogue.scenarios.map { PlacedScenario($0, in: catalogue) }
      .flatMap { scenario in Self.scenarioChecks.flatMap { $0.findings(in: scenario) } }
    all = (frameworks + translations + editions + links + scenarios).sorted()
  }

  private static var scenarioChecks: [any Check<PlacedScenario>] {
    [
      KeptAndDropped(), MissingCost(), OutsideScenario(), UnknownDimension(),
      UnknownScenarioReference(),
    ]
  }

  private static var frameworkChecks: [any Check<Framework>] {
    [
      BandBelowScale(), DuplicateLabel(), GapBetweenBands(), MissingBands(), OverlappingBands(),
      ResultInNoBand(), ResultOutsideScale(), UnclearDirection(), UnitConflict(),
    ]
  }
}
