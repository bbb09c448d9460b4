import FrameworkAlignment
import FrameworkModel
import FrameworkReports
import TestSupport

/// A small world: a town's scorecard, a barometer of two editions, a schema and a lens.
enum Sample {
  static let town: FrameworkReference = FrameworkReference("town", edition: "2020")
  static let survey: FrameworkReference = FrameworkReference("survey", edition: "2021")

  static func texts(_ nb: String, _ da: String, _ en: String) -> Texts {
    [.bokmål: nb, .danish: da, .english: en]
  }

  static var scorecard: Framework {
    Framework(
      id: "town", edition: "2020", language: .bokmål,
      title: texts("Byens målekart", "Byens målekort", "The town's scorecard"),
      shortTitle: texts("Målekartet", "Målekortet", "Scorecard"),
      document: texts("Plan 2020–2023", "Plan 2020–2023", "Plan 2020–2023"),
      owner: Framework.Owner(
        id: "town", name: texts("Byen", "Byen", "The town"), level: .municipality),
      sources: [
        Source(id: "S1", url: "https://example.org/plan?a=1&b=2", publisher: [.bokmål: "Byen"])
      ],
      groups: [
        Group(
          id: "L", kind: "focus-area", label: texts("Læring", "Læring", "Learning"),
          location: .sample())
      ],
      indicators: [sharing, ideas],
      location: .sample("Frameworks/town/2020.xml"))
  }

  private static var sharing: Indicator {
    Indicator(
      id: "L.1", group: "L",
      label: texts("Ansatte deler kunnskap", "Ansatte deler viden", "Staff share knowledge"),
      facets: Facets(
        type: .process, unit: .meanScore, direction: .higher, observation: .employee,
        levels: [.municipality], dataSources: [.employeeSurvey], periodicity: .yearly),
      bands: .sample(), status: Indicator.Status(.measured),
      results: [.sample("4.25")], sources: ["S1"], location: .sample())
  }

  private static var ideas: Indicator {
    Indicator(
      id: "L.2", group: "L",
      label: texts(
        "Vekst i <ideer> & \"forslag\"", "Vækst i <ideer> & \"forslag\"",
        "Growth in <ideas> & \"proposals\""),
      facets: Facets(unit: .percent, presumedDirection: .higher, levels: [.municipality]),
      status: Indicator.Status(.planned, printed: "Ny indikator fra 2021", year: 2021),
      sources: ["S1"], location: .sample())
  }

  static func barometer(_ edition: String) -> Framework {
    Framework(
      id: "survey", edition: edition, language: .danish,
      title: texts("Undersøkelsen", "Undersøgelsen", "The survey"), shortTitle: Texts(),
      document: Texts(),
      owner: Framework.Owner(
        id: "bureau", name: texts("Byrået", "Bureauet", "The bureau"), level: .country),
      sources: [
        Source(id: "C1", url: "https://example.org/…/short", publisher: [.danish: "Bureau"])
      ],
      indicators: [
        shared(edition), .sample("Q2", label: texts("Evaluert", "Evalueret", "Evaluated")),
        .sample("Q3", label: [.english: "Nothing that fits"]),
      ],
      location: .sample("Frameworks/survey/\(edition).xml"))
  }

  private static func shared(_ edition: String) -> Indicator {
    Indicator(
      id: "Q1", label: texts("Delt med andre", "Delt med andre", "Shared with others"),
      facets: Facets(direction: .higher, base: .all, levels: [.country]),
      results: [
        Indicator.Result(
          year: Int(edition) ?? 0, period: edition, level: .country,
          text: texts("omtrent halvparten", "omtrent halvdelen", "about half"), number: "50.5",
          exactness: .about, standing: .rounded, sources: ["C1"], location: .sample())
      ],
      breaks: edition == "2021"
        ? [
          Indicator.SeriesBreak(
            reason: "base", editions: ["2019"],
            note: texts("Nytt grunnlag.", "Nyt grundlag.", "A new base."), location: .sample())
        ] : [],
      location: .sample())
  }

