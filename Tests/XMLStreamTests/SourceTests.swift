import Testing
import XMLStream

struct `Sources` {
  struct Failing: XMLByteSource {
    struct NoSuchFile: Error, CustomStringConvertible { let description = "no such file" }
    var chunks: [String]

    mutating func next() throws -> [UInt8]? {
      guard !chunks.isEmpty else { throw NoSuchFile() }
      return Array(chunks.removeFirst().utf8)
    }
  }

  @Test(arguments: [([], "1:1"), (["<a>\n", "<b/>"], "2:5"), (["<?x"], "1:1")])
  func `that fail are reported in their own words`(chunks: [String], position: String) {
    let fault = Reading(Failing(chunks: chunks)).fault
    #expect(fault?.fault == .unreadable("no such file"))
    #expect(fault?.position.description == position)
  }

  @Test func `may hand over empty chunks`() {
    struct Gaps: XMLByteSource {
      var chunks = ["", "<a", "", "", "/>", ""]
      mutating func next() -> [UInt8]? { chunks.isEmpty ? nil : Array(chunks.removeFirst().utf8) }
    }
    #expect(Reading(Gaps()).tags == ["a 1:1"])
  }
}
