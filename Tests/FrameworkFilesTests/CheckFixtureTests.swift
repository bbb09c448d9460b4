import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `Invalid fixtures` {
  /// Faults whose file is too large for the repository, or is none.
  static let made = [
    "AttributeTooLong", "TextTooLong", "TooLarge", "TooManyFaults", "UnreadableFile",
  ]
  static let names = DefinitionManual.entries.map(\.name)

  @Test(arguments: names) func `a fixture triggers its check and no other`(name: String) throws {
    let findings = try Self.findings(in: name)
    #expect(Set(findings.map(\.check)) == [name])
  }

  @Test func `every check has a fixture, and every fixture a check`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.folder + "/invalid"
    ).filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }
    #expect(Set(files).union(Self.made).sorted() == Self.names)
    #expect(Set(files).isDisjoint(with: Self.made))
  }

  @Test func `every manual entry begins with one line that sums it up`() {
    for entry in DefinitionManual.entries {
      #expect(entry.summary.hasSuffix("."), "\(entry.name)")
      #expect(entry.text.split(separator: "\n").count > 1, "\(entry.name)")
      #expect(!entry.text.hasPrefix(" "), "\(entry.name)")
    }
  }

  @Test(arguments: names) func `every sentence exists in three languages`(name: String) throws {
    for finding in try Self.findings(in: name) {
      let sentences = [finding.sentence] + (finding.hint.map { [$0] } ?? [])
      for sentence in sentences {
        #expect(![sentence.nb, sentence.da, sentence.en].contains(""))
        #expect(sentence.nb != sentence.en)
      }
    }
  }

  /// Everything found in a folder that holds the fixture alone.
  static func findings(in name: String) throws -> [Finding] {
    let folder = try SampleFolder()
    let bytes = try made.contains(name) ? bytes(of: name) : Fixtures.bytes("invalid/\(name).xml")
    let text = String(decoding: bytes, as: UTF8.self)
    let path =
      text.contains("<scenario")
      ? "Scenarios/example.xml"
      : text.contains("<schema")
        ? "Frameworks/Schemas/example/2020.xml" : "Frameworks/example/2020.xml"
    if text.contains("<scenario") { try folder.addWhatScenariosCompare() }
    if name == "UnreadableFile" {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(path)", withIntermediateDirectories: true)
    } else {
      try folder.write(bytes, to: path)
    }
    guard name == "DuplicateFile" else {
      return try folder.findings(byteLimit: name == "TooLarge" ? 2_000 : 256_000_000)
    }
    let other = try SampleFolder()
    try other.write(bytes, to: path)
    return try folder.findings(adding: [other])
  }

  /// A valid definition with something that is too large.
  private static func bytes(of name: String) throws -> [UInt8] {
    let valid = try Fixtures.text("invalid/DuplicateFile.xml")
    let long = String(repeating: "a", count: 1_000_001)
    let text =
      switch name {
      case "AttributeTooLong": valid.replacing("id=\"A.1\"", with: "id=\"\(long)\"")
      case "TextTooLong": valid.replacing(">Eksempel<", with: ">\(long)<")
      case "TooLarge": valid + String(repeating: " ", count: 2_000)
      case "TooManyFaults":
        valid.replacing(
          "<indicators>",
          with: "<indicators>" + String(repeating: "<indicator id=\",\"/>", count: 10_100))
      default: valid
      }
    return Array(text.utf8)
  }
}
