import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

/// Files that fuzzing made or that it should begin with, read again as `Fuzzing/` reads them.
@Suite struct `Found files` {
  static func names(_ kind: String) -> [String] {
    let folder = "\(Fixtures.folder)/found/\(kind)"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  @Test func `there are some of each kind`() {
    #expect(!Self.names("definition").isEmpty && !Self.names("mapping").isEmpty)
  }

  @Test(arguments: names("definition"))
  func `a definition is read as it was written, or something is found`(name: String) throws {
    let bytes = try Fixtures.bytes("found/definition/\(name)")
    let folder = try SampleFolder()
    try folder.write(bytes, to: "Frameworks/example/2020.xml")
    let catalogue = try folder.catalogue()
    _ = DefinitionFindings(in: catalogue)
    #expect(!catalogue.frameworks.isEmpty || !catalogue.findings.isEmpty)
    for framework in catalogue.frameworks {
      let written = try FrameworkWriter().bytes(of: framework)
      try folder.write(written, to: "Frameworks/example/2020.xml")
      let again = try #require(try folder.catalogue().frameworks.first)
      #expect(try FrameworkWriter().bytes(of: again) == written)
    }
  }

  @Test(arguments: names("mapping"))
  func `a mapping file is read as it was written, or something is found`(name: String) throws {
    let bytes = try Fixtures.bytes("found/mapping/\(name)")
    for coding in [nil, .agreed, MappingSet.Coding.coder(2)] {
      let (set, findings) = MappingSetReader.read(bytes, file: "a.sssom.tsv", coding: coding)
      #expect(set != nil || !findings.isEmpty)
      #expect(findings == findings.sorted())
      guard let set else { continue }
      let written = MappingSetWriter.bytes(of: set)
      let again = MappingSetReader.read(written, file: "a.sssom.tsv", coding: set.coding)
      #expect(again.findings == [])
      #expect(again.set.map(MappingSetWriter.bytes) == written)
      #expect(again.set?.mappings.count == set.mappings.count)
    }
  }
}
