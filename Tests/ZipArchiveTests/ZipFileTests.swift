import Foundation
import Testing
import ZipArchive

struct `A zip file` {
  static let files = ZipFile([
    ZipFile.Entry(name: "xl/worksheets/sheet1.xml", bytes: Array("<a>æøå</a>".utf8)),
    ZipFile.Entry(name: "tomt.csv", bytes: []),
    ZipFile.Entry(name: "målekart – 2017.csv", bytes: (0..<100_000).map { UInt8($0 % 251) }),
  ])

  @Test func `reads back as it was written`() throws {
    #expect(try ZipFile(reading: Self.files.archived()) == Self.files)
    #expect(Self.files["tomt.csv"] == [])
    #expect(Self.files["finnes ikke"] == nil)
  }

  @Test func `without files reads back too`() throws {
    #expect(try ZipFile(reading: ZipFile().archived()) == ZipFile())
  }

  @Test func `has the same bytes each time, whatever the clock and the time zone`() throws {
    let first = try Self.files.archived()
    unsafe setenv("TZ", "Pacific/Auckland", 1)
    tzset()
    defer {
      unsafe unsetenv("TZ")
      tzset()
    }
    #expect(try Self.files.archived() == first)
  }

  @Test(arguments: ["", "../etc/passwd", "/etc/passwd", "a/../../b", "a\\b", "a\u{0}b", "mappe/"])
  func `refuses to write a name that leads astray`(name: String) {
    #expect(throws: UnwritableZip.self) {
      try ZipFile([ZipFile.Entry(name: name, bytes: [1])]).archived()
    }
  }

  @Test func `refuses to write a name twice`() {
    let entry = ZipFile.Entry(name: "a", bytes: [1])
    #expect(throws: UnwritableZip.self) { try ZipFile([entry, entry]).archived() }
  }

  /// An independent reader and writer of zip archives, part of Python.
  static func python(_ script: String, _ path: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, path.path()]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `is read by Python's zipfile`() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(Self.files.archived()).write(to: path)
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
        assert archive.testzip() is None
        for each in archive.infolist():
          content = archive.read(each)
          print(each.filename, each.date_time, oct(each.external_attr >> 16), len(content))
      """
    #expect(
      try Self.python(script, path) == """
        xl/worksheets/sheet1.xml (1980, 1, 1, 0, 0, 0) 0o100644 13
        tomt.csv (1980, 1, 1, 0, 0, 0) 0o100644 0
        målekart – 2017.csv (1980, 1, 1, 0, 0, 0) 0o100644 100000

        """)
  }

  @Test func `by Python is read by us, folders left out`() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(at: path) }
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], 'w') as archive:
        archive.mkdir('mappe')
        archive.writestr('mappe/ø.txt', 'blåbær', zipfile.ZIP_DEFLATED)
        archive.writestr('lagret.txt', 'x' * 5, zipfile.ZIP_STORED)
      """
    _ = try Self.python(script, path)
    let zip = try ZipFile(reading: Array(Data(contentsOf: path)))
    #expect(
      zip
        == ZipFile([
          ZipFile.Entry(name: "mappe/ø.txt", bytes: Array("blåbær".utf8)),
          ZipFile.Entry(name: "lagret.txt", bytes: Array("xxxxx".utf8)),
        ]))
  }
}

func temporary() -> URL {
  FileManager.default.temporaryDirectory.appending(path: "\(UUID()).zip")
}
