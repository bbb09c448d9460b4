import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `Output files` {
  @Test func `a new file has all bytes, and nothing is left beside it`() throws {
    let folder = try SampleFolder()
    let path = folder.path + "/report.html"
    try OutputFile(at: path).write(Array("hei".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "hei")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["Frameworks", "Scenarios", "report.html"])
  }

  @Test func `an old file is replaced as a whole`() throws {
    let folder = try SampleFolder(["report.html": String(repeating: "x", count: 10_000)])
    try OutputFile(at: folder.path + "/report.html").write([0x6A, 0x61])
    let text = try String(contentsOfFile: folder.path + "/report.html", encoding: .utf8)
    #expect(text == "ja")
  }

  @Test func `an old file stays where writing fails`() throws {
    let folder = try SampleFolder(["report.html/inner": "old"])
    #expect(throws: UnwritableFile.self) {
      try OutputFile(at: folder.path + "/report.html").write([0x6A])
    }
    #expect(FileManager.default.fileExists(atPath: folder.path + "/report.html/inner"))
  }

  @Test func `a missing folder says what to do`() {
    let error = #expect(throws: UnwritableFile.self) {
      try OutputFile(at: "/nowhere/at/all/report.html").write([])
    }
    #expect(error?.sentence.nb == "filen /nowhere/at/all/report.html kan ikke skrives")
  }

  @Test func `what isn't a file is written to, not replaced`() throws {
    try OutputFile(at: "/dev/null").write([0x6A])
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test(arguments: [0o600, 0o640, 0o444]) func `a replaced file keeps who may read it`(
    permissions: Int
  ) throws {
    let folder = try SampleFolder(["report.html": "old"])
    let path = folder.path + "/report.html"
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    try OutputFile(at: path).write([0x6A, 0x61])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == permissions)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "ja")
  }

  @Test(arguments: ["kept/report.html", "kept/new.html"])
  func `a link stays, and what it leads to is written`(target: String) throws {
    let folder = try SampleFolder(["kept/report.html": "old"])
    let files = FileManager.default
    let (first, second) = (folder.path + "/first.html", folder.path + "/second.html")
    try files.createSymbolicLink(atPath: first, withDestinationPath: second)
    try files.createSymbolicLink(atPath: second, withDestinationPath: target)
    try OutputFile(at: first).write([0x6A, 0x61])
    #expect(try files.destinationOfSymbolicLink(atPath: first) == second)
    #expect(try files.destinationOfSymbolicLink(atPath: second) == target)
    #expect(try String(contentsOfFile: "\(folder.path)/\(target)", encoding: .utf8) == "ja")
  }

  @Test func `a ring of links is refused`() throws {
    let folder = try SampleFolder()
    let (one, other) = (folder.path + "/one.html", folder.path + "/other.html")
    try FileManager.default.createSymbolicLink(atPath: one, withDestinationPath: other)
    try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: one)
    #expect(throws: UnwritableFile.self) { try OutputFile(at: one).write([0x6A]) }
  }
}
