import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct MetadataBlockTests {
  private func block(_ text: String) -> MetadataBlock {
    let bytes = Array(text.utf8)
    return MetadataBlock(MetadataBlock.lines(of: bytes, from: 0).lines, file: "a.tsv")
  }

  private func text(_ yaml: String) -> String? { block(yaml).entry("key")?.value.text }

  @Test(arguments: [
    ("#key: value", "value"),
    ("# key: value", "value"),
    ("#key: value # a comment", "value"),
    ("#key: https://example.org/#part", "https://example.org/#part"),
    ("#key: 'it''s'", "it's"),
    (#"#key: "a \"b\" \\ \u00f8 \xe5""#, #"a "b" \ ø å"#),
    ("#key: one\n#  two\n#  three", "one two three"),
    ("#key: \"one \\\n#  \\ two\"", "one  two"),
    ("#key: |\n#  one\n#    two", "one\n  two"),
    ("#key: >\n#  one\n#  two", "one two"),
    ("#\"key\": value", "value"),
    ("#key: value\r", "value"),
    ("#key:\n#  value: x", nil),
    ("#key:", nil),
  ])
  func `text is read in every form that SSSOM allows`(yaml: String, value: String?) {
    #expect(text(yaml) == value)
    #expect(block(yaml).faults.isEmpty)
  }

  @Test func `keys keep their places`() {
    let block = block("#a: 1\n#b:\n#  c: 2\n")
    #expect(block.entry("b")?.location == SourceLocation(file: "a.tsv", line: 2, column: 2))
    guard case .map(let inner)? = block.entry("b")?.value else {
      Issue.record("b is not a map")
      return
    }
    #expect(inner.map(\.location) == [SourceLocation(file: "a.tsv", line: 3, column: 4)])
  }

  @Test(arguments: [
    "#key:\n#- a: 1\n#  b: 2\n#- a: 3", "#key:\n#  - a: 1\n#    b: 2\n#  - a: 3",
    "#key: [{a: 1, b: 2}, {a: 3}]",
  ])
  func `lists of maps are read on lines and between brackets`(yaml: String) {
    guard case .list(let values)? = block(yaml).entry("key")?.value else {
      Issue.record("not a list")
      return
    }
    let keys = values.map { value -> [String] in
      if case .map(let entries) = value { entries.map(\.key) } else { [] }
    }
    #expect(keys == [["a", "b"], ["a"]])
  }

  @Test(arguments: [
    ("#key: !tag x", MetadataBlock.Fault.forbidden), ("#key: &anchor x", .forbidden),
    ("#key: *alias", .forbidden), ("#key: \u{0}", .forbidden), ("#%YAML 1.2", .forbidden),
    ("#nothing", .noKey),
    ("#key: \"open", .unclosed), ("#key: [a, b", .unclosed),
    ("#key: a\n#key: b", .repeatedKey("key")),
    ("#key: a\n#  license: b", .indentation), ("#- a", .indentation),
  ])
  func `what can't be read is a fault`(yaml: String, fault: MetadataBlock.Fault) {
    #expect(block(yaml).faults.map(\.fault) == [fault])
  }

  @Test func `deep nesting ends in a fault, not in the stack`() {
    let dashes = "#key:\n#" + String(repeating: "- ", count: 100_000) + "x"
    #expect(block(dashes).faults.map(\.fault) == [.depth])
    let brackets = "#key: " + String(repeating: "[", count: 100_000)
    #expect(block(brackets).faults.map(\.fault) == [.unclosed])
  }

  @Test(arguments: [
    "plain text", "", "1.1", "yes", "a: b", "a #b", "\"quoted\"", "back\\slash", "two\nlines",
    "- dash", "ends in colon:", " space", "Ærlig talt", "#hash", "tab\there",
  ])
  func `what is written as YAML is read back`(value: String) {
    #expect(text("#key: \(MetadataText.scalar(value))") ?? "" == value)
  }
}
