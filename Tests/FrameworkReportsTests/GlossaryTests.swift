import FrameworkModel
import Foundation
import Testing

@testable import FrameworkReports

/// Every word that reports use stands in the glossary as it is written here.
@Suite struct GlossaryTests {
  @Test func `words of things are the glossary's`() throws { try check(ThingWord.self, "1") }
  @Test func `words of mappings are the glossary's`() throws { try check(MappingWord.self, "2") }
  @Test func `words of SKOS are the glossary's`() throws { try check(SKOSWord.self, "2") }
  @Test func `words of coverage are the glossary's`() throws { try check(CoverageWord.self, "3") }
  @Test func `words of comparing are the glossary's`() throws {
    try check(ComparisonWord.self, "4")
  }
  @Test func `words of choosing are the glossary's`() throws { try check(DecisionWord.self, "4") }
  @Test func `words of sureness are the glossary's`() throws { try check(SurenessWord.self, "5") }
  @Test func `words of cards are the glossary's`() throws { try check(CardWord.self, "6") }
  @Test func `words of bands are the glossary's`() throws { try check(BandWord.self, "7") }
  @Test func `words of the municipality are the glossary's`() throws {
    try check(MunicipalWord.self, "8")
  }
  @Test func `words of the interface are the glossary's`() throws {
    try check(InterfaceWord.self, "9")
  }
  @Test func `headings are the glossary's`() throws { try check(DocumentWord.self, "10") }
  @Test func `whole sentences are the glossary's`() throws {
    try check(Wording.self, "11", "11-2")
  }

  @Test func `a number of things has the plural that the language wants`() {
    let bokmål = Voice(.bokmål)
    #expect(bokmål.count(1, .dimension) == "1\u{A0}dimensjon")
    #expect(bokmål.count(0, .dimension) == "0\u{A0}dimensjoner")
    #expect(bokmål.count(2, .gap) == "2\u{A0}hull")
    #expect(Voice(.danish).count(2, .gap) == "2\u{A0}huller")
    #expect(Voice(.english).count(1, .lens) == "1\u{A0}lens")
    #expect(Voice(.english).count(3, .lens) == "3\u{A0}lenses")
  }

  /// Rows of several words in one cell, `low / default / high`, are taken apart.
  private func check<Word: GlossaryWord>(_ words: Word.Type, _ sheets: String...) throws {
    var glossary: [String: Sentence] = [:]
    for sheet in sheets {
      for row in try Sheet(named: "glossary-\(sheet).tsv").rows {
        let keys = parts(row["key"])
        for (place, key) in keys.enumerated() {
          func word(_ language: String) -> String {
            keys.count == 1 ? row[language] ?? "" : parts(row[language])[place]
          }
          let name = key.split(separator: " ").first.map(String.init) ?? key
          glossary[name] = Sentence(nb: word("nb"), da: word("da"), en: word("en"))
        }
      }
    }
    for word in words.allCases {
      let text = { (language: Language) in word.text.text(for: language) }
      let sentence = Sentence(nb: text(.bokmål), da: text(.danish), en: text(.english))
      #expect(glossary[word.rawValue].map(Self.oneNameForHoles) == sentence, "\(word.rawValue)")
    }
  }

  /// The glossary names some holes in each language's own words; the catalogues in English.
  private static func oneNameForHoles(_ sentence: Sentence) -> Sentence {
    func named(_ text: String) -> String {
      let names = [
        "{år}": "{year}", "{dato}": "{date}", "{versjon}": "{version}", "{nivå}": "{level}",
        "{niveau}": "{level}",
      ]
      return names.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
    }
    return Sentence(nb: named(sentence.nb), da: named(sentence.da), en: named(sentence.en))
  }

  private func parts(_ cell: String?) -> [String] { (cell ?? "").components(separatedBy: " / ") }
}

/// A table of tab-separated cells under heads, from the folder `Sheets`.
struct Sheet {
  let rows: [[String: String]]

  init(named name: String, testFile: String = #filePath) throws {
    let file = URL(filePath: testFile).deletingLastPathComponent()
      .appending(path: "Sheets").appending(path: name)
    let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map { $0.components(separatedBy: "\t") }
    let heads = try #require(lines.first)
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
  }
}
