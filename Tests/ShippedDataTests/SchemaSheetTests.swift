import FrameworkModel
import Testing

private let languages = [
  (Language.bokmål, "nb"), (.nynorsk, "nn"), (.danish, "da"), (.english, "en"),
]

@Suite struct `The common schema as the sheet has it` {
  @Test func `dimensions stand in the sheet's order with labels and texts`() throws {
    let schema = try Shipped.schema("public-innovation", "1")
    let rows = try Sheet("schema-dimensions").rows
    #expect(try schema.dimensions.map(\.id.rawValue) == rows.map { try $0.cell("id") })
    for (dimension, row) in zip(schema.dimensions, rows) {
      for (language, code) in languages {
        #expect(try dimension.label[language] == row.cell("label_\(code)"))
        #expect(dimension.definition[language] == row["text_\(code)"])
      }
      #expect(dimension.weight == nil)
    }
  }

  @Test func `concepts stand in the sheet's order with all that it says of them`() throws {
    let schema = try Shipped.schema("public-innovation", "1")
    let rows = try Sheet("schema-concepts").rows
    #expect(try schema.concepts.map(\.id.rawValue) == rows.map { try $0.cell("id") })
    for (concept, row) in zip(schema.concepts, rows) {
      for (language, code) in languages {
        #expect(try concept.label[language] == row.cell("label_\(code)"))
        #expect(concept.definition[language] == row["definition_\(code)"])
        let synonyms = concept.synonyms.filter { $0.language == language }.map(\.text)
        #expect(synonyms == list(row["also_\(code)"] ?? "", ";"))
      }
      #expect(try concept.counts[.english] == row.cell("counts_en"))
      #expect(try concept.doesNotCount[.english] == row.cell("does_not_count_en"))
      #expect(concept.counts[.bokmål] != nil && concept.doesNotCount[.bokmål] != nil)
      #expect(try concept.neighbours.map(\.rawValue) == list(row.cell("neighbours"), ";"))
      #expect(try concept.sources.map(\.rawValue) == list(row.cell("carried_by"), ","))
    }
  }

  private func list(_ cell: String, _ separator: String) -> [String] {
    cell.split(separator: separator).map { $0.drop { $0 == " " } }.map(String.init)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }.filter { !$0.isEmpty }
  }

  @Test func `short labels are the sheet's`() throws {
    let schema = try Shipped.schema("public-innovation", "1")
    var short: [String: Texts] = [:]
    for dimension in schema.dimensions { short[dimension.id.rawValue] = dimension.shortLabel }
    for concept in schema.concepts { short[concept.id.rawValue] = concept.shortLabel }
    for row in try Sheet("schema-3.13").rows {
      let texts = try #require(short[try row.cell("Id")])
      for (language, code) in languages { #expect(texts[language] == row[code]) }
    }
  }

  @Test(arguments: [
    ("schema-5.1", "asker-innovation-strategy", "2015"),
    ("schema-5.2", "arundel-bloch-ferguson", "2016"),
    ("schema-5.3", "oecd-innovative-capacity", "2022"),
  ])
  func `a lens holds one concept per dimension, with its id`(
    table: String, id: String, edition: String
  ) throws {
    let lens = try Shipped.schema(id, edition)
    let rows = try Sheet(table).rows
    #expect(lens.kind == .lens)
    #expect(try lens.dimensions.map(\.id.rawValue) == rows.map { try $0.cell("Id") })
    for (dimension, row) in zip(lens.dimensions, rows) {
      #expect(dimension.concepts.map(\.id.rawValue) == [dimension.id.rawValue])
      for (language, code) in languages {
        #expect(try dimension.label[language] == row.cell(code))
      }
    }
  }

  @Test func `no sentence of the printed strategy is carried by its lens`() throws {
    let lens = try Shipped.schema("asker-innovation-strategy", "2015")
    let rows = try Sheet("schema-5.1").rows
    let texts = lens.dimensions.flatMap { $0.label.entries + $0.definition.entries }.map(\.text)
    for row in rows {
      let printed = try #require(row.first { $0.key.hasPrefix("As printed") }?.value)
      #expect(!texts.contains(printed) || row["nb"]?.lowercased() == printed.lowercased())
    }
  }
}

@Suite struct `The vocabularies as the sheet has them` {
  @Test func `every facet has the sheet's words and no other`() throws {
    try expect(IndicatorType.self, "4.1")
    try expect(UnitKind.self, "4.2")
    try expect(Direction.self, "4.3")
    try expect(Observation.self, "4.4")
    try expect(Base.self, "4.5")
    try expect(Level.self, "4.6")
    try expect(DataSourceKind.self, "4.7")
    try expect(Respondent.self, "4.8")
    try expect(Periodicity.self, "4.9")
    try expect(AnswerScale.self, "4.11")
    try expect(Formation.self, "4.12")
  }

  private func expect<V: Vocabulary>(_ vocabulary: V.Type, _ section: String) throws {
    var expected: [String: Sentence] = [:]
    for row in try Sheet("schema-\(section)").rows {
      let ids = try row.cell("id").split(separator: " · ")
      let words = try ["nb", "da", "en"].map { code in
        let cell = try row.cell(code)
        return ids.count > 1 ? cell.split(separator: " · ").map(String.init) : [cell]
      }
      for (index, id) in ids.enumerated() {
        expected[String(id)] = Sentence(
          nb: words[0][index], da: words[1][index], en: words[2][index])
      }
    }
    for word in V.allCases where word != .unknown {
      #expect(word.label == expected[word.rawValue], "\(V.self) \(word.rawValue)")
    }
    #expect(V.allCases.count { $0 != .unknown } == expected.count)
  }
}
