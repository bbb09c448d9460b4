import FrameworkModel
import FrameworkReports
import ReportFiles
import Testing
import ZipArchive

struct `A hostile report` {
  static func fault(_ bytes: [UInt8]) -> UnreadableReport? {
    do throws(UnreadableReport) {
      _ = try ReportFile.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", "   ", "Dette er en tekst.", "# Markdown", "\u{0}\u{1}"])
  func `is of no kind that is read`(text: String) {
    #expect(Self.fault(Array(text.utf8)) == .unknownKind)
  }

  @Test(arguments: [
    "{\"format\": \"noe annet\"}", "{}", "<!DOCTYPE html><html><body><p>Hei</p></body></html>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ])
  func `is somebody else's`(text: String) {
    #expect(Self.fault(Array(text.utf8)) == .noRecord)
  }

  @Test(arguments: [
    ("{\"format\": \"bredde-report\"", 27), ("{\"format\": \"bredde-report\", }", 29),
    ("{'a': 1}", 2), ("{\"a\": 01x}", 9), ("{\"a\": \"\\u12\"}", 10),
    ("{\"a\": \"\\uD800\"}", 14), ("{} {}", 4), ("{\"a\": nul}", 7), ("{\"æøå\": nul}", 9),
  ])
  func `is JSON that isn't, from a place on`(text: String, column: Int) {
    #expect(Self.fault(Array(text.utf8)) == .damaged("JSON, 1:\(column)"))
    #expect(Self.fault(Array("\n\n\(text)".utf8)) == .damaged("JSON, 3:\(column)"))
  }

  @Test func `nests a hundred thousand lists`() {
    let text = "{\"a\": " + String(repeating: "[", count: 100_000)
    #expect(Self.fault(Array(text.utf8)) == .damaged("JSON, 1:106"))
  }

  @Test func `nests a hundred thousand elements`() {
    let text = "<html><body>" + String(repeating: "<div>", count: 100_000)
    guard case .damaged = Self.fault(Array(text.utf8)) else {
      Issue.record("\(String(describing: Self.fault(Array(text.utf8))))")
      return
    }
  }

  @Test func `says that a newer Bredde wrote it`() {
    let report = "{\"format\": \"bredde-report\", \"version\": 2}"
    #expect(Self.fault(Array(report.utf8)) == .newer)
    let record =
      "<html><body><script type=\"application/json\" id=\"report-record\">{\"format\": 2}</script>"
    #expect(Self.fault(Array(record.utf8)) == .newer)
  }

  @Test func `is an archive of something else`() throws {
    let zip = ZipFile([ZipFile.Entry(name: "a.txt", bytes: [1])])
    #expect(Self.fault(try zip.archived()) == .noRecord)
    #expect(Self.fault(Array("PK and no more".utf8))?.sentence.en.contains("zip") == true)
  }

  @Test func `is larger than any report`() {
    #expect(Self.fault([UInt8](repeating: 0x7B, count: ReportFile.limit + 1)) == .tooLarge)
  }

  @Test(.timeLimit(.minutes(1)))
  func `of a hundred thousand texts and rows is compared in time`() {
    let rows = (0..<100_000).map { ReportCopy.Row(key: "\($0)", [ReportCopy.Cell("\($0)")]) }
    let many = ReportCopy(
      texts: (0..<100_000).map { "text \($0)" },
      tables: [ReportCopy.Table(id: "t", name: "T", columns: ["A"], rows: rows)])
    var other = many
    other.texts = other.texts.map { $0 + "." }
    other.tables[0].rows = rows.map { ReportCopy.Row(key: $0.key, [ReportCopy.Cell("x")]) }
    #expect(many.differences(from: other).count >= 200_000)
  }
}
