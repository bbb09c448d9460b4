import Testing

@testable import Spreadsheet

@Suite struct CellTextTests {
  @Test(arguments: [
    ("=1+1", "=1+1"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("a\r\nb\rc", "a\nb\nc"), ("_x0041_", "_x005F_x0041_"), ("_x00_", "_x00_"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("tab\there", "tab\there"), ("🏔️", "🏔️"),
  ])
  func `what a cell can't carry is shown, and nothing else changes`(text: String, expected: String)
  {
    #expect(CellText.written(text) == expected)
  }

  @Test func `a text that is too long ends with a mark`() {
    let text = CellText.written(String(repeating: "å", count: 40_000))
    #expect(text.utf16.count == CellText.longest)
    #expect(text.hasSuffix("å […]"))
    let emoji = CellText.written(String(repeating: "🏔", count: 20_000))
    #expect(emoji.utf16.count <= CellText.longest)
    #expect(emoji.hasSuffix("🏔 […]"))
    let whole = String(repeating: "å", count: CellText.longest)
    #expect(CellText.written(whole) == whole)
  }
}
