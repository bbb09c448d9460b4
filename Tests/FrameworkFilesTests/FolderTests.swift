import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `Data folders` {
  private let valid: String

  init() throws { valid = try Fixtures.text("invalid/DuplicateFile.xml") }

  private func edition(_ edition: String) -> String {
    valid.replacing("edition=\"2020\"", with: "edition=\"\(edition)\"")
  }

  @Test func `paths tell what files are, without opening them`() throws {
    let folder = try SampleFolder([
      "Frameworks/example/2020.xml": "", "Frameworks/example/2021.json": "",
      "Frameworks/Ø-set/1.0.xml": "", "Frameworks/Schemas/common/1.xml": "",
      "Frameworks/LICENSE": "", "Frameworks/example/README.md": "", "Frameworks/.hidden": "",
      "Mappings/example@2020--common@1.sssom.tsv": "",
      "Mappings/coder-2/example@2020--common@1.sssom.tsv": "",
      "Mappings/common@1--lens@1.5.tsv": "",
    ])
    let contents = try FolderContents(of: folder.folders)
    #expect(
      contents.frameworks.map(\.description) == ["example@2020", "example@2021", "Ø-set@1.0"])
    #expect(contents.schemas.map(\.description) == ["common@1"])
    #expect(
      contents.mappings.map(\.description) == [
        "common@1--lens@1.5", "example@2020--common@1", "example@2020--common@1 (coder-2)",
      ])
    #expect(contents.findings.isEmpty)
  }

  @Test func `a file whose path says nothing is told, not passed over`() throws {
    let folder = try SampleFolder([
      "Frameworks/2020.xml": "", "Mappings/example.sssom.tsv": "", "Mappings/old/a@1--b@1.tsv": "",
      "Frameworks/Schemas/1.xml": "",
    ])
    #expect(try folder.findings().map(\.check) == Array(repeating: "PathMismatch", count: 4))
  }

  @Test func `an added folder adds to the base`() throws {
    let base = try SampleFolder(["Frameworks/example/2020.xml": valid])
    let other = try SampleFolder(["Frameworks/example/2021.xml": edition("2021")])
    let catalogue = try Catalogue(
      readingFrom: DataFolders(base: base.path, adding: [other.path]))
    #expect(catalogue.frameworks.map(\.edition) == ["2020", "2021"])
    #expect(catalogue.findings.isEmpty)
  }

  @Test func `without the base its XSDs are still used, and no others`() throws {
    let base = try SampleFolder(["Frameworks/example/2020.xml": valid])
    let other = try SampleFolder(["Frameworks/example/2021.xml": edition("2021")])
    try other.write(Array("<broken".utf8), to: "Frameworks/framework-1.xsd")
    let catalogue = try Catalogue(
      readingFrom: DataFolders(base: base.path, includesBase: false, adding: [other.path]))
    #expect(catalogue.frameworks.map(\.edition) == ["2021"])
    #expect(catalogue.findings.isEmpty)
  }

  @Test func `the same edition in two folders names both files, and neither is used`() throws {
    let base = try SampleFolder(["Frameworks/example/2020.xml": valid])
    let other = try SampleFolder(["Frameworks/example/2020.json": valid])
    let catalogue = try Catalogue(
      readingFrom: DataFolders(base: base.path, adding: [other.path]))
    #expect(catalogue.frameworks.isEmpty)
    let finding = try #require(catalogue.findings.first)
    #expect(catalogue.findings.count == 1)
    #expect(
      finding.sentence.en == """
        example@2020 stands in several files: \(base.path)/Frameworks/example/2020.xml and \
        \(other.path)/Frameworks/example/2020.json; none of them is used
        """)
    #expect(finding.severity == .error)
  }

  @Test func `a missing folder says what to do`() throws {
    let error = #expect(throws: UnusableFolder.self) {
      try Catalogue(readingFrom: DataFolders(base: "/nowhere/at/all"))
    }
    #expect(
      error?.description
        == "the folder /nowhere/at/all doesn't exist; check how the path is spelled")
    #expect(error?.sentence.nb == "mappen /nowhere/at/all finnes ikke")
  }

  @Test func `a folder without data, and a file instead of a folder, are refused`() throws {
    let folder = try SampleFolder(["Other/readme.md": "hello"])
    for path in [folder.path + "/Other", folder.path + "/Other/readme.md"] {
      #expect(throws: UnusableFolder.self) {
        try Catalogue(readingFrom: DataFolders(base: path))
      }
    }
  }

  @Test func `a base without XSDs can't read definitions`() throws {
    let folder = try SampleFolder(["Frameworks/example/2020.xml": valid])
    try FileManager.default.removeItem(atPath: folder.path + "/Frameworks/framework-1.xsd")
    let error = #expect(throws: UnusableFolder.self) { try folder.catalogue() }
    #expect(error?.description.contains("framework-1.xsd") ?? false)
  }

  @Test func `only what is wanted is opened`() throws {
    let folder = try SampleFolder([
      "Frameworks/example/2020.xml": valid, "Frameworks/example/2021.xml": "broken",
      "Frameworks/stray.xml": "broken",
    ])
    let wanted = Wanted(
      frameworks: [FrameworkReference("example", edition: "2020")], schemas: [])
    let catalogue = try Catalogue(readingFrom: folder.folders, only: wanted)
    #expect(catalogue.files == [folder.path + "/Frameworks/example/2020.xml"])
    #expect(catalogue.findings.isEmpty)
  }

  @Test func `wanted mappings are those between what is wanted, of the wanted coders`() {
    let wanted = Wanted(
      frameworks: [FrameworkReference("a", edition: "1")],
      schemas: [SchemaReference("s", edition: "1"), SchemaReference("lens", edition: "1")],
      codings: [.agreed, .coder(2)])
    func isWanted(_ name: String, _ coding: MappingSet.Coding = .agreed) -> Bool {
      DataFile.Pair(fileName: name, coding: coding).map { wanted.includes(.mappings($0)) } ?? false
    }
    #expect(isWanted("a@1--s@1.sssom.tsv"))
    #expect(isWanted("s@1--lens@1.sssom.tsv"))
    #expect(isWanted("a@1--s@1.sssom.tsv", .coder(2)))
    #expect(!isWanted("a@1--s@1.sssom.tsv", .coder(1)))
    #expect(!isWanted("b@1--s@1.sssom.tsv"))
    #expect(!isWanted("a@1--s@2.sssom.tsv"))
    #expect(!isWanted("nonsense.tsv"))
  }

  @Test func `the order of files changes nothing`() throws {
    let names = ["GapBetweenBands", "DuplicateIndicator", "InvalidDefinition", "TruncatedFile"]
    let folder = try SampleFolder()
    for (index, name) in names.enumerated() {
      let text = try Fixtures.text("invalid/\(name).xml")
        .replacing("edition=\"2020\"", with: "edition=\"\(2020 + index)\"")
      try folder.write(Array(text.utf8), to: "Frameworks/example/\(2020 + index).xml")
    }
    var contents = try FolderContents(of: folder.folders)
    let sorted = try everything(contents, folder)
    #expect(sorted.count == 4)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      contents.files.shuffle(using: &generator)
      #expect(try everything(contents, folder) == sorted)
    }
  }

  private func everything(_ contents: FolderContents, _ folder: SampleFolder) throws -> [Finding] {
    let catalogue = try Catalogue(
      reading: contents, of: folder.folders, only: nil, mappings: [])
    return (catalogue.findings + DefinitionFindings(in: catalogue).all).sorted()
  }

  @Test func `content decides, not the extension`() throws {
    let folder = try SampleFolder([
      "Frameworks/example/2020.tsv": valid, "Frameworks/example/2021": edition("2021"),
      "Frameworks/example/2022.xml": "{\"id\": 1}",
    ])
    let catalogue = try folder.catalogue()
    #expect(catalogue.frameworks.map(\.edition) == ["2020"])
    #expect(catalogue.findings.map(\.check) == ["UnknownContent"])
  }

  @Test func `a framework among the schemas is a mismatch`() throws {
    let folder = try SampleFolder(["Frameworks/Schemas/example/2020.xml": valid])
    #expect(try folder.findings().map(\.check) == ["PathMismatch"])
    #expect(try folder.catalogue().frameworks.isEmpty)
  }
}
