import Foundation
import FrameworkModel

/// Data of the size that the bars name, made by rule: the same bytes on every machine.
enum Generated {
  static let indicatorCount = 200_000
  static let rowCount = 250_000

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func definition(in folder: String) -> String { "\(folder)/Frameworks/large/1.xml" }
  static func rows(in folder: String) -> String { "\(folder)/rows.sssom.tsv" }

  /// The built command over the shipped data, by way of the current folder.
  static var compare: [String] {
    [
      "/bin/sh", "-c",
      """
      cd '\(root.path())' && exec .build/release/bredde compare asker-bms@2017/L \
        coi-innovationsbarometer@2023
      """,
    ]
  }

  static func write(to folder: String) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: folder)
    try files.createDirectory(
      atPath: "\(folder)/Frameworks/large", withIntermediateDirectories: true)
    for grammar in ["framework-1.xsd", "schema-1.xsd"] {
      try files.copyItem(
        at: root.appending(path: "Frameworks/\(grammar)"),
        to: URL(filePath: "\(folder)/Frameworks/\(grammar)"))
    }
    try Data(framework.utf8).write(to: URL(filePath: definition(in: folder)))
    try Data(mappingRows.utf8).write(to: URL(filePath: rows(in: folder)))
  }

  private static var framework: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <framework xmlns="https://w3id.org/bredde/format" format="1" id="large" edition="1" language="nb">
        <title lang="nb">Et stort rammeverk</title>
        <owner id="owner" level="municipality"><label lang="nb">Eier</label></owner>
        <indicators>

      """
    for number in 0..<indicatorCount {
      text += """
            <indicator id="I.\(number)">
              <label lang="nb">Andel virksomheter med mål nummer \(number)</label>
              <facets type="process" unit="percent" direction="higher" observation="workplace" base="all" levels="municipality" scale="number" formation="share"/>
              <bands>
                <green printed="80–100"><range from="80" to="100"/></green>
                <yellow printed="60–79"><range from="60" to="79"/></yellow>
                <red printed="0–59"><range from="0" to="59"/></red>
              </bands>
            </indicator>

        """
    }
    return text + "  </indicators>\n</framework>\n"
  }

  private static var mappingRows: String {
    var text = """
      #curie_map:
      #  bredde: https://w3id.org/bredde/term/
      #  common: https://w3id.org/bredde/schema/common/1/
      #  large: https://w3id.org/bredde/framework/large/1/
      #sssom_version: "1.1"
      #mapping_set_id: https://w3id.org/bredde/mapping/large@1--common@1/agreed
      #mapping_set_description: Made for measuring.
      #license: https://creativecommons.org/licenses/by/4.0/
      #subject_source: large:framework
      #subject_source_version: "1"
      #object_source: common:schema
      #object_source_version: "1"
      #extension_definitions:
      #- slot_name: ext_strength
      #  property: bredde:strength
      #  type_hint: xsd:decimal
      subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tconfidence\text_strength

      """
    for number in 0..<rowCount {
      text += "large:I.\(number)\tskos:broadMatch\tcommon:d\(number % 12).c\(number % 60)\t"
      text += "semapv:ManualMappingCuration\tcoder 1|coder 2\t0.85\t0.50\n"
    }
    return text
  }

  /// Fifty frameworks of 200 indicators, each on two of 60 concepts in 12 dimensions.
  static var fifty: Catalogue {
    let place = SourceLocation(file: "generated", line: 1, column: 1)
    let dimensions = (0..<12).map { dimension in
      Schema.Dimension(
        id: Identifier("d\(dimension)"), label: [.english: "Dimension \(dimension)"],
        concepts: (0..<5).map { concept in
          Schema.Concept(
            id: Identifier("d\(dimension).c\(concept)"), label: [.english: "Concept \(concept)"],
            location: place)
        }, location: place)
    }
    let schema = Schema(
      id: "common", edition: "1", kind: .common, title: [.english: "Common"],
      dimensions: dimensions, location: place)
    let frameworks = (0..<50).map { framework(number: $0, at: place) }
    let sets = frameworks.map { framework in
      mappingSet(of: framework, on: schema, at: place)
    }
    return Catalogue(frameworks: frameworks, schemas: [schema], mappingSets: sets)
  }

  private static func framework(number: Int, at place: SourceLocation) -> Framework {
    Framework(
      id: Identifier("f\(number)"), edition: "1", language: .english,
      title: [.english: "Framework \(number)"], shortTitle: Texts(), document: Texts(),
      owner: Framework.Owner(id: "owner", name: Texts(), level: .municipality),
      indicators: (0..<200).map {
        Indicator(id: Identifier("I.\($0)"), label: [.english: "Indicator \($0)"], location: place)
      }, location: place)
  }

  private static func mappingSet(
    of framework: Framework, on schema: Schema, at place: SourceLocation
  ) -> MappingSet {
    let concepts = schema.concepts.map(\.id.rawValue)
    let mappings = framework.indicators.enumerated().flatMap { index, indicator in
      [7, 11].map { step in
        Mapping(
          subject: indicator.id.rawValue, statement: .holds(.narrower),
          object: concepts[(index * step + framework.id.rawValue.utf8.count) % concepts.count],
          strength: ExactDecimal(50, scale: 2), confidence: ExactDecimal(85, scale: 2),
          location: place)
      }
    }
    return MappingSet(
      subject: .framework(framework.reference), object: schema.reference, id: "generated",
      mappings: mappings, location: place)
  }

  /// One framework of 500 indicators, each on two to six of 200 concepts in 20 dimensions.
  static var many: Catalogue {
    let place = SourceLocation(file: "generated", line: 1, column: 1)
    let dimensions = (0..<20).map { dimension in
      Schema.Dimension(
        id: Identifier("d\(dimension)"), label: [.english: "Dimension \(dimension)"],
        concepts: (0..<10).map { concept in
          Schema.Concept(
            id: Identifier("d\(dimension).c\(concept)"), label: [.english: "Concept \(concept)"],
            location: place)
        }, location: place)
    }
    let schema = Schema(
      id: "common", edition: "1", kind: .common, title: [.english: "Common"],
      dimensions: dimensions, location: place)
    let framework = Framework(
      id: "many", edition: "1", language: .english, title: [.english: "Many"],
      shortTitle: Texts(), document: Texts(),
      owner: Framework.Owner(id: "owner", name: Texts(), level: .municipality),
      indicators: (0..<500).map {
        Indicator(id: Identifier("I.\($0)"), label: [.english: "Indicator \($0)"], location: place)
      }, location: place)
    let concepts = schema.concepts.map(\.id.rawValue)
    var random = UInt64(1)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let mappings = framework.indicators.flatMap { indicator in
      Set((0..<(2 + next(5))).map { _ in next(concepts.count) }).sorted().map { concept in
        Mapping(
          subject: indicator.id.rawValue, statement: .holds(.narrower), object: concepts[concept],
          strength: ExactDecimal(25 * (1 + next(3)), scale: 2), location: place)
      }
    }
    let set = MappingSet(
      subject: .framework(framework.reference), object: schema.reference, id: "generated",
      mappings: mappings, location: place)
    return Catalogue(frameworks: [framework], schemas: [schema], mappingSets: [set])
  }
}
