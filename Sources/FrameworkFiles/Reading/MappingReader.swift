import FrameworkModel

/// Reads mapping files of one format.
protocol MappingReader: Sendable {
  /// Whether the first bytes of a file, up to 64 KB, are those of its format.
  func recognises(_ beginning: [UInt8]) -> Bool

  /// Reads a whole file, named as messages name it; the folder in its name tells whose coding it is.
  func read(_ bytes: [UInt8], named file: String) -> Reading<MappingSet>
}

/// Reads SSSOM/TSV.
struct SSSOMReader: MappingReader {
  func recognises(_ beginning: [UInt8]) -> Bool { MappingSetReader.recognises(beginning) }

  func read(_ bytes: [UInt8], named file: String) -> Reading<MappingSet> {
    let (set, findings) = MappingSetReader.read(bytes, file: file)
    return Reading(content: set, findings: findings)
  }
}
