import FrameworkAlignment
import FrameworkModel
import TestSupport
import Testing

@Suite struct CheckTests {
  /// The findings of one check in the sample framework's agreed set, without those of the rest.
  static func findings(of check: String, in rows: [Mapping]) -> [Finding] {
    Catalogue(
      frameworks: [.sample(indicators: [.sample("I.1"), .sample("I.2")])],
      schemas: [.sample()], mappingSets: [.sample(rows)]
    ).mappingFindings.filter { $0.check == check }
  }

  @Test(
    arguments: [
      (
        "UnknownConcept", Severity.error, [.sample("I.1", .equal, "a.z")],
        "schema@1 has no concept a.z", "schema@1 har ikke begrepet a.z",
        "schema@1 har ikke begrebet a.z"
      ),
      (
        "UnknownIndicator", .error, [.sample("I.7", .equal, "a.x")],
        "sample@2020 has no indicator I.7", "sample@2020 har ikke indikatoren I.7",
        "sample@2020 har ikke indikatoren I.7"
      ),
      (
        "MappingToDimension", .error, [.sample("I.1", .equal, "a")],
        "I.1 is mapped to the dimension a, not to a concept",
        "I.1 er koblet til dimensjonen a, ikke til et begrep",
        "I.1 er koblet til dimensionen a, ikke til et begreb"
      ),
      (
        "DuplicateMapping", .warning,
        [.sample("I.1", .equal, "a.x", line: 2), .sample("I.1", .overlaps, "a.x", line: 3)],
        "I.1 is mapped to a.x in 2 rows", "I.1 er koblet til a.x i 2 rader",
        "I.1 er koblet til a.x i 2 rækker"
      ),
      (
        "DuplicateMapping", .warning,
        [.sample("I.1", .nothingFound, line: 2), .sample("I.1", .nothingFound, line: 3)],
        "I.1 is mapped to NoTermFound in 2 rows", "I.1 er koblet til NoTermFound i 2 rader",
        "I.1 er koblet til NoTermFound i 2 rækker"
      ),
      (
        "ContradictoryMapping", .warning,
        [.sample("I.1", .equal, "a.x", line: 2), .sample("I.1", .none, "a.x", line: 3)],
        "I.1 is mapped to a.x, but line 3 says the opposite",
        "I.1 er koblet til a.x, men linje 3 sier det motsatte",
        "I.1 er koblet til a.x, men linje 3 siger det modsatte"
      ),
      (
        "ContradictoryMapping", .warning,
        [.sample("I.1", .equal, "a.x", line: 2), .sample("I.1", .nothingFound, line: 4)],
        "I.1 is mapped to a.x, but line 4 says the opposite",
        "I.1 er koblet til a.x, men linje 4 sier det motsatte",
        "I.1 er koblet til a.x, men linje 4 siger det modsatte"
      ),
      (
        "ContradictoryMapping", .warning,
        [.sample("I.1", .equal, "a.x"), .sample("I.1", .ruledOut(.equal), "a.x", line: 5)],
        "I.1 is mapped to a.x, but line 5 says the opposite",
        "I.1 er koblet til a.x, men linje 5 sier det motsatte",
        "I.1 er koblet til a.x, men linje 5 siger det modsatte"
      ),
      (
        "StrengthOutOfRange", .warning, [.sample("I.1", .overlaps, "a.x", strength: "1.5")],
        "the strength 1.5 can't be used", "styrken 1.5 kan ikke brukes",
        "styrken 1.5 kan ikke bruges"
      ),
      (
        "StrengthOnEqual", .warning, [.sample("I.1", .broader, "a.x", strength: "0.5")],
        "I.1 covers all of a.x, but has the strength 0.5",
        "I.1 dekker hele a.x, men har styrken 0.5", "I.1 dækker hele a.x, men har styrken 0.5"
      ),
      (
        "HollowMappingSet", .warning,
        ["a.x", "a.y", "b.x"].map { Mapping.sample("I.1", .overlaps, $0) }
          + ["a.x", "a.y"].map { Mapping.sample("I.2", .overlaps, $0) },
        "5 of 5 mappings are overlaps without strength or rationale",
        "5 av 5 koblinger er overlapp uten styrke og begrunnelse",
        "5 af 5 koblinger er overlap uden styrke og begrundelse"
      ),
      (
        "NotExamined", .warning, [.sample("I.1", .equal, "a.x")],
        "1 of 2 indicators of sample@2020 are not examined on schema@1",
        "1 av 2 indikatorer i sample@2020 er ikke vurdert mot schema@1",
        "1 af 2 indikatorer i sample@2020 er ikke vurderet mod schema@1"
      ),
      (
        "UnreachedConcept", .note,
        [.sample("I.1", .equal, "a.x"), .sample("I.1", .overlaps, "b.x")],
        "no indicator of any framework reaches a.y", "ingen indikator i noe rammeverk dekker a.y",
        "ingen indikator i noget rammeværk dækker a.y"
      ),
    ] as [(String, Severity, [Mapping], String, String, String)])
  func `a fault is told in three languages`(
    check: String, severity: Severity, rows: [Mapping], en: String, nb: String, da: String
  ) {
    let findings = Self.findings(of: check, in: rows)
    #expect(findings.map(\.sentence) == [Sentence(nb: nb, da: da, en: en)])
    #expect(findings.first?.severity == severity)
    #expect(findings.first?.location != nil)
  }

