import Foundation
import Testing
import ZipArchive

struct `A hostile zip file` {
  static func archive(_ script: String) throws -> [UInt8] {
    let path = temporary()
    defer { try? FileManager.default.removeItem(at: path) }
    _ = try `A zip file`.python("import sys, zipfile, warnings\n" + script, path)
    return try Array(Data(contentsOf: path))
  }

  static func fault(_ archive: [UInt8], _ limits: ZipLimits = .standard) -> UnreadableZip? {
    do throws(UnreadableZip) {
      _ = try ZipFile(reading: archive, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [[], Array("Dette er en tekst.".utf8), Array("PK\u{3}\u{4}".utf8)])
  func `is no archive at all`(bytes: [UInt8]) {
    #expect(Self.fault(bytes) == .notAnArchive)
  }

  @Test func `ends at any byte`() throws {
    let whole = try `A zip file`.files.archived()
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(Self.fault(Array(whole[..<length])) != nil)
    }
  }

  @Test func `has a changed byte in its content`() throws {
    var bytes = try ZipFile([ZipFile.Entry(name: "a", bytes: Array(repeating: 7, count: 3_000))])
      .archived()
    bytes[36] ^= 0x10
    guard case .damaged("a", _) = Self.fault(bytes) else {
      Issue.record("\(String(describing: Self.fault(bytes)))")
      return
    }
  }

  @Test func `survives a change of any one byte`() throws {
    let whole = try ZipFile([
      ZipFile.Entry(name: "a", bytes: [1, 2, 3]), ZipFile.Entry(name: "b", bytes: [4]),
    ]).archived()
    for index in whole.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] ^= change
        if Self.fault(bytes) == nil {
          #expect(try ZipFile(reading: bytes).entries.count <= 2)
        }
      }
    }
  }

  @Test func `unpacks to too much, counted and not believed`() throws {
    let bomb = try Self.archive(
      """
      with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('a', bytes(30_000_000))
      """)
    #expect(Self.fault(bomb) == .unpacksToTooMuch(limit: bomb.count * 200))
    #expect(
      Self.fault(bomb, ZipLimits(unpackedBytes: 1_000, ratio: .max))
        == .unpacksToTooMuch(limit: 1_000))
    #expect(Self.fault(bomb, ZipLimits(archiveBytes: 100)) == .tooLarge(limit: 100))
    #expect(Self.fault(bomb, ZipLimits(ratio: 2_000)) == nil)
  }

  @Test func `holds too many files`() throws {
    let many = ZipFile((0..<11).map { ZipFile.Entry(name: "\($0)", bytes: []) })
    #expect(
      Self.fault(try many.archived(), ZipLimits(entries: 10)) == .tooManyEntries(limit: 10))
    #expect(Self.fault(try many.archived(), ZipLimits(entries: 11)) == nil)
  }

  @Test(arguments: ["../a", "/a", "b/../../a", "a\\\\b"])
  func `has a name that leads astray`(name: String) throws {
    let archive = try Self.archive(
      """
      with zipfile.ZipFile(sys.argv[1], 'w') as archive:
        archive.writestr('\(name)', b'x')
      """)
    guard case .strayName = Self.fault(archive) else {
      Issue.record("\(String(describing: Self.fault(archive)))")
      return
    }
  }

  @Test func `holds a name twice`() throws {
    let archive = try Self.archive(
      """
      warnings.simplefilter('ignore')
      with zipfile.ZipFile(sys.argv[1], 'w') as archive:
        archive.writestr('a', b'x')
        archive.writestr('a', b'y')
      """)
    #expect(Self.fault(archive) == .duplicateName("a"))
  }

  @Test func `is encrypted`() throws {
    var archive = try ZipFile([ZipFile.Entry(name: "a", bytes: [1, 2, 3])]).archived()
    // Bit 0 of the flags says so, in the file's own head and in the table of contents.
    archive[6] |= 1
    let directory = try #require(
      archive.indices.first { Array(archive[$0...].prefix(4)) == [0x50, 0x4B, 1, 2] })
    archive[directory + 8] |= 1
    #expect(Self.fault(archive) == .encrypted("a"))
  }

  @Test func `is refused in one sentence that says what to do`() {
    let sentences = [
      (UnreadableZip.notAnArchive, "this is no zip archive or it is cut off; get a complete copy"),
      (.tooLarge(limit: 5), "the archive is larger than 5 bytes; split it"),
      (.tooManyEntries(limit: 5), "the archive holds more than 5 files; split it"),
      (.duplicateName("a"), "the archive holds “a” twice; remove one"),
      (.encrypted("a"), "“a” is encrypted; save it without a password"),
    ]
    for (fault, sentence) in sentences { #expect(fault.description == sentence) }
  }
}
