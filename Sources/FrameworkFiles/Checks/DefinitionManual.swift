public import FrameworkModel

/// The manual of every check on definitions and every fault that reading a file meets.
public enum DefinitionManual {
  /// Sorted by name.
  public static let entries: [ManualEntry] =
    (warnings + errors + faults).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }

  private static let warnings = [
    ManualEntry(BandBelowScale.self), ManualEntry(DuplicateLabel.self),
    ManualEntry(GapBetweenBands.self), ManualEntry(MissingBands.self),
    ManualEntry(MissingTranslation.self), ManualEntry(OtherMeaning.self),
    ManualEntry(OverlappingBands.self), ManualEntry(ResultInNoBand.self),
    ManualEntry(ResultOutsideScale.self), ManualEntry(UnclearDirection.self),
    ManualEntry(UnitConflict.self), ManualEntry(UnknownLinkTarget.self),
    ManualEntry(MissingCost.self), ManualEntry(OutsideScenario.self),
  ]

  private static let errors = [
    ManualEntry(AllWeightsZero.self), ManualEntry(DuplicateCollection.self),
    ManualEntry(DuplicateConcept.self), ManualEntry(DuplicateDimension.self),
    ManualEntry(DuplicateGroup.self), ManualEntry(DuplicateIndicator.self),
    ManualEntry(NegativeWeight.self), ManualEntry(UnknownCollection.self),
    ManualEntry(UnknownGroup.self), ManualEntry(UnknownNeighbour.self),
    ManualEntry(UnknownSource.self), ManualEntry(UnknownStepIndicator.self),
    ManualEntry(KeptAndDropped.self), ManualEntry(UnknownDimension.self),
    ManualEntry(UnknownScenarioReference.self),
  ]

  private static let faults = [
    AttributeTooLong.manualEntry, ContradictoryRange.manualEntry, DocumentType.manualEntry,
    DuplicateFile.manualEntry, EmptyFile.manualEntry, ForbiddenCharacter.manualEntry,
    InvalidDefinition.manualEntry, InvalidUTF8.manualEntry, NotWellFormed.manualEntry,
    PathMismatch.manualEntry, TextTooLong.manualEntry, TooDeep.manualEntry, TooLarge.manualEntry,
    TooManyAttributes.manualEntry, TooManyFaults.manualEntry, TruncatedFile.manualEntry,
    UnknownContent.manualEntry, UnknownRoot.manualEntry, UnknownVersion.manualEntry,
    UnreadableFile.manualEntry, WrongEncoding.manualEntry,
  ]
}
