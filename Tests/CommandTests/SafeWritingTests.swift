import Foundation
import TestSupport
import Testing

/// What stood in a file is there until the new is complete, whatever happens.
@Suite struct SafeWritingTests {
  private static let old = Data("the old report\n".utf8)

  /// Endings of formats that Bredde writes itself, and one that holds many files.
  static let endings = ["json", "html", "xlsx", "zip"]

  @Test(arguments: endings)
  func `a program killed at any moment leaves the old file or the new one`(ending: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.\(ending)")
    let words = ["show", "asker-bms@2017", "-o", file.path]
    let new = try contents(of: file, after: words)
    var moments = Moments(within: try time(of: words))
    for _ in 0..<8 {
      try Self.old.write(to: file)
      try runAndKill(words, after: moments.next())
      let left = try Data(contentsOf: file)
      #expect(left == Self.old || left == new)
    }
  }

  @Test func `a program killed at any moment leaves the old folder or the new one`() throws {
    let folder = try TemporaryFolder()
    let tables = folder.url.appending(path: "tables")
    let before = ["show", "asker-bms@2016", "--format", "csv", "-o", tables.path + "/"]
    let words = ["show", "asker-bms@2017", "--format", "csv", "-o", tables.path + "/"]
    #expect(try Bredde.run(before).status == 0)
    let old = try files(in: tables)
    #expect(try Bredde.run(words).status == 0)
    let new = try files(in: tables)
    #expect(old != new)
    var moments = Moments(within: try time(of: words))
    for _ in 0..<8 {
      #expect(try Bredde.run(before).status == 0)
      try runAndKill(words, after: moments.next())
      // Between two renames the old one stands beside; the next run puts it back.
      let aside = folder.url.appending(path: ".tables.bredde-old")
      let isThere = FileManager.default.fileExists(atPath: tables.path)
      let left = try files(in: isThere ? tables : aside)
      #expect(left == old || left == new)
    }
  }

  @Test(arguments: endings)
  func `a full disk is told, and the old file stays`(ending: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.\(ending)")
    try Self.old.write(to: file)
    // No file may grow beyond 512 bytes, and writing more is an error, as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$@\""
    let run = try Bredde.run(
      [
        "-c", script, "sh", try Bredde.binary.path, "show", "asker-bms@2017", "--language", "en",
        "-o", file.path,
      ],
      binary: URL(filePath: "/bin/sh"))
    #expect(run.status != 0)
    #expect(try Data(contentsOf: file) == Self.old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
  }

  @Test(arguments: ["/proc/report.json", "/proc/report.xlsx", "/proc/tables/"])
  func `a folder that can't be written is told in one sentence`(path: String) throws {
    let run = try Bredde.run(["show", "asker-bms@2017", "--language", "en", "-o", path])
    #expect(run.status == 64)
    #expect(run.errors.contains("can't be written; ") || run.errors.contains("can't be written\n"))
    #expect(run.errors.contains("check that the folder"))
  }

  @Test func `a folder that holds anything else is left alone`() throws {
    let folder = try TemporaryFolder()
    let tables = folder.url.appending(path: "tables")
    try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
    let words = ["show", "asker-bms@2017", "-o", tables.path + "/"]
    #expect(try Bredde.run(words).status == 0)
    let written = try files(in: tables)
    #expect(written.keys.contains("datapackage.json"))
    #expect(written.keys.contains("indicators.csv"))
    #expect(try Bredde.run(words).status == 0)
    try Self.old.write(to: tables.appending(path: "mine.docx"))
    let run = try Bredde.run(words)
    #expect(run.status == 64)
    #expect(run.errors.contains("tables"))
    #expect(try files(in: tables).count == written.count + 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["tables"])
  }

  // MARK: Running

  private func contents(of file: URL, after words: [String]) throws -> Data {
    #expect(try Bredde.run(words).status == 0)
    return try Data(contentsOf: file)
  }

  private func time(of words: [String]) throws -> Duration {
    let clock = ContinuousClock()
    return try clock.measure { _ = try Bredde.run(words) }
  }

  private func runAndKill(_ words: [String], after delay: Duration) throws {
    _ = try Bredde.run(words) { process in
      Thread.sleep(forTimeInterval: delay / .seconds(1))
      kill(process.processIdentifier, SIGKILL)
    }
  }

  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }
}

/// Moments spread over a run by a fixed seed, more of them towards its end, where it writes.
private struct Moments {
  private let length: Duration
  private var state: UInt64 = 20_261_126

  init(within length: Duration) { self.length = length }

  mutating func next() -> Duration {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let share = Double(state >> 33) / Double(UInt32.max >> 1)
    return length * (0.5 + 0.6 * share)
  }
}
