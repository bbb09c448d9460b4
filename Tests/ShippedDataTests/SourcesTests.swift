import FrameworkModel
import Testing

@Suite struct `Sources as the sheets have them` {
  @Test(arguments: [
    ("asker-bms", "asker-15"), ("coi-innovationsbarometer", "coi-11"),
    ("ks-innovasjonsbarometer", "ks-10"),
  ])
  func `every source has the sheet's address and publisher`(id: String, table: String) throws {
    let rows = try Sheet(table).rows
    let editions = Shipped.catalogue.editions(of: Identifier(id))
    #expect(!editions.isEmpty)
    for source in editions.flatMap(\.sources) {
      let row = try #require(rows.first { $0["key"] == source.id.rawValue })
      let address = try row.cell("URL").replacing(/[<>]/, with: "")
      #expect(source.url == address)
      #expect(try source.publisher[.english] == row.cell("publisher"))
    }
  }

  @Test func `every source that is cited is listed`() throws {
    for framework in Shipped.catalogue.frameworks {
      let listed = Set(framework.sources.map(\.id))
      var cited = framework.facts.flatMap(\.sources)
      cited += framework.indicators.flatMap(\.sources)
      cited += framework.indicators.flatMap { $0.results.flatMap(\.sources) }
      cited += framework.groups.flatMap(\.sources)
      cited += framework.collections.flatMap(\.sources)
      #expect(Set(cited).isSubset(of: listed))
    }
  }
}
