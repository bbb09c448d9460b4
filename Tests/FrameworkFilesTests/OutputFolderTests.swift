import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `Output folders` {
  private let files = [
    OutputFolder.File("a/one.txt", Array("en".utf8)), OutputFolder.File("two.txt", []),
  ]

  private func names(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  @Test(arguments: ["new", "new/", "new//"]) func `a new folder has every file, and nothing else`(
    name: String
  ) throws {
    let folder = try SampleFolder()
    try OutputFolder(at: "\(folder.path)/\(name)").write(files)
    #expect(try names(in: folder.path + "/new") == ["a", "a/one.txt", "two.txt"])
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(beside.sorted() == ["Frameworks", "Scenarios", "new"])
  }

  @Test func `an old folder with the same files is replaced as a whole`() throws {
    let folder = try SampleFolder(["new/a/one.txt": "old", "new/two.txt": "older"])
    try OutputFolder(at: folder.path + "/new").write([files[0]] + [files[1]])
    #expect(
      try String(contentsOfFile: folder.path + "/new/a/one.txt", encoding: .utf8) == "en")
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/new/two.txt")).isEmpty)
    #expect(try names(in: folder.path).allSatisfy { !$0.contains(".old") && !$0.contains(".new") })
  }

  @Test(arguments: ["new/three.txt", "new/a/other.txt", "new/.hidden"])
  func `a folder that holds other things is left alone`(other: String) throws {
    let folder = try SampleFolder([other: "mine", "new/two.txt": "old"])
    let error = #expect(throws: UnwritableFolder.self) {
      try OutputFolder(at: folder.path + "/new").write(files)
    }
    #expect(error?.sentence.nb.contains(String(other.dropFirst(4))) == true)
    #expect(try String(contentsOfFile: folder.path + "/new/two.txt", encoding: .utf8) == "old")
    #expect(try String(contentsOfFile: "\(folder.path)/\(other)", encoding: .utf8) == "mine")
  }

  @Test func `a file in the folder's place is left alone`() throws {
    let folder = try SampleFolder(["new": "mine"])
    #expect(throws: UnwritableFolder.self) {
      try OutputFolder(at: folder.path + "/new").write(files)
    }
    #expect(try String(contentsOfFile: folder.path + "/new", encoding: .utf8) == "mine")
  }

  @Test func `where one file can't be written no folder comes`() throws {
    let folder = try SampleFolder()
    #expect(throws: UnwritableFolder.self) {
      try OutputFolder(at: folder.path + "/new").write(
        files + [OutputFolder.File("a/one.txt/inside", [])])
    }
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(beside.sorted() == ["Frameworks", "Scenarios"])
  }

  @Test func `a missing place says what to do`() {
    let error = #expect(throws: UnwritableFolder.self) {
      try OutputFolder(at: "/nowhere/at/all").write(files)
    }
    #expect(error?.sentence.en == "the folder /nowhere/at/all can't be written")
  }

  @Test func `a link stays a link, and what it leads to is replaced`() throws {
    let folder = try SampleFolder(["real/two.txt": "old"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "real")
    try OutputFolder(at: folder.path + "/link").write([files[1]])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link") == "real")
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/real/two.txt")).isEmpty)
  }

  @Test func `definitions and mappings stand where reading looks for them`() throws {
    let framework = Framework.example("2027", .example())
    #expect(try OutputFolder.File(framework).path == "Frameworks/example/2027.xml")
    var set = MappingSet(
      subject: .framework(framework.reference), object: SchemaReference("s", edition: "1"),
      id: "x", mappings: [], location: somewhere)
    #expect(OutputFolder.File(set).path == "Mappings/example@2027--s@1.sssom.tsv")
    set.coding = .coder(2)
    #expect(OutputFolder.File(set).path == "Mappings/coder-2/example@2027--s@1.sssom.tsv")
  }
}
