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
}
