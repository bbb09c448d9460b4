import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

/// The manual entries of every check there is.
enum Manual {
  /// Sorted by name.
  static var entries: [ManualEntry] {
    (DefinitionManual.entries + MappingSetReader.manual + ManualEntry.mappingChecks)
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