  @Test(
    arguments: [
      (
        "DuplicateMapping",
        [.sample("I.1", .ruledOut(.equal), "a.x"), .sample("I.1", .ruledOut(.broader), "a.x")]
      ),
      (
        "DuplicateMapping",
        [
          .sample("I.1", .equal, "a.x"),
          .sample("I.1", .overlaps, "a.x", justification: AlignmentTests.lexical),
        ]
      ),
      (
        "ContradictoryMapping",
        [
          .sample("I.1", .none, "a.x"),
          .sample("I.1", .overlaps, "a.x", justification: AlignmentTests.lexical),
        ]
      ),
      (
        "ContradictoryMapping",
        [.sample("I.1", .overlaps, "a.x"), .sample("I.1", .ruledOut(.equal), "a.x")]
      ),
      ("StrengthOutOfRange", [.sample("I.1", .overlaps, "a.x", strength: "0.99")]),
      ("StrengthOutOfRange", [.sample("I.1", .equal, "a.x", strength: "7")]),
      ("HollowMappingSet", [.sample("I.1", .overlaps, "a.x")]),
      ("UnknownConcept", [.sample("I.1", .nothingFound)]),
    ] as [(String, [Mapping])])
  func `what is no fault is not told`(check: String, rows: [Mapping]) {
    #expect(Self.findings(of: check, in: rows).isEmpty)
  }

  @Test(
    arguments: [
      ("0.25", Texts(), 5), (nil, [.english: "why"], 5), (nil, Texts(), 6),
    ] as [(String?, Texts, Int)])
  func `a strength, a rationale or other relations fill a set`(
    strength: String?, rationale: Texts, count: Int
  ) {
    let rows = (1...count).map { number in
      Mapping.sample(
        number % 2 == 0 ? "I.1" : "I.2", count == 6 ? .narrower : .overlaps,
        ["a.x", "a.y", "b.x"][number % 3], strength: strength.flatMap { ExactDecimal($0) },
        rationale: rationale)
    }
    #expect(Self.findings(of: "HollowMappingSet", in: rows).isEmpty)
  }

