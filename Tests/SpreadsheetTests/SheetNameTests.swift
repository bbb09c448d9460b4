import Spreadsheet
import Testing

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("Sammendrag", "Sammendrag"),
    ("Ett bilde: dekning, dimensjon for dimensjon", "Ett bilde dekning, dimensjon…"),
    ("A/B [c]", "A B (c)"), ("'sitat'", "sitat"), ("History", "History (2)"), ("", "–"),
    ("a\u{1}b\u{0}", "a b"), ("en\nto", "en to"),
    ("Samferdselsinfrastrukturinvesteringer", "Samferdselsinfrastrukturinvest…"),
  ])
  func `a title becomes a name that a tab can have`(title: String, expected: String) {
    var names = SheetNames()
    #expect(names.name(for: title) == expected)
  }

  @Test func `names that differ by case alone are told apart`() {
    var names = SheetNames()
    #expect(names.name(for: "Kort") == "Kort")
    #expect(names.name(for: "kort") == "kort (2)")
    #expect(names.name(for: "KORT") == "KORT (3)")
  }

  @Test(arguments: [
    "🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴", "e\u{301}\u{302}\u{303}", "\u{202E}abc", "'''", "[]:*?/\\",
    String(repeating: "ord ", count: 2_500),
  ])
  func `the library takes every name that is given`(title: String) throws {
    var names = SheetNames()
    let sheets = (0..<12).map { _ in Sheet(name: names.name(for: title)) }
    #expect(sheets.allSatisfy { $0.name.utf16.count <= SheetNames.longest })
    #expect(try !Workbook(sheets: sheets).bytes().isEmpty)
  }
}
