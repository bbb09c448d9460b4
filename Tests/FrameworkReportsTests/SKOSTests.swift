import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

@Suite struct SKOSTests {
  private static let common = SchemaReference("common", edition: "1")
  private static let town = "https://w3id.org/bredde/framework/town/2020/"
  private static let concepts = "https://w3id.org/bredde/schema/common/1/"

  private static func part(_ framework: Framework, _ mappings: [Mapping]) -> SKOSText.Part {
    SKOSText.Part(
      framework, framework.indicators.map(\.id),
      .sample(.framework(framework.reference), to: common, mappings))
  }

  private static func text(_ mappings: [Mapping], language: Language = .bokmål) -> String {
    SKOSText([part(Sample.scorecard, mappings)], on: Sample.schema, language: language).text
  }

  @Test(arguments: Language.spoken)
  func `reads the same as last time`(language: Language) throws {
    let catalogue = Sample.catalogue
    let parts = try [Sample.scorecard, Sample.barometer("2021")].map { framework in
      let set = try #require(
        catalogue.mappingSet(
          from: .framework(framework.reference), to: Sample.schema.reference, coding: .agreed))
      return SKOSText.Part(framework, framework.indicators.map(\.id), set)
    }
    let text = SKOSText(parts, on: Sample.schema, language: language).text
    expectSnapshot(of: text, named: "skos.\(language).ttl")
    #expect(text == SKOSText(parts, on: Sample.schema, language: language).text)
  }

  @Test func `an indicator that covers a part of a concept has it as broader match`() {
    let text = Self.text([.sample("L.1", .narrower, "culture.risk")])
    #expect(
      text.contains("<\(Self.town)L.1> skos:broadMatch <\(Self.concepts)culture.risk> ."))
    #expect(!text.contains("> skos:narrowMatch <"))
  }

  @Test func `an indicator that covers a concept and more has it as narrower match`() {
    let text = Self.text([.sample("L.1", .broader, "culture.risk")])
    #expect(
      text.contains("<\(Self.town)L.1> skos:narrowMatch <\(Self.concepts)culture.risk> ."))
    #expect(!text.contains("> skos:broadMatch <"))
  }

  @Test func `a denied row and nothing found make no relation, but stand under their set`() {
    let text = Self.text([
      .sample("L.1", .noRelation, "culture.risk"),
      .sample("L.1", .ruledOut(.equal), "culture.sharing"), .sample("L.2", .nothingFound),
    ])
    let relations = text.split(separator: "\n").filter { line in
      ["exactMatch", "relatedMatch"].contains { line.contains("> skos:\($0) <") }
    }
    #expect(relations == [])
    #expect(text.matches(of: #/sssom:predicate_modifier "Not"/#).count == 2)
    #expect(text.matches(of: #/owl:annotatedTarget sssom:NoTermFound/#).count == 1)
    #expect(text.matches(of: #/a owl:Axiom/#).count == 3)
  }

  @Test func `a row said twice makes one relation and two statements`() {
    let row = Mapping.sample("L.1", .equal, "culture.risk", confidence: "0.9")
    let text = Self.text([row, row])
    #expect(text.matches(of: #/> skos:exactMatch </#).count == 1)
    #expect(text.matches(of: #/a owl:Axiom/#).count == 2)
  }

  @Test func `a row keeps strength, confidence, author and reason`() {
    let text = Self.text([
      .sample(
        "L.2", .narrower, "ideas.growth", strength: "0.125", confidence: "0.7",
        rationale: Sample.texts("fordi", "fordi", "because"))
    ])
    for piece in [
      "bredde:strength 0.125", "sssom:confidence \"0.70\"^^xsd:double",
      "sssom:author_label \"coder 1\"",
      "bredde:rationale_nb \"fordi\"@nb",
      "sssom:mapping_justification semapv:ManualMappingCuration",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
  }

  @Test func `rows of indicators that aren't asked for are left out`() {
    let framework = Sample.scorecard
    let set = MappingSet.sample(
      .framework(framework.reference), to: Self.common,
      [.sample("L.1", .equal, "culture.risk"), .sample("L.2", .equal, "ideas.growth")])
    let text = SKOSText(
      [SKOSText.Part(framework, ["L.2"], set)], on: Sample.schema, language: .english
    ).text
    #expect(!text.contains("town/2020/L.1>"))
    #expect(text.contains("town/2020/L.2> skos:exactMatch"))
  }

  @Test func `another name is never the preferred one`() {
    var schema = Sample.schema
    schema.dimensions[0].concepts[0].shortLabel = Sample.texts("Deling", "Del", "Share")
    schema.dimensions[0].concepts[0].synonyms = [
      .init(.bokmål, "Deling"), .init(.danish, "Del"), .init(.english, "Spread"),
    ]
    let text = SKOSText([], on: schema, language: .english).text
    let names = text.firstMatch(of: #/skos:altLabel (".+) [;.]\n/#).map { String($0.output.1) }
    #expect(names == #""Del"@da, "Share"@en, "Spread"@en"#)
  }

  @Test func `the same id in group and indicator has two addresses`() throws {
    let framework = Framework.sample(
      groups: [.sample("Ø")], indicators: [.sample("Ø", group: "Ø")])
    let text = SKOSText(
      [Self.part(framework, [])], on: Sample.schema, language: .english
    ).text
    let base = "https://w3id.org/bredde/framework/sample/2020/"
    #expect(text.contains("<\(base)group/%C3%98> a skos:Collection"))
    #expect(text.contains("skos:member <\(base)%C3%98> ."))
  }

  @Test(arguments: [
    ("\"", #""\"""#), ("\\", #""\\""#), ("a\nb\tc\rd", #""a\nb\tc\rd""#),
    ("\u{1}\u{7F}", "\"\\u0001\\u007F\""), ("<æ> 𝛼 \u{202E}", "\"<æ> 𝛼 \u{202E}\""),
  ])
  func `a text is escaped as Turtle asks`(text: String, written: String) {
    #expect(TurtleText.quoted(text) == written)
  }

  @Test func `an address never leaves its brackets`() {
    #expect(TurtleText.iri("https://a/b c>\"{d}\\") == "<https://a/b%20c%3E%22%7Bd%7D%5C>")
  }

  @Test func `a language that is no tag is left out`() {
    var turtle = TurtleText(prefixes: [:])
    turtle.state(
      "https://a",
      [
        .init(
          "rdfs:label",
          [.spoken("x", Language(rawValue: "e n")), .spoken("y", Language(rawValue: "nb-NO"))])
      ])
    #expect(turtle.text == "\n<https://a> rdfs:label \"x\", \"y\"@nb-NO .\n")
  }
}
