import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

/// Mapping files as part of a catalogue; what stands in them is the affair of the SSSOM tests.
@Suite struct `Mapping files in a folder` {
  private static let name = "asker-bms@2017--public-innovation@1.sssom.tsv"
  private let text: String

  init() throws {
    text = try String(
      contentsOfFile: "\(Fixtures.project)/Mappings/\(Self.name)", encoding: .utf8)
  }

  @Test func `a mapping is read with its pair and coding`() throws {
    let catalogue = try SampleFolder(["Mappings/\(Self.name)": text]).catalogue()
    #expect(catalogue.findings.isEmpty)
    let set = try #require(catalogue.mappingSets.first)
    #expect(set.subject.description == "asker-bms@2017")
    #expect(set.object.description == "public-innovation@1")
    #expect(set.coding == .agreed)
    #expect(!set.mappings.isEmpty)
  }

  @Test(arguments: [
    "Mappings/asker-bms@2016--public-innovation@1.sssom.tsv",
    "Mappings/asker-bms@2017--public-innovation@2.sssom.tsv",
    "Mappings/coi-innovationsbarometer@2017--public-innovation@1.sssom.tsv",
  ])
  func `a mapping under another name is not used`(path: String) throws {
    let catalogue = try SampleFolder([path: text]).catalogue()
    #expect(catalogue.mappingSets.isEmpty)
    #expect(catalogue.findings.map(\.check) == ["PathMismatch"])
  }

  @Test func `content decides here too`() throws {
    let folder = try SampleFolder([
      "Mappings/asker-bms@2017--public-innovation@1.txt": text,
      "Mappings/b@1--s@1.sssom.tsv": "<html/>", "Mappings/c@1--s@1.sssom.tsv": "",
    ])
    let catalogue = try folder.catalogue()
    #expect(catalogue.mappingSets.count == 1)
    #expect(catalogue.findings.map(\.check) == ["UnknownContent", "EmptyFile"])
  }

  @Test func `the same mapping in two folders is in neither`() throws {
    let base = try SampleFolder(["Mappings/\(Self.name)": text])
    let other = try SampleFolder(["Mappings/\(Self.name)": text])
    let catalogue = try Catalogue(
      readingFrom: DataFolders(base: base.path, adding: [other.path]))
    #expect(catalogue.mappingSets.isEmpty)
    #expect(catalogue.findings.map(\.check) == ["DuplicateFile"])
  }

  @Test func `the coder's folder is part of the pair`() throws {
    let folder = try SampleFolder(["Mappings/coder-1/\(Self.name)": text])
    let catalogue = try folder.catalogue()
    #expect(catalogue.mappingSets.allSatisfy { $0.coding == .coder(1) })
    #expect(catalogue.findings.allSatisfy { $0.location != nil })
  }
}