  @Test func `a set on a schema or framework that isn't there is one error`() {
    let elsewhere = SchemaReference("gone", edition: "1")
    let findings = Catalogue(
      frameworks: [.sample()], schemas: [.sample()],
      mappingSets: [
        .sample(
          .framework(FrameworkReference("gone", edition: "1")), to: Schema.sample().reference),
        .sample(
          .framework(Framework.sample().reference), to: elsewhere, [.sample("I.1", .equal, "q")]),
        .sample(.schema(elsewhere), to: Schema.sample().reference),
      ]
    ).mappingFindings.filter { $0.severity == .error }
    #expect(
      Set(findings.map(\.sentence.en)) == [
        "there is no framework gone@1, so none of the mappings can be used",
        "there is no schema gone@1, so none of the mappings can be used",
      ])
  }

  @Test func `a set from a schema names a concept on both sides`() {
    let lens = Schema.sample("lens", kind: .lens, ["P": ["P"]])
    let findings = Catalogue(
      schemas: [.sample(), lens],
      mappingSets: [
        .sample(
          .schema(Schema.sample().reference), to: lens.reference,
          [.sample("a.q", .equal, "P", line: 1), .sample("a.x", .equal, "R", line: 2)])
      ]
    ).mappingFindings.filter { $0.check == "UnknownConcept" }
    #expect(
      findings.map(\.sentence.en) == ["schema@1 has no concept a.q", "lens@1 has no concept R"])
    #expect(findings[0].hint?.en == "did you mean a.x?")
  }

  @Test func `a framework without a mapping file is not examined, its first ids are named`() {
    let indicators = (1...7).map { Indicator.sample(Indicator.ID("I.\($0)")) }
    let findings = Catalogue(frameworks: [.sample(indicators: indicators)], schemas: [.sample()])
      .mappingFindings.filter { $0.check == "NotExamined" }
    #expect(
      findings.map(\.sentence.en) == [
        "7 of 7 indicators of sample@2020 are not examined on schema@1"
      ])
    #expect(findings[0].notes[0].sentence.en == "I.1, I.2, I.3, I.4, I.5 …")
  }

  @Test func `nothing is out of reach where nobody has examined anything`() {
    #expect(Self.findings(of: "UnreachedConcept", in: []).isEmpty)
  }

  @Test func `mapping sets that lead back form one ring`() {
    let references = ["s", "t", "u"].map { SchemaReference(Schema.ID($0), edition: "1") }
    let schemas = ["s", "t", "u"].map { Schema.sample(Schema.ID($0), kind: .lens) }
    func sets(_ pairs: [(Int, Int)]) -> [MappingSet] {
      pairs.map { .sample(.schema(references[$0.0]), to: references[$0.1]) }
    }
    func rings(_ pairs: [(Int, Int)]) -> [String] {
      Catalogue(schemas: schemas, mappingSets: sets(pairs)).mappingFindings
        .filter { $0.check == "CyclicMapping" }.map(\.sentence.en)
    }
    #expect(rings([(0, 1), (1, 2), (0, 2)]) == [])
    #expect(
      rings([(0, 1), (1, 2), (2, 0)]) == ["the mapping sets form a ring: s@1 → t@1 → u@1 → s@1"])
    #expect(rings([(0, 0)]) == ["the mapping sets form a ring: s@1 → s@1"])
    #expect(rings([(0, 1), (1, 2), (2, 1)]) == ["the mapping sets form a ring: t@1 → u@1 → t@1"])
  }

  @Test func `a contradiction through a lens is found from the framework's set`() {
    let lens = Schema.sample("lens", kind: .lens, ["P": ["P"]])
    let findings = Catalogue(
      frameworks: [.sample(indicators: [.sample("I.1")])], schemas: [.sample(), lens],
      mappingSets: [
        .sample([.sample("I.1", .equal, "a.x"), .sample("I.1", .equal, "a.y")]),
        .sample(
          .schema(Schema.sample().reference), to: lens.reference,
          [.sample("a.x", .narrower, "P"), .sample("a.y", .overlaps, "P")]),
      ]
    ).mappingFindings
    #expect(findings.contains { $0.check == "ContradictoryMapping" })
  }

  @Test func `every check has a manual entry with a summary`() {
    let entries = ManualEntry.mappingChecks
    #expect(entries.count == 12)
    #expect(entries.map(\.name) == entries.map(\.name).sorted())
    for entry in entries {
      #expect(!entry.summary.isEmpty && !entry.summary.hasSuffix("."))
      #expect(entry.text.contains("Example:") && entry.text.contains("What to do:"))
    }
  }

  @Test(
    arguments: [
      ("-1", nil, "the weight -1 of a is negative"), ("0", nil, "all weights of schema@1 are 0"),
      (nil, "-0.5", "the weight -0.5 of a.x is negative"), (nil, "0", "all weights of a are 0"),
      ("0.00000000000001", nil, nil),
      (nil, "0.12345678901235", "the weights of schema@1 are too fine to be exact"),
    ] as [(String?, String?, String?)])
  func `weights that can't be used are errors`(
    outer: String?, inner: String?, sentence: String?
  ) {
    var schema = Schema.sample("schema", ["a": ["a.x"], "b": ["b.x", "b.y"]])
    schema.dimensions[0].weight = outer.flatMap { ExactDecimal($0) }
    schema.dimensions[0].concepts[0].weight = inner.flatMap { ExactDecimal($0) }
    if outer == "0" { schema.dimensions[1].weight = .zero }
    if inner == "0.12345678901235" { schema.dimensions[1].concepts[1].weight = "0.71" }
    let findings = UnusableWeights().findings(in: schema)
    #expect(findings.map(\.sentence.en) == (sentence.map { [$0] } ?? []))
    #expect(findings.allSatisfy { $0.severity == .error })
  }
}
