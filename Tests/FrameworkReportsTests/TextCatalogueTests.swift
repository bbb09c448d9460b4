import FrameworkModel
import Foundation
import Testing

@testable import FrameworkReports

/// Every text of reports stands in every language's catalogue.
@Suite struct TextCatalogueTests {
  private static let catalogues = Language.spoken.compactMap { language in
    TextCatalogue.of(language).map { (language, $0) }
  }

  @Test func `each language that reports speak has its catalogue`() {
    #expect(Self.catalogues.map(\.0) == Language.spoken)
  }

  @Test func `the catalogues have the same keys in the same order, each once, none empty`() throws {
    let first = try #require(Self.catalogues.first).1
    for (language, catalogue) in Self.catalogues {
      #expect(catalogue.keys == first.keys, "\(language)")
      #expect(catalogue.texts.count == catalogue.keys.count, "\(language)")
      for (key, text) in catalogue.texts {
        #expect(!text.isEmpty && text == text.trimmingCharacters(in: .whitespaces), "\(key)")
      }
    }
  }

  @Test func `a text has the same holes in every language`() throws {
    let first = try #require(Self.catalogues.first).1
    for (language, catalogue) in Self.catalogues {
      for key in catalogue.keys {
        #expect(
          Self.holes(in: catalogue.texts[key]) == Self.holes(in: first.texts[key]),
          "\(key), \(language)")
      }
    }
  }

  @Test func `the reports' code names every text, and none that is missing`() throws {
    let catalogue = try #require(TextCatalogue.of(.bokmål))
    let named = try Self.keysInCode()
    #expect(Set(catalogue.keys).subtracting(named).sorted() == [], "never used")
    #expect(named.subtracting(catalogue.keys).sorted() == [], "in no catalogue")
  }

  @Test func `a language without a catalogue falls back on bokmål, then on English`() {
    let text = ReportText("report.whatCanSteer")
    #expect(text.text(for: .nynorsk) == "Hva det kan styres etter.")
    #expect(text.text(for: Language(rawValue: "sv")) == "Hva det kan styres etter.")
    #expect(ReportText("no.such.key").text(for: .danish) == "no.such.key")
  }

  @Test func `a line is a key and a text, and a heading is neither`() {
    let catalogue = TextCatalogue("# Heading\nreport.a = x = {y}\n\nb = æøå")
    #expect(catalogue.keys == ["report.a", "b"])
    #expect(catalogue.texts == ["report.a": "x = {y}", "b": "æøå"])
  }

  private static func holes(in text: String?) -> Set<Substring> {
    Set((text ?? "").matches(of: /\{([^}]*)\}/).map(\.1))
  }

  /// Keys in literals, of counted things and of the glossary's words.
  private static func keysInCode(testFile: String = #filePath) throws -> Set<String> {
    let root = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let module = root.appending(path: "Sources/FrameworkReports")
    let files = try #require(
      FileManager.default.enumerator(at: module, includingPropertiesForKeys: nil))
    var keys = Set(Counted.allCases.flatMap { [$0.one.key, $0.many.key] } + glossaryKeys)
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /ReportText\(\s*"([^"\\]+)"\s*\)/) {
        keys.insert(String(match.1))
      }
    }
    return keys
  }

  private static var glossaryKeys: [String] {
    func keys<Word: GlossaryWord>(_ words: Word.Type) -> [String] { words.allCases.map(\.rawValue) }
    return keys(ThingWord.self) + keys(MappingWord.self) + keys(CoverageWord.self)
      + keys(ComparisonWord.self) + keys(DecisionWord.self) + keys(SurenessWord.self)
      + keys(CardWord.self) + keys(BandWord.self) + keys(MunicipalWord.self)
      + keys(InterfaceWord.self) + keys(DocumentWord.self) + keys(Wording.self)
      + keys(SKOSWord.self)
  }
}
