import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct MappingSetWriterTests {
  private let place = SourceLocation(file: "", line: 0, column: 0)

  private func set(_ mappings: [Mapping]) -> MappingSet {
    MappingSet(
      subject: .framework(FrameworkReference("asker-bms", edition: "2017")),
      object: SchemaReference("public-innovation", edition: "1"),
      id: "https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/agreed",
      summary: "Made for this test: \"all\" of it", licence: "https://example.org/licence",
      mappings: mappings, location: place)
  }

  /// The set without places, to compare what two files say.
  private func withoutPlaces(_ set: MappingSet?) -> MappingSet? {
    guard var set else { return nil }
    set.location = place
    for index in set.mappings.indices { set.mappings[index].location = place }
    return set
  }

  private func read(_ bytes: [UInt8]) -> MappingSet? {
    let (set, findings) = MappingSetReader.read(bytes, file: "a.sssom.tsv")
    #expect(findings == [])
    return withoutPlaces(set)
  }

  @Test func `a written file is the fixture, byte for byte`() throws {
    let bytes = try mappingFixture("sssom/Everything.sssom.tsv")
    let set = try #require(read(bytes))
    #expect(MappingSetWriter.bytes(of: set) == bytes)
  }

  @Test func `any order of the rows gives the same bytes`() throws {
    let bytes = try mappingFixture("sssom/Everything.sssom.tsv")
    var set = try #require(read(bytes))
    for _ in set.mappings {
      set.mappings.append(set.mappings.removeFirst())
      #expect(MappingSetWriter.bytes(of: set) == bytes)
    }
    set.mappings.reverse()
    #expect(MappingSetWriter.bytes(of: set) == bytes)
  }

  @Test func `what is written is read back`() {
    let mappings = [
      Mapping(
        subject: "L.1.1 %", statement: .holds(.broader), object: "kultur.æ|b",
        strength: ExactDecimal("0.125"), confidence: .one, authors: ["a|b", "c"],
        rationale: [.english: "tab\there, \"quotes\"\u{301}, line\nbreak"],
        predicate: "skos:narrowMatch", location: place),
      Mapping(
        subject: "Ø.1.1", statement: .nothingFound, date: "2026-11-24",
        predicate: "skos:exactMatch", location: place),
    ]
    let set = set(mappings)
    #expect(read(MappingSetWriter.bytes(of: set)) == set)
  }

  @Test(arguments: [
    (Mapping.Statement.holds(.equal), "skos:exactMatch\tpublic_innovation:c"),
    (.holds(.narrower), "skos:broadMatch\tpublic_innovation:c"),
    (.holds(.broader), "skos:narrowMatch\tpublic_innovation:c"),
    (.holds(.overlaps), "skos:relatedMatch\tpublic_innovation:c"),
    (.noRelation, "skos:relatedMatch\tNot\tpublic_innovation:c"),
    (.ruledOut(.narrower), "skos:broadMatch\tNot\tpublic_innovation:c"),
    (.nothingFound, "skos:exactMatch\tsssom:NoTermFound"),
  ])
  func `a statement without a predicate gets the one of its relation`(
    statement: Mapping.Statement, cells: String
  ) throws {
    let object = statement == .nothingFound ? "" : "c"
    let mapping = Mapping(subject: "L", statement: statement, object: object, location: place)
    let bytes = MappingSetWriter.bytes(of: set([mapping]))
    let last = try #require(String(decoding: bytes, as: UTF8.self).split(separator: "\n").last)
    #expect(last == "asker_bms:L\t\(cells)\tsemapv:ManualMappingCuration")
    #expect(read(bytes)?.mappings.map(\.statement) == [statement])
  }

  @Test func `only columns that are needed are written`() {
    let mapping = Mapping(
      subject: "L", statement: .holds(.equal), object: "c", location: place)
    let text = String(decoding: MappingSetWriter.bytes(of: set([mapping])), as: UTF8.self)
    #expect(
      text == """
        #curie_map:
        #  asker_bms: https://w3id.org/bredde/framework/asker-bms/2017/
        #  public_innovation: https://w3id.org/bredde/schema/public-innovation/1/
        #sssom_version: "1.1"
        #mapping_set_id: https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/agreed
        #mapping_set_description: "Made for this test: \\"all\\" of it"
        #license: https://example.org/licence
        #subject_source: asker_bms:framework
        #subject_source_version: "2017"
        #object_source: public_innovation:schema
        #object_source_version: "1"
        subject_id\tpredicate_id\tobject_id\tmapping_justification
        asker_bms:L\tskos:exactMatch\tpublic_innovation:c\tsemapv:ManualMappingCuration

        """)
  }

  @Test func `two editions of one schema get two prefixes`() {
    var set = set([Mapping(subject: "a", statement: .holds(.equal), object: "b", location: place)])
    set.subject = .schema(SchemaReference("public-innovation", edition: "2"))
    set.id = "https://w3id.org/bredde/mapping/public-innovation@2--public-innovation@1/agreed"
    set.mappings[0].predicate = "skos:exactMatch"
    #expect(read(MappingSetWriter.bytes(of: set)) == set)
  }

  @Test func `a set without rows is written and read`() {
    #expect(read(MappingSetWriter.bytes(of: set([]))) == set([]))
  }
}
