import FrameworkFiles
import FrameworkModel

/// What is tried on the bytes of a mapping file: reading, and writing what was read.
public struct MappingProbe {
  public init() {}

  /// Stops the process where a promise is broken; what is wrong with the bytes is none of them.
  ///
  /// - Parameter bytes: The content of a file.
  public func tryOut(_ bytes: [UInt8]) {
    _ = MappingSetReader.recognises(bytes)
    for coding in [nil, .agreed, MappingSet.Coding.coder(2)] { tryOut(bytes, coding) }
  }

  private func tryOut(_ bytes: [UInt8], _ coding: MappingSet.Coding?) {
    let (set, findings) = MappingSetReader.read(bytes, file: "bytes.sssom.tsv", coding: coding)
    precondition(set != nil || !findings.isEmpty, "a file that gives nothing has no finding")
    precondition(findings == findings.sorted(), "the findings aren't sorted")
    guard let set else { return }
    let written = MappingSetWriter.bytes(of: set)
    let (again, faults) = MappingSetReader.read(
      written, file: "bytes.sssom.tsv", coding: set.coding)
    precondition(faults.isEmpty, "what was written has faults: \(faults.map(\.sentence.en))")
    precondition(
      again.map(MappingSetWriter.bytes) == written, "a set isn't read as it was written")
    precondition(again?.mappings.count == set.mappings.count, "a statement was lost")
  }
}