  static var schema: Schema {
    Schema(
      id: "common", edition: "1", kind: .common,
      title: texts("Felles begreper", "Fælles begreber", "Common concepts"),
      dimensions: [
        dimension(
          "culture", texts("Kultur", "Kultur", "Culture"),
          [
            ("sharing", texts("Deling", "Deling", "Sharing")),
            ("risk", texts("Mot", "Mod", "Risk")),
          ]),
        dimension(
          "ideas", texts("Ideer", "Ideer", "Ideas"),
          [("growth", texts("Vekst", "Vækst", "Growth"))]),
        dimension(
          "value", texts("Verdi", "Værdi", "Value"),
          [("review", texts("Evaluering", "Evaluering", "Review"))]),
      ], location: .sample("Frameworks/Schemas/common/1.xml"))
  }

  private static func dimension(
    _ id: String, _ label: Texts, _ concepts: [(String, Texts)]
  ) -> Schema.Dimension {
    Schema.Dimension(
      id: .init(id), label: label,
      concepts: concepts.map {
        Schema.Concept(id: .init("\(id).\($0.0)"), label: $0.1, location: .sample())
      }, location: .sample())
  }

  static var lens: Schema {
    Schema(
      id: "lens", edition: "1", kind: .lens,
      title: texts("Et annet blikk", "Et andet blik", "Another look"), drawnFrom: "survey",
      dimensions: [
        Schema.Dimension(
          id: "P1", label: [.english: "P1"],
          concepts: [Schema.Concept(id: "P1", label: [.english: "P1"], location: .sample())],
          location: .sample())
      ], location: .sample("Frameworks/Schemas/lens/1.xml"))
  }

  static func mappings(_ coding: MappingSet.Coding) -> [MappingSet] {
    let why = texts("Fordi den sier det.", "Fordi den siger det.", "Because it says so.")
    return [
      .sample(
        .framework(town), to: schema.reference, coding: coding,
        [
          .sample("L.1", .equal, "culture.sharing", confidence: "0.9", rationale: why, line: 11),
          .sample(
            "L.2", .narrower, "ideas.growth", strength: "0.25", confidence: "0.7", rationale: why,
            line: 12),
        ]),
      .sample(
        .framework(survey), to: schema.reference, coding: coding,
        [
          .sample(
            "Q1", .overlaps, "culture.sharing", strength: "0.5", rationale: why, line: 11),
          .sample("Q2", .broader, "value.review", rationale: why, line: 12),
          .sample("Q3", .nothingFound, rationale: why, line: 13),
        ]),
    ]
  }

  /// The agreed rows name both coders.
  private static var agreed: [MappingSet] {
    mappings(.agreed).map { set in
      var set = set
      for row in set.mappings.indices { set.mappings[row].authors = ["coder 1", "coder 2"] }
      return set
    }
  }

  static var catalogue: Catalogue {
    Catalogue(
      frameworks: [scorecard, barometer("2019"), barometer("2021")], schemas: [schema, lens],
      mappingSets: agreed + mappings(.coder(1)) + mappings(.coder(2)) + [
        .sample(
          .schema(schema.reference), to: lens.reference,
          [.sample("culture.sharing", .equal, "P1"), .sample("value.review", .nothingFound)])
      ])
  }

  static var scopes: [Scope] {
    [Scope(whole: scorecard), Scope(whole: barometer("2021"))]
  }

  static func comparison(in catalogue: Catalogue = catalogue, of scopes: [Scope] = scopes)
    -> Comparison
  {
    Comparison(of: scopes, on: schema, in: catalogue)
  }

  static let finding = Finding(
    .warning, "GapBetweenBands",
    Sentence(
      nb: "terskelverdiene har et sprang", da: "tærskelværdierne har et spring",
      en: "the bands leave a gap"),
    at: .sample("Frameworks/town/2020.xml", line: 41), about: "town@2020/L.1")

  static let imprint = Imprint(
    date: "2026-11-24", version: "1.0",
    files: [Imprint.File(path: "Frameworks/town/2020.xml", fingerprint: "0a1b")],
    findings: [finding])
}
