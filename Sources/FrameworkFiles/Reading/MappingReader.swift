public import FrameworkModel

/// Reads mapping files of one format.
public protocol MappingReader: Sendable {
  /// Whether the first bytes of a file, up to 64 KB, are those of its format.
  func recognises(_ beginning: [UInt8]) -> Bool

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - file: Its path, as messages name it.
  ///   - coding: Whose coding it is, as its path says.
  /// - Returns: The set, nil where the file can't be used, and what is wrong.
  func read(
    _ bytes: [UInt8], named file: String, coding: MappingSet.Coding
  ) -> (mappingSet: MappingSet?, findings: [Finding])
}
