import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

@Suite struct OnePageTests {
  @Test(arguments: Language.spoken)
  func `the page for a meeting reads the same as last time`(language: Language) async throws {
    expectSnapshot(
      of: try await Sample.onePage(language).rendered(as: .terminal),
      named: "one-page.\(language).txt")
  }

  @Test func `one scope has its page too, with nothing to choose`() async throws {
    let page = try await Sample.onePage(.bokmål, decided: false)
    #expect(page.kind == .onePage)
    #expect(page.sections.map(\.id) == ["answer", "picture", "unknown", "read-more"])
  }

  @Test(arguments: Language.spoken)
  func `it has five lines, one picture, one table, what isn't known, and where to read on`(
    language: Language
  ) async throws {
    let page = try await Sample.onePage(language)
    #expect(page.sections.map(\.id) == ["answer", "picture", "options", "unknown", "read-more"])
    guard case .list(let lines, true)? = page.sections[0].blocks.first else {
      Issue.record("the answer doesn't come first")
      return
    }
    #expect(lines.count == 5)
    #expect(page.tables.count == 1)
    #expect(page.rendered(as: .terminal).contains("bredde report town survey"))
  }

  @Test func `nothing is told twice: what isn't known stands under its own heading`() async throws {
    let text = try await Sample.onePage(.bokmål).rendered(as: .terminal)
      .replacing(/\s+/, with: " ")
    let sentence = "Ingen utenfor prosjektet har kontrollert kodingen."
    #expect(text.ranges(of: sentence).count == 1)
  }

  @Test func `a page for a meeting has its own print, no other page has`() async throws {
    #expect(try await Sample.onePage(.danish).rendered(as: .html).contains(StyleSheet.onePage))
    #expect(!(try await Sample.paper(.danish)).rendered(as: .html).contains(StyleSheet.onePage))
  }
}
