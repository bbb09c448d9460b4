import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct MappingFileFaultTests {
  /// Every invalid fixture with all that is found in it.
  static let fixtures: [String: [String]] = [
    "ContradictoryMetadata": [
      "9:2: error: subject_source_version says ‘2016’, but mapping_set_id says ‘2017’"
    ],
    "MalformedMetadata": [
      "16:2: error: the line uses characters that SSSOM doesn't allow",
      "17:2: error: the line has no key with a colon",
    ],
    "MalformedRow": [
      "18:1: error: the row has 5 cells, but there are 7 columns",
      "19:52: error: there is a quotation mark inside a cell",
      "20:34: error: a quotation mark opens and never closes",
      "21:34: error: the cell in the column ‘object_id’ is empty",
      "22:1: error: ‘asker_bms:%C3’ can't be read as an id",
    ],
    "MissingColumn": ["16:1: error: the column ‘mapping_justification’ is missing"],
    "MissingMetadata": [
      "1:1: error: ‘license’ is missing from the file's metadata",
      "1:1: error: ‘object_source_version’ is missing from the file's metadata",
    ],
    "MisspelledModifier": ["18:33: error: ‘not’ is not a valid predicate_modifier"],
    "NotUTF8": ["17:54: error: the file is not in UTF-8"],
    "UndeclaredExtension": [
      "16:100: warning: the column ‘ext_rationale_en’ is not in extension_definitions",
      "16:117: warning: the column ‘commment’ is unknown and is not read",
    ],
    "UnknownPredicate": ["18:17: error: the predicate ‘skos:mappingRelation’ is unknown"],
    "UnknownPrefix": [
      "18:1: error: the prefix ‘askr_bms’ is not in curie_map",
      "19:1: error: ‘public_innovation:L.2.2’ doesn't belong here: "
        + "the ids in this column have the prefix ‘asker_bms’",
      "20:34: error: ‘ideas.selection’ has no prefix",
      "21:68: error: ‘ManualMappingCuration’ doesn't belong here: "
        + "the ids in this column have the prefix ‘semapv’",
    ],
    "UnknownSSSOMVersion": ["5:2: error: the SSSOM version ‘2.0’ is unknown"],
    "UnreadableDate": [
      "7:2: warning: ‘March 2017’ is not a date in the form year-month-day",
      "14:96: warning: ‘31.03.2017’ is not a date in the form year-month-day",
      "15:96: warning: ‘2017-02-29’ is not a date in the form year-month-day",
    ],
    "UnreadableNumber": [
      "18:97: error: ‘0,8’ in the column ‘confidence’ is not a number",
      "19:97: error: the confidence is 1.2, but it must lie between 0 and 1",
      "20:102: error: ‘half’ in the column ‘ext_strength’ is not a number",
    ],
  ]

  @Test(arguments: fixtures.keys.sorted())
  func `every fault of a file is told in one run, with its place`(name: String) throws {
    let bytes = try mappingFixture("invalid/\(name).sssom.tsv")
    let findings = MappingSetReader.read(bytes, file: "\(name).sssom.tsv").findings
    let expected = try #require(Self.fixtures[name]).map { "\($0) [\(name)]" }
    #expect(findings.map(line) == expected)
  }

  @Test(arguments: ["MalformedRow", "MisspelledModifier", "UnknownPredicate", "UnreadableNumber"])
  func `a row with an error doesn't enter, all others do`(name: String) throws {
    let bytes = try mappingFixture("invalid/\(name).sssom.tsv")
    let set = MappingSetReader.read(bytes, file: "\(name).sssom.tsv").set
    #expect(set?.mappings.map(\.subject) == ["L.2.1", "L.1.1"])
  }

  @Test(arguments: ["MissingColumn", "MissingMetadata", "UnknownSSSOMVersion", "NotUTF8"])
  func `a file whose head is in error gives no set`(name: String) throws {
    let bytes = try mappingFixture("invalid/\(name).sssom.tsv")
    #expect(MappingSetReader.read(bytes, file: "\(name).sssom.tsv").set == nil)
  }

  @Test func `every fault has a manual entry and a fixture`() {
    #expect(MappingSetReader.manual.map(\.name) == Self.fixtures.keys.sorted())
    for entry in MappingSetReader.manual {
      #expect(entry.summary.hasSuffix("."))
      #expect(entry.text.split(separator: "\n").count > 2, "\(entry.name)")
    }
  }

  @Test func `a row whose date isn't one is used without it`() throws {
    let bytes = try mappingFixture("invalid/UnreadableDate.sssom.tsv")
    let (set, findings) = MappingSetReader.read(bytes, file: "a.tsv")
    #expect(set?.mappings.map(\.date) == ["2017-03-31", nil, nil, nil])
    #expect(findings[1].subject == "asker-bms@2017/L.2.2")
    #expect(findings[1].sentence.nb == "«31.03.2017» er ikke en dato i formen år-måned-dag")
    #expect(findings[1].sentence.da == "»31.03.2017« er ikke en dato i formen år-måned-dag")
    #expect(findings[1].hint?.nb == "skriv datoen slik: 2017-03-31")
  }

  @Test(arguments: [
    ("2017-03-31", true), ("2016-02-29", true), ("2000-02-29", true), ("1900-02-29", false),
    ("2017-02-29", false), ("2017-13-01", false), ("2017-00-10", false), ("2017-04-31", false),
    ("2017-4-1", false), ("2017/03/31", false), ("2017-03-31 ", false), ("20l7-03-31", false),
  ])
  func `a date is a day of the calendar`(text: String, isDate: Bool) {
    var file = MappingFileText(rows: [MappingFileText.row() + [text]])
    file.columns.append("mapping_date")
    #expect(file.read().set?.mappings.map(\.date) == [isDate ? text : nil])
    #expect(file.read().findings.map(\.check) == (isDate ? [] : ["UnreadableDate"]))
  }

  @Test func `a date in the head holds for every row without its own`() {
    var file = MappingFileText(rows: [MappingFileText.row()])
    file.head.append("#mapping_date: 2017-03-31")
    #expect(file.read().set?.mappings.map(\.date) == ["2017-03-31"])
  }

  @Test func `a finding says in three languages what is wrong and what to do`() throws {
    let bytes = try mappingFixture("invalid/MisspelledModifier.sssom.tsv")
    let finding = try #require(MappingSetReader.read(bytes, file: "a.tsv").findings.first)
    #expect(
      finding
        == Finding(
          .error, "MisspelledModifier",
          Sentence(
            nb: "«not» er ikke en gyldig predicate_modifier",
            da: "»not« er ikke en gyldig predicate_modifier",
            en: "‘not’ is not a valid predicate_modifier"),
          at: SourceLocation(file: "a.tsv", line: 18, column: 33), about: "asker-bms@2017/L.2.2",
          hint: Sentence(
            nb: "skriv «Not» med stor N, eller la cellen stå tom",
            da: "skriv »Not« med stort N, eller lad cellen stå tom",
            en: "write ‘Not’ with a capital N, or leave the cell empty")))
  }

  @Test func `columns count characters, not bytes`() {
    let row = MappingFileText.row("blåbærgrøt", "skos:x")
    let file = MappingFileText(rows: [row])
    #expect(file.read().findings.map(\.location?.column) == ["asker_bms:blåbærgrøt\t".count + 1])
  }

  @Test func `a row may have several faults`() {
    let file = MappingFileText(rows: [MappingFileText.row("L.1.1", "skos:x", not: "NOT", "y:z")])
    #expect(
      file.read().findings.map(\.check) == [
        "UnknownPredicate", "MisspelledModifier", "UnknownPrefix",
      ])
  }

  @Test func `Not beside nothing found says nothing`() {
    let file = MappingFileText(
      rows: [MappingFileText.row("L.1.1", not: "Not", "sssom:NoTermFound")])
    #expect(file.read().set?.mappings == [])
    #expect(file.read().findings.map(\.check) == ["MalformedRow"])
  }

  @Test func `a column that stands twice is an error`() {
    var file = MappingFileText(rows: [MappingFileText.row() + ["public_innovation:x"]])
    file.columns.append("object_id")
    #expect(file.read().set == nil)
    #expect(file.read().findings.map(\.check) == ["MalformedRow"])
  }
}
