import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct MappingSetReaderTests {
  private func everything() throws -> MappingSet {
    let bytes = try mappingFixture("sssom/Everything.sssom.tsv")
    let (set, findings) = MappingSetReader.read(bytes, file: "Everything.sssom.tsv")
    #expect(findings == [])
    return try #require(set)
  }

  @Test func `the metadata say whose coding it is and of what`() throws {
    let set = try everything()
    #expect(set.subject == .framework(FrameworkReference("asker-bms", edition: "2017")))
    #expect(set.object == SchemaReference("public-innovation", edition: "1"))
    #expect(set.coding == .agreed)
    #expect(
      set.id == "https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/agreed")
    #expect(set.summary == "Agreed coding of three coders, two of them blind.")
    #expect(set.licence == "https://creativecommons.org/licenses/by/4.0/")
    #expect(set.subjectBase == nil)
  }

  @Test func `every statement of the method is read`() throws {
    let statements = try everything().mappings.map(\.statement)
    #expect(
      statements == [
        .holds(.equal), .holds(.overlaps), .ruledOut(.equal), .holds(.narrower), .noRelation,
        .holds(.broader), .holds(.overlaps), .nothingFound, .nothingFound,
      ])
  }

  @Test func `a row keeps all that it says`() throws {
    let mapping = try everything().mappings[1]
    #expect(mapping.subject == "L.1.1")
    #expect(mapping.object == "ideas.search")
    #expect(mapping.predicate == "skos:closeMatch")
    #expect(mapping.justification == .review)
    #expect(mapping.authors == ["coder 1"])
    #expect(mapping.reviewers == ["reviewer A", "reviewer B"])
    #expect(mapping.date == "2026-11-02")
    #expect(mapping.confidence?.description == "0.45")
    #expect(mapping.strength?.description == "0.50")
    #expect(mapping.rationale == [.english: "said \"ideas\", no more"])
    #expect(mapping.location == SourceLocation(file: "Everything.sssom.tsv", line: 25, column: 1))
  }

  @Test func `a rationale stands in every language that the file has`() throws {
    let mapping = try everything().mappings[3]
    #expect(
      mapping.rationale == [
        .danish: "vækst i idéer", .english: "growth in ideas", .bokmål: "vekst i ideer",
      ])
  }

  @Test func `an id outside ASCII is decoded`() throws {
    let last = try #require(try everything().mappings.last)
    #expect(last.subject == "Ø.1.1")
  }

  @Test func `a line break inside quotes moves the rows below`() throws {
    let mappings = try everything().mappings
    #expect(mappings[7].rationale.text(for: .english) == "two\nlines")
    #expect(mappings[7].location.line == 31)
    #expect(mappings[8].location.line == 33)
  }

  @Test(arguments: [
    ("skos:exactMatch", MappingRelation.equal),
    ("skos:broadMatch", .narrower),
    ("skos:narrowMatch", .broader),
    ("skos:closeMatch", .overlaps),
    ("skos:relatedMatch", .overlaps),
  ])
  func `SKOS speaks of the concept, we of the indicator`(
    predicate: String, relation: MappingRelation
  ) {
    let file = MappingFileText(rows: [MappingFileText.row("L.2.1", predicate)])
    #expect(file.read().set?.mappings.map(\.statement) == [.holds(relation)])
  }

  @Test func `rows come in the order of the file`() {
    let file = MappingFileText(rows: ["L.2.3", "L.1.1", "L.2.1"].map { MappingFileText.row($0) })
    #expect(file.read().set?.mappings.map(\.subject) == ["L.2.3", "L.1.1", "L.2.1"])
  }

  @Test func `a byte-order mark and line ends of Windows are passed over`() {
    let file = MappingFileText(rows: [MappingFileText.row()])
    let text = "\u{FEFF}" + file.text.replacing("\n", with: "\r\n")
    let (set, findings) = MappingSetReader.read(Array(text.utf8), file: "Mappings/a.sssom.tsv")
    #expect(findings == [])
    #expect(set == file.read().set)
  }

  @Test func `a file that the reference tool rewrote is read`() throws {
    let bytes = try mappingFixture("sssom/RewrittenBySSSOMPy.sssom.tsv")
    let (set, findings) = MappingSetReader.read(bytes, file: "a.tsv")
    #expect(findings == [])
    #expect(set?.mappings.count == 4)
    #expect(set?.summary.hasSuffix("nobody outside the project has reviewed it.") == true)
  }

  @Test func `a date in the metadata holds for all rows`() {
    var file = MappingFileText(rows: [MappingFileText.row()])
    file.head.append("#mapping_date: 2026-11-24")
    #expect(file.read().set?.mappings.map(\.date) == ["2026-11-24"])
  }

  @Test func `a reviewer's id counts where there is no label`() {
    var file = MappingFileText(rows: [MappingFileText.row() + ["orcid:0000-0001"]])
    file.columns.append("reviewer_id")
    #expect(file.read().set?.mappings.map(\.reviewers) == [["orcid:0000-0001"]])
  }

  @Test func `a publisher's own IRI is kept`() {
    var file = MappingFileText(rows: [MappingFileText.row()])
    file.head[1] = "#  asker_bms: https://asker.example/bms/"
    #expect(file.read().findings == [])
    #expect(file.read().set?.subjectBase == "https://asker.example/bms/")
  }

  @Test func `editions come from the IRIs where the set has an id of another form`() {
    var file = MappingFileText(rows: [MappingFileText.row()])
    file.head[4] = "#mapping_set_id: https://example.org/my-mapping"
    #expect(file.read().set?.subject.description == "asker-bms@2017")
    #expect(file.read().set?.object.description == "public-innovation@1")
  }
}

@Suite struct CodingOfAFileTests {
  private func coding(_ ending: String, in folder: String) -> MappingSet.Coding? {
    var file = MappingFileText(rows: [MappingFileText.row()])
    file.head[4] =
      "#mapping_set_id: https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/\(ending)"
    return file.read(file: "\(folder)a.sssom.tsv").set?.coding
  }

  @Test func `a coder's folder holds that coder's coding`() {
    #expect(coding("coder-2", in: "data/Mappings/coder-2/") == .coder(2))
  }

  @Test func `what stands in Mappings itself is the shipped coding, a lens of one coder too`() {
    #expect(coding("agreed", in: "Mappings/") == .agreed)
    #expect(coding("coder-1", in: "Mappings/") == .agreed)
  }

  @Test func `elsewhere the set's id tells`() {
    #expect(coding("coder-3", in: "/tmp/") == .coder(3))
    #expect(coding("agreed", in: "") == .agreed)
  }

  @Test func `a coder's folder with somebody else's coding is a contradiction`() {
    #expect(coding("agreed", in: "Mappings/coder-1/") == nil)
    #expect(coding("coder-2", in: "Mappings/coder-1/") == nil)
  }
}

@Suite struct RecognisingMappingFilesTests {
  @Test(arguments: [
    "#curie_map:\n", "# mapping_set_id: x\n", "\u{FEFF}#sssom_version: \"1.1\"\n",
    "subject_id\tpredicate_id\tobject_id\n", "#license: x\n#subject_source: a:b\n",
  ])
  func `a mapping file is told by its content`(text: String) {
    #expect(MappingSetReader.recognises(text.utf8))
  }

  @Test(arguments: [
    "", "# Mappings\n\nThis folder holds …\n", "<?xml version=\"1.0\"?><framework/>",
    "a\tb\n1\t2\n",
    "\u{0}\u{0}",
  ])
  func `another file is not a mapping file`(text: String) {
    #expect(!MappingSetReader.recognises(text.utf8))
  }
}
