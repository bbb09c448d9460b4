public import FrameworkModel

/// What a reader of the definitions should know: warnings and notes on all that was read.
///
/// Errors, which make a file or an element unusable, are the catalogue's own findings.
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
    let translations = texts.flatMap { MissingTranslation().findings(in: $0) }
    let editions = OtherMeaning().findings(in: catalogue)
    let links = UnknownLinkTarget().findings(in: catalogue)
    all = (frameworks + translations + editions + links).sorted()
  }

  private static var frameworkChecks: [any Check<Framework>] {
    [
      BandBelowScale(), DuplicateLabel(), GapBetweenBands(), MissingBands(), OverlappingBands(),
      ResultInNoBand(), ResultOutsideScale(), UnclearDirection(), UnitConflict(),
    ]
  }
}
