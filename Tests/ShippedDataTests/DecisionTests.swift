import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import FrameworkReports
import Testing

/// The whole report on Asker's question, with the figures that were computed apart from the product.
@Suite struct DecisionTests {
  private struct Asked {
    let comparison: Comparison
    let decision: Decision

    init(_ inUse: String) async throws {
      let catalogue = Shipped.catalogue
      let scopes = try [inUse, "coi-innovationsbarometer@2023"].map {
        try Scope($0, in: catalogue)
      }
      let schema = try Schema("public-innovation@1", in: catalogue)
      comparison = Comparison(of: scopes, on: schema, in: catalogue)
      let request = Decision.Request(draws: Draws.Parameters(count: 300))
      decision = try #require(await Decision(of: comparison, asking: request))
    }

    func report(in language: Language = .bokmål) -> Report {
      DecisionReport(comparison, decision).report(in: language)
    }
  }

  /// Worked out once for all tests.
  private static let learning = Task { try await Asked("asker-bms@2017/L") }

  private static func answer(_ report: Report) throws -> [String] {
    guard case .section(let section)? = report.blocks.first,
      case .list(let lines, _)? = section.blocks.first
    else { return [] }
    return lines.map { $0.plain.replacing("\u{A0}", with: " ") }
  }

  @Test func `a reader in a hurry finds the answer in five lines`() async throws {
    let report = try await Self.learning.value.report()
    let lines = try Self.answer(report)
    try #require(lines.count == 5)
    #expect(report.title.plain.hasPrefix("Bør indikatorene i"))
    #expect(
      lines[0].contains("berører 3 av 12 dimensjoner, mens COI 2023 (66 indikatorer) berører 9"))
    #expect(lines[0].contains("A 4,8 % [2,7–6,9] og B 32,6 % [21,0–47,6]"))
    #expect(lines[1].contains("Ingen indikator i COI 2023 fanger opp noe av det kultur for deling"))
    #expect(
      lines[2].contains(
        "Fire indikatorer i tillegg kan løfte settet fra 3 til 9 dimensjoner uten at noe går tapt; bytter man ut alle, blir det høyst 6."
      ))
    #expect(lines[2].contains("16 sett er like gode"))
    for name in ["IB-A4", "IB-C7", "IB-F2", "IB-J1"] { #expect(lines[2].contains(name)) }
    #expect(lines[3].contains("8 av 66 i COI 2023 har en ønsket retning"))
    #expect(lines[3].contains("kommer settet til 6 dimensjoner med tre tillegg."))
    for name in ["IB-A1", "IB-C7", "IB-J1"] { #expect(lines[3].contains(name)) }
    #expect(
      lines[4].contains(
        "Regelen gir behold og suppler: Ingen av dem kan erstattes, men det finnes supplement."))
    #expect(lines[4].contains("Ingen av de fire indikatorene i bruk er målt ennå."))
    #expect(lines[4].contains("Ingen utenfor prosjektet har kontrollert kodingen."))
  }

  @Test func `the options stand as they were computed apart`() async throws {
    let report = try await Self.learning.value.report()
    let table = try #require(report.tables.first { $0.id == "options-breadth" })
    let rows = table.rows.map { row in
      row.cells.map { $0.text.plain.replacing("\u{A0}", with: " ") }
    }
    #expect(
      rows.map { Array($0[1...2]) } == [
        ["4", "3 (3)"], ["7", "6 (6)"], ["8", "9 (7)"], ["4", "6 (4)"], ["4", "6 (4)"],
      ])
    #expect(
      rows.map { $0[3].prefix { $0 != "[" } } == [
        "4,8 % ", "8,5 % ", "10,6 % ", "6,1 % ", "5,8 % ",
      ])
    let coverage = try #require(report.tables.first { $0.id == "options-coverage" })
    #expect(
      coverage.rows.map { $0.cells[3].text.plain.replacing("\u{A0}", with: " ").prefix(4) }
        == ["4,8 ", "8,5 ", "11,1", "6,6 ", "6,3 "])
  }

  @Test func `every part of the challenge alone has its best replacement`() async throws {
    let report = try await Asked("asker-bms@2017/L.2").report()
    let table = try #require(report.tables.first { $0.id == "replacements-breadth" })
    // Seven parts of three indicators, from all and from those with a direction, with two headings.
    #expect(table.rows.count == 16)
    #expect(try Self.answer(report)[2].contains("Fire indikatorer i tillegg"))
  }

  @Test(arguments: [Language.danish, .english])
  func `it says the same in the other languages`(language: Language) async throws {
    let lines = try Self.answer(try await Self.learning.value.report(in: language))
    let gained = language == .danish ? "fra 3 til 9 dimensioner" : "from 3 to 9 dimensions"
    #expect(lines[2].contains(gained))
  }
}
