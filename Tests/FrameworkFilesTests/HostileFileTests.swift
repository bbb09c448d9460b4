import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

/// Files made to break a reader, read as part of a whole catalogue.
@Suite struct `Hostile files` {
  private let valid: String

  init() throws { valid = try Fixtures.text("invalid/DuplicateFile.xml") }

  /// What is found where one file is hostile and another one is good, which must come through.
  private func checks(_ bytes: [UInt8]) throws -> [String] {
    let folder = try SampleFolder([
      "Frameworks/example/2021.xml": valid.replacing("edition=\"2020\"", with: "edition=\"2021\"")
    ])
    try folder.write(bytes, to: "Frameworks/example/2020.xml")
    let catalogue = try folder.catalogue()
    #expect(catalogue.frameworks.map(\.edition) == ["2021"])
    #expect(catalogue.findings.allSatisfy { $0.severity == .error && $0.location != nil })
    return catalogue.findings.map(\.check)
  }

  private func checks(_ text: String) throws -> [String] { try checks(Array(text.utf8)) }

  @Test func `a bomb of entities is refused unread`() throws {
    let entities = (1...9).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);\">" }
    let bomb = "<!DOCTYPE framework [<!ENTITY a0 \"ha\">\(entities.joined())]>\n"
    let text = valid.replacing("<framework", with: bomb + "<framework")
      .replacing(">Eksempel<", with: ">&a9;<")
    #expect(try checks(text) == ["DocumentType"])
  }

  @Test func `an entity of another file is refused unread`() throws {
    let text = valid.replacing(
      "<framework",
      with: "<!DOCTYPE framework [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<framework")
    #expect(try checks(text) == ["DocumentType"])
  }

  @Test func `ten megabytes of one tag are refused`() throws {
    #expect(try checks(String(repeating: "<a>", count: 3_500_000)) == ["UnknownRoot"])
    let inside = valid.replacing(
      "<indicators>", with: String(repeating: "<a>", count: 3_500_000))
    #expect(try checks(inside).contains("TooDeep"))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian])
  func `another encoding is named`(encoding: String.Encoding) throws {
    let data = try #require(valid.data(using: encoding))
    let found = try checks([UInt8](data))
    #expect(found == ["WrongEncoding"])
  }

  @Test func `a mark before UTF-8 is no fault`() throws {
    let folder = try SampleFolder(["Frameworks/example/2020.xml": "\u{FEFF}" + valid])
    #expect(try folder.catalogue().findings.isEmpty)
    #expect(try folder.catalogue().frameworks.count == 1)
  }

  @Test func `nothing but zero bytes is refused`() throws {
    #expect(try checks([UInt8](repeating: 0, count: 100_000)).count == 1)
  }

  @Test func `every truncation before the last tag's end is refused`() throws {
    let bytes = Array(valid.utf8)
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: ">")))
    let folder = try SampleFolder()
    for length in 0...end {
      try folder.write(Array(bytes[..<length]), to: "Frameworks/example/2020.xml")
      let catalogue = try folder.catalogue()
      #expect(catalogue.frameworks.isEmpty, "\(length)")
      #expect(!catalogue.findings.isEmpty, "\(length)")
    }
  }

  @Test func `a pipe in the folder doesn't make anybody wait`() throws {
    let folder = try SampleFolder(["Frameworks/example/2021.xml": valid])
    let pipe = try Process.run(
      URL(filePath: "/usr/bin/mkfifo"), arguments: [folder.path + "/Frameworks/example/2020.xml"])
    pipe.waitUntilExit()
    #expect(pipe.terminationStatus == 0)
    #expect(try folder.findings().map(\.check).sorted() == ["PathMismatch", "UnreadableFile"])
  }

  @Test func `a link to nothing is a file that can't be read`() throws {
    let folder = try SampleFolder(["Frameworks/example/2021.xml": valid])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/Frameworks/example/2020.xml", withDestinationPath: "/nowhere.xml")
    #expect(try folder.findings().map(\.check).sorted() == ["PathMismatch", "UnreadableFile"])
  }
}
