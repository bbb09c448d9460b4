import FrameworkModel

/// Reads mapping files in SSSOM/TSV.
struct SSSOMReader: MappingReader {
  func recognises(_ beginning: [UInt8]) -> Bool { MappingSetReader.recognises(beginning) }

  func read(
    _ bytes: [UInt8], named file: String, coding: MappingSet.Coding
  ) -> (mappingSet: MappingSet?, findings: [Finding]) {
    let (set, findings) = MappingSetReader.read(bytes, file: file)
    return (set, findings)
  }
}
