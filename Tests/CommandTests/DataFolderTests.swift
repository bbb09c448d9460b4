import Foundation
import TestSupport
import Testing

@Suite struct DataFolderTests {
  static let mapping = "asker-bms@2017--public-innovation@1.sssom.tsv"

  @Test func `without its mapping file a framework is not examined, and a finding says so`() throws
  {
    let folder = try TemporaryFolder.withShippedData()
    try FileManager.default.removeItem(at: folder.url.appending(path: "Mappings/\(Self.mapping)"))
    let run = try Bredde.run(CompareTests.question, in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("ikke vurdert"))
    #expect(run.errors.contains("[NotExamined]"))
    expectSnapshot(of: run.output, named: "not-examined.nb.txt")
  }

  @Test func `a broken framework that wasn't asked for doesn't matter`() throws {
    let folder = try TemporaryFolder.withShippedData()
    let file = folder.url.appending(path: "Frameworks/ks-innovasjonsbarometer/2020.xml")
    try Data("<".utf8).write(to: file)
    #expect(try Bredde.run(CompareTests.question, in: folder.url).status == 0)
  }

  @Test func `a broken framework that was asked for ends the run with 1 and its fault`() throws {
    let folder = try TemporaryFolder.withShippedData()
    let file = folder.url.appending(path: "Frameworks/asker-bms/2017.xml")
    try Data("<framework".utf8).write(to: file)
    let run = try Bredde.run(CompareTests.question, in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Frameworks/asker-bms/2017.xml:1:"))
  }

  @Test func `an added folder adds, and the base is still there`() throws {
    let added = try TemporaryFolder()
    try Self.copy("asker-bms/2017.xml", as: "nabo-bms/2020.xml", to: added) {
      $0.replacing("id=\"asker-bms\" edition=\"2017\"", with: "id=\"nabo-bms\" edition=\"2020\"")
    }
    let run = try Bredde.run(["list", "--data", added.url.path])
    #expect(run.status == 0)
    #expect(run.output.contains("nabo-bms"))
    #expect(run.output.contains("asker-bms"))
    let alone = try Bredde.run(["list", "--data", added.url.path, "--no-base"])
    #expect(alone.status == 0)
    #expect(alone.output.contains("nabo-bms"))
    #expect(!alone.output.contains("asker-bms"))
  }

  @Test func `the same edition in two folders is an error that names both files`() throws {
    let added = try TemporaryFolder()
    try Self.copy("asker-bms/2017.xml", as: "asker-bms/2017.xml", to: added)
    let run = try Bredde.run(["coverage", "asker-bms@2017", "--data", added.url.path])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Frameworks/asker-bms/2017.xml"))
    #expect(run.errors.contains(added.url.path + "/Frameworks/asker-bms/2017.xml"))
    let newest = try Bredde.run(["coverage", "asker-bms", "--data", added.url.path])
    #expect(newest.status == 1)
  }

  @Test func `the binary finds the data that is installed beside it`() throws {
    let prefix = try TemporaryFolder()
    let manager = FileManager.default
    for folder in ["bin", "share/bredde", "elsewhere"] {
      try manager.createDirectory(
        at: prefix.url.appending(path: folder), withIntermediateDirectories: true)
    }
    try manager.copyItem(at: Bredde.binary, to: prefix.url.appending(path: "bin/bredde"))
    for folder in ["Frameworks", "Mappings"] {
      try manager.copyItem(
        at: Bredde.repository.appending(path: folder),
        to: prefix.url.appending(path: "share/bredde/\(folder)"))
    }
    let run = try Bredde.run(
      ["show", "asker-bms@2017/L.2.1"], in: prefix.url.appending(path: "elsewhere"),
      binary: prefix.url.appending(path: "bin/bredde"))
    #expect(run.status == 0)
    #expect(run.output == (try Bredde.run("show asker-bms@2017/L.2.1").output))
  }

  private static func copy(
    _ source: String, as target: String, to folder: TemporaryFolder,
    changing change: (String) -> String = { $0 }
  ) throws {
    let file = folder.url.appending(path: "Frameworks/\(target)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = try String(
      contentsOf: Bredde.repository.appending(path: "Frameworks/\(source)"), encoding: .utf8)
    try Data(change(text).utf8).write(to: file)
  }
}
