import Foundation
import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct CodingsTests {
  static let codings = ["agreed", "coder-1", "coder-2", "coder-3"]
  static let lenses = [
    "asker-innovation-strategy@2015": "schema-5.1-2",
    "arundel-bloch-ferguson@2016": "schema-5.2-2",
    "oecd-innovative-capacity@2022": "schema-5.3-2",
  ]

  private func bytes(of path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: Shipped.root.appending(path: path)))
  }

  private func read(_ path: String) throws -> MappingSet {
    let (set, findings) = MappingSetReader.read(try bytes(of: path), file: path)
    #expect(findings == [])
    return try #require(set)
  }

  private func path(_ edition: CodingsSheet.Edition, _ coding: String) -> String {
    let folder = coding == "agreed" ? "Mappings/" : "Mappings/\(coding)/"
    return "\(folder)\(edition)--public-innovation@1.sssom.tsv"
  }

  /// What a shipped mapping says, in the sheets' words.
  private func row(_ mapping: Mapping) -> CodingsSheet.Row {
    let relation =
      switch mapping.statement {
      case .holds(let relation): relation.rawValue
      case .nothingFound: "none"
      case .noRelation, .ruledOut: "denied"
      }
    return CodingsSheet.Row(
      indicator: mapping.subject, concept: mapping.object, relation: relation,
      strength: mapping.strength?.description ?? "",
      confidence: mapping.confidence?.description ?? "", coders: mapping.authors,
      english: mapping.rationale[.english] ?? "", bokmål: mapping.rationale[.bokmål] ?? "")
  }

  @Test(arguments: CodingsSheet.editions, codings)
  func `a shipped file holds every row of the coding and none beyond it`(
    edition: CodingsSheet.Edition, coding: String
  ) throws {
    let set = try read(path(edition, coding))
    #expect(set.subject.description == edition.description)
    #expect(set.object.description == "public-innovation@1")
    #expect(set.coding.description == coding)
    #expect(set.id.hasSuffix("/mapping/\(edition)--public-innovation@1/\(coding)"))
    let expected = try CodingsSheet.rows(of: edition, coding: coding)
    #expect(set.mappings.map(row).sorted() == expected)
  }

  @Test(arguments: CodingsSheet.editions, codings)
  func `every indicator of an edition is examined`(
    edition: CodingsSheet.Edition, coding: String
  ) throws {
    let indicators = try CodingsSheet.indicators(of: edition)
    #expect(indicators.count == edition.indicators)
    #expect(Set(try read(path(edition, coding)).mappings.map(\.subject)) == indicators)
  }

  @Test(arguments: lenses.keys.sorted())
  func `a lens file holds the lens table, and every concept`(lens: String) throws {
    let set = try read("Mappings/public-innovation@1--\(lens).sssom.tsv")
    #expect(set.subject.description == "public-innovation@1")
    #expect(set.object.description == lens)
    #expect(set.coding == .agreed)
    #expect(set.id.hasSuffix("/coder-1"))
    #expect(set.summary.contains("one coder"))
    let expected = try CodingsSheet.rows(ofLensTable: try #require(Self.lenses[lens]))
    #expect(set.mappings.map(row).sorted() == expected)
    #expect(Set(set.mappings.map(\.subject)).count == 60)
  }

  @Test(arguments: [
    ("asker-innovation-strategy@2015", 20), ("arundel-bloch-ferguson@2016", 8),
    ("oecd-innovative-capacity@2022", 8),
  ])
  func `concepts without a place under a lens are said to have none`(
    lens: String, count: Int
  ) throws {
    let set = try read("Mappings/public-innovation@1--\(lens).sssom.tsv")
    #expect(set.mappings.count { $0.statement == .nothingFound } == count)
  }

  @Test func `every shipped file is byte for byte what the writer writes`() throws {
    let folder = Shipped.root.appending(path: "Mappings")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sssom.tsv") }
    #expect(names.count == 9 * 4 + 3)
    for name in names {
      let set = try read("Mappings/\(name)")
      #expect(MappingSetWriter.bytes(of: set) == (try bytes(of: "Mappings/\(name)")), "\(name)")
      #expect(set.licence == "https://creativecommons.org/licenses/by/4.0/")
    }
  }

  @Test func `a set says who coded, blind or not, and that nobody outside reviewed it`() throws {
    for coding in Self.codings {
      let summary = try read(path(CodingsSheet.editions[2], coding)).summary
      #expect(summary.contains("blind"))
      #expect(summary.hasSuffix("nobody outside the project has reviewed it."))
      #expect(summary.contains("not blind") == (coding == "coder-1"))
    }
  }
}

extension CodingsTests {
  @Test func `the catalogue reads every shipped mapping without a finding`() {
    let catalogue = Shipped.catalogue
    let findings = catalogue.findings.filter {
      $0.location?.file.contains("/Mappings/") == true
    }
    #expect(findings == [])
    #expect(catalogue.mappingSets.count == 9 * 4 + 3)
    #expect(catalogue.lenses(of: SchemaReference("public-innovation", edition: "1")).count == 3)
  }

  @Test func `every subject and object of a shipped mapping exists`() throws {
    let catalogue = Shipped.catalogue
    for set in catalogue.mappingSets {
      let subjects: Set<String> =
        switch set.subject {
        case .framework(let reference):
          Set(try #require(catalogue.framework(reference)).indicators.map(\.id.rawValue))
        case .schema(let reference):
          Set(try #require(catalogue.schema(reference)).concepts.map(\.id.rawValue))
        }
      let objects = Set(try #require(catalogue.schema(set.object)).concepts.map(\.id.rawValue))
      let strangers = set.mappings.filter {
        !subjects.contains($0.subject) || !($0.object.isEmpty || objects.contains($0.object))
      }
      #expect(strangers == [], "\(set.subject)")
      #expect(Set(set.mappings.map(\.subject)) == subjects, "\(set.subject)")
    }
  }
}
