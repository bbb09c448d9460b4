import FrameworkModel

/// SSSOM/TSV among the formats that mapping files are read in.
struct SSSOMReader: MappingReader {
  func recognises(_ beginning: [UInt8]) -> Bool { MappingSetReader.recognises(beginning) }

  func read(
    _ bytes: [UInt8], named file: String, coding: MappingSet.Coding
  ) -> (mappingSet: MappingSet?, findings: [Finding]) {
    var (set, findings) = MappingSetReader.read(bytes, file: file)
    set?.coding = coding
    return (set, findings)
  }
}
