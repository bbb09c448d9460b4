import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct HostileMappingFileTests {
  @Test func `an empty file lacks everything`() {
    let (set, findings) = MappingSetReader.read([], file: "a.tsv")
    #expect(set == nil)
    #expect(Set(findings.map(\.check)) == ["MissingMetadata", "MissingColumn"])
  }

  @Test func `a file cut anywhere is read or refused, never worse`() throws {
    let bytes = try mappingFixture("sssom/Everything.sssom.tsv")
    for length in 0..<bytes.count {
      let (set, findings) = MappingSetReader.read(Array(bytes[..<length]), file: "a.tsv")
      #expect(set != nil || !findings.isEmpty, "cut at \(length)")
      #expect(set?.mappings.count ?? 0 <= 9)
    }
  }

  @Test func `a head without rows is a set without rows`() {
    #expect(MappingFileText().read().set?.mappings == [])
    #expect(MappingFileText().read().findings == [])
  }

  @Test func `metadata without a head row lack columns`() {
    let text = MappingFileText().head.joined(separator: "\n")
    let (set, findings) = MappingSetReader.read(Array(text.utf8), file: "a.tsv")
    #expect(set == nil)
    #expect(findings.map(\.check) == Array(repeating: "MissingColumn", count: 4))
    #expect(Set(findings.map(\.location?.line)) == [11])
  }

  @Test func `a NUL is a fault of its row alone`() {
    let rows = [MappingFileText.row("L\u{0}"), MappingFileText.row("L.1.1")]
    let (set, findings) = MappingFileText(rows: rows).read()
    #expect(set?.mappings.map(\.subject) == ["L.1.1"])
    #expect(
      findings.map(line) == [
        "12:12: error: the row has an invisible control character [MalformedRow]"
      ])
  }

  @Test func `a lost quote takes no other row with it`() {
    var file = MappingFileText()
    file.columns.append("comment")
    file.rows = [
      MappingFileText.row("A") + ["\"open"], MappingFileText.row("B") + [""],
      MappingFileText.row("C") + ["\"closed\""], MappingFileText.row("D") + ["\"text\"after"],
      MappingFileText.row("E") + ["\""], MappingFileText.row("F") + [""],
    ]
    let (set, findings) = file.read()
    #expect(set?.mappings.map(\.subject) == ["B", "C", "F"])
    #expect(findings.map(\.location?.line) == [12, 15, 16])
    #expect(Set(findings.map(\.check)) == ["MalformedRow"])
  }

  @Test func `a cell of a megabyte is a cell`() {
    var file = MappingFileText()
    file.columns.append("ext_rationale_en")
    file.rows = [MappingFileText.row() + [String(repeating: "å", count: 1 << 20)]]
    #expect(file.read().set?.mappings.first?.rationale.text(for: .english).count == 1 << 20)
  }

  @Test func `thousands of faulty rows are counted, not all listed`() {
    let rows = Array(repeating: MappingFileText.row("A", "skos:x"), count: 5000)
    let findings = MappingFileText(rows: rows).read().findings
    #expect(findings.count == 1000)
    #expect(
      findings.last?.notes.map(\.sentence.en) == [
        "4000 more findings in this file are not listed"
      ])
  }

  @Test func `the other encodings are refused`() {
    let text = MappingFileText(rows: [MappingFileText.row()]).text
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
    let (set, findings) = MappingSetReader.read(utf16, file: "a.tsv")
    #expect(set == nil)
    #expect(findings.map(line) == ["1:1: error: the file is not in UTF-8 [NotUTF8]"])
  }

  @Test func `a lone carriage return doesn't end a line`() {
    let text = MappingFileText(rows: [MappingFileText.row()]).text
    let broken = text.replacing("\tskos:", with: "\rskos:")
    let (set, findings) = MappingSetReader.read(Array(broken.utf8), file: "a.tsv")
    #expect(set?.mappings == [])
    #expect(findings.map(\.check) == ["MalformedRow"])
  }
}
