import FrameworkAlignment
import FrameworkModel
import TestSupport
import Testing

@Suite struct ScopeTests {
  let catalogue = Catalogue(
    frameworks: [
      .sample(
        "asker-bms", edition: "2015", groups: [.sample("B")], indicators: [.sample("B.1.1")]),
      .sample(
        "asker-bms", edition: "2017",
        groups: [
          .sample("B"), .sample("B-O"), .sample("L"), .sample("L.1", in: "L"),
          .sample("L.2", in: "L"),
        ],
        indicators: [
          .sample("B.1.1", group: "B"), .sample("B-O.1.1", group: "B-O"),
          .sample("L.1.1", group: "L.1"), .sample("L.2.1", group: "L.2"),
          .sample("L.2.2", group: "L.2"), .sample("MV.2.1"),
        ]),
      .sample(
        "coi", edition: "2023",
        indicators: [.sample("IB-A1"), .sample("IB-A10"), .sample("IB-C1"), .sample("X-C1")]),
    ],
    schemas: [
      .sample("public-innovation", ["culture": ["culture.sharing"]]),
      .sample("public-innovation", edition: "10", ["culture": ["culture.sharing"]]),
      .sample("lens", edition: "2015", kind: .lens, ["IP01": ["IP01"]]),
    ])

  @Test(arguments: [
    ("asker-bms@2015", "asker-bms@2015", ["B.1.1"]),
    (
      "asker-bms", "asker-bms@2017", ["B.1.1", "B-O.1.1", "L.1.1", "L.2.1", "L.2.2", "MV.2.1"]
    ),
    ("asker-bms@2017/B", "asker-bms@2017/B", ["B.1.1"]),
    ("asker-bms@2017/L", "asker-bms@2017/L", ["L.1.1", "L.2.1", "L.2.2"]),
    (" asker-bms / MV.2.1 , L.2 ", "asker-bms@2017/MV.2.1,L.2", ["L.2.1", "L.2.2", "MV.2.1"]),
    ("coi/A1", "coi@2023/IB-A1", ["IB-A1"]),
    ("coi/IB-C1,A10", "coi@2023/IB-C1,IB-A10", ["IB-A10", "IB-C1"]),
  ])
  func `a scope is resolved`(text: String, printed: String, indicators: [String]) throws {
    let scope = try Scope(text, in: catalogue)
    #expect(scope.description == printed)
    #expect(scope.indicators.map(\.indicator.rawValue) == indicators)
  }

  @Test func `scopes are joined, each indicator once`() throws {
    let scope = try Scope("asker-bms/L.2,L.2.1 + coi/A1 + asker-bms@2017/L.2.2", in: catalogue)
    #expect(scope.indicators.map(\.indicator.rawValue) == ["L.2.1", "L.2.2", "IB-A1"])
    #expect(scope.frameworks.map(\.description) == ["asker-bms@2017", "coi@2023"])
  }

  @Test(arguments: [
    (
      "asker-bsm", "there is no framework \"asker-bsm\"; did you mean asker-bms?",
      "fant ikke rammeverket «asker-bsm»; mente du asker-bms?",
      "rammeværket »asker-bsm« findes ikke; mente du asker-bms?"
    ),
    (
      "asker-bms@2016", "there is no framework \"asker-bms@2016\"; did you mean asker-bms@2015?",
      "fant ikke rammeverket «asker-bms@2016»; mente du asker-bms@2015?",
      "rammeværket »asker-bms@2016« findes ikke; mente du asker-bms@2015?"
    ),
    (
      "asker-bms/L.2.3",
      "asker-bms@2017 has neither group nor indicator \"L.2.3\"; did you mean L.2.1?",
      "asker-bms@2017 har verken gruppe eller indikator «L.2.3»; mente du L.2.1?",
      "asker-bms@2017 har hverken gruppe eller indikator »L.2.3«; mente du L.2.1?"
    ),
    (
      "coi/C1", "\"C1\" may be several indicators of coi@2023: IB-C1, X-C1",
      "«C1» kan være flere indikatorer i coi@2023: IB-C1, X-C1",
      "»C1« kan være flere indikatorer i coi@2023: IB-C1, X-C1"
    ),
    (
      "asker-bms/", "\"asker-bms/\" is not a scope; write for example asker-bms@2017/L.2,MV.2.1",
      "«asker-bms/» er ikke et gyldig utsnitt; skriv for eksempel asker-bms@2017/L.2,MV.2.1",
      "»asker-bms/« er ikke et gyldigt udsnit; skriv for eksempel asker-bms@2017/L.2,MV.2.1"
    ),
    (
      "zzz", "there is no framework \"zzz\"", "fant ikke rammeverket «zzz»",
      "rammeværket »zzz« findes ikke"
    ),
  ])
  func `a mistyped scope is answered with the nearest one`(
    text: String, en: String, nb: String, da: String
  ) {
    let error = #expect(throws: UnresolvedReference.self) { try Scope(text, in: catalogue) }
    #expect(error?.sentence == Sentence(nb: nb, da: da, en: en))
  }

  @Test(arguments: ["", "+", "a +", "a@", "@1", "a/b,", "/b"])
  func `an empty piece is no scope`(text: String) {
    #expect(ScopeExpression(text) == nil)
  }

  @Test func `an expression prints as it was read`() {
    #expect(ScopeExpression("a@1/b,c+d")?.description == "a@1/b,c + d")
  }

  @Test(arguments: [
    ("asker-bms", "framework asker-bms@2017"), ("asker-bms@2015", "framework asker-bms@2015"),
    ("asker-bms/L.2", "group L.2"), ("coi/A1", "indicator IB-A1"), ("IB-A1", "indicator IB-A1"),
    ("public-innovation", "schema public-innovation@10"),
    ("public-innovation@1/culture", "dimension culture"), ("lens/IP01", "concept IP01"),
    ("public-innovation/culture.sharing", "concept culture.sharing"),
    ("culture.sharing", "concept culture.sharing"), ("culture", "dimension culture"),
  ])
  func `a plain reference is resolved`(text: String, meaning: String) throws {
    let found =
      switch try Referent(text, in: catalogue) {
      case .framework(let framework): "framework \(framework.reference)"
      case .group(let group, _): "group \(group.id)"
      case .indicator(let indicator, _): "indicator \(indicator.id)"
      case .schema(let schema): "schema \(schema.reference)"
      case .dimension(let dimension, _): "dimension \(dimension.id)"
      case .concept(let concept, _): "concept \(concept.id)"
      }
    #expect(found == meaning)
  }

  @Test(arguments: [
    ("public-innovation/culture.shring", "culture.sharing"), ("asker-bmz", "asker-bms"),
    ("public-innovation@2", "public-innovation@1"), ("asker-bms@1999/L.1", "asker-bms@2015"),
    ("L.2.1,L.2.2/", nil), ("asker-bms/L.1,L.2", nil),
  ])
  func `a mistyped reference is answered`(text: String, nearest: String?) {
    let error = #expect(throws: UnresolvedReference.self) { try Referent(text, in: catalogue) }
    #expect(error?.nearest == nearest)
  }

  @Test func `a schema is resolved without its edition`() throws {
    #expect(try Schema("public-innovation", in: catalogue).edition == "10")
    #expect(throws: UnresolvedReference.self) { try Schema("public-innovation/x", in: catalogue) }
    let error = #expect(throws: UnresolvedReference.self) { try Schema("lenz", in: catalogue) }
    #expect(error?.sentence.en == "there is no schema or lens \"lenz\"; did you mean lens?")
  }
}
