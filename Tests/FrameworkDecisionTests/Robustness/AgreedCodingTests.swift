import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct AgreedCodingTests {
  @Test(arguments: ["asker-bms@2015", "asker-bms@2017", "coi@all", "ks@own"])
  func `three coders give the agreed coding row by row`(name: String) throws {
    let codings = try Codings()
    let framework = try #require(
      codings.catalogue.framework(try Scope(name, in: codings.catalogue).parts[0].framework))
    let agreed = AgreedCoding(
      of: framework, codedOn: try codings.schema, in: codings.catalogue)
    let computed = agreed.rows.map { row in
      let found = row.concept != nil
      let strength = row.strength.map { $0.decimal }
      return [
        row.indicator.rawValue, row.concept?.rawValue ?? "-", row.relation.rawValue,
        strength.map(Self.twoDecimals) ?? "", Self.twoDecimals(row.confidence.rounded(2)),
        found
          ? row.coders.map(String.init).joined(separator: "+")
          : "\(row.coders.count) of \(agreed.coders.count)",
      ].joined(separator: " ")
    }
    let set = name.hasPrefix("asker") ? name : String(name.prefix { $0 != "@" })
    let printed = try Codings.table("agreed").filter { $0[0] == set }.map { row in
      row[1...6].joined(separator: " ")
    }
    let unlike = Set(computed).symmetricDifference(printed).sorted()
    #expect(unlike == [])
    #expect(computed.count == printed.count)
  }

  @Test func `computed rows laid on the schema are the agreed alignment`() throws {
    var codings = try Codings().catalogue
    let schema = try Schema("public-innovation", in: codings)
    let scope = try Scope("asker-bms@2017 + coi@2023", in: codings)
    let shipped = Alignment(of: scope, on: schema, in: codings)
    for place in codings.mappingSets.indices where codings.mappingSets[place].coding == .agreed {
      guard case .framework(let name) = codings.mappingSets[place].subject,
        let framework = codings.framework(name)
      else { continue }
      let agreed = AgreedCoding(of: framework, codedOn: schema, in: codings)
      codings.mappingSets[place].mappings = agreed.mappings
    }
    let computed = Alignment(of: scope, on: schema, in: codings)
    #expect(computed.findings == [])
    for (own, other) in zip(computed.rows, shipped.rows) {
      #expect(own.isExamined == other.isExamined)
      #expect(own.cells.map(\.degree) == other.cells.map(\.degree))
      #expect(own.cells.map(\.confidence) == other.cells.map(\.confidence))
    }
    let authors = computed.rows[0].cells.flatMap(\.mappings).flatMap(\.authors)
    #expect(Set(authors).isSubset(of: ["coder 1", "coder 2", "coder 3"]))
  }

  private static func twoDecimals(_ decimal: ExactDecimal) -> String {
    Fraction(Int128(Degree(decimal).parts), over: Int128(Degree.denominator)).rounded(2).description
  }

  /// The agreed rows of one indicator by three coders' rows on `a.x` and `a.y`.
  private func agreed(_ rows: [[Mapping]]) throws -> [AgreedCoding.Row] {
    let framework = Framework.sample(indicators: [.sample("I.1")])
    let schema = Schema.sample()
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: rows.enumerated().map { .sample(coding: .coder($0 + 1), $1) })
    return AgreedCoding(of: framework, codedOn: schema, in: catalogue).rows
  }

  @Test func `without a majority the weakest relation that was chosen stands`() throws {
    let rows = try agreed([
      [.sample("I.1", .equal, "a.x", confidence: "0.9")],
      [.sample("I.1", .narrower, "a.x", strength: "0.5", confidence: "0.6")],
      [.sample("I.1", .broader, "a.x", confidence: "0.6")],
    ])
    #expect(rows.map(\.relation) == [.narrower])
    // The lower median of 1, ½ and 1 is 1; a partial relation has ¾ at most.
    #expect(rows[0].strength == Degree("0.75"))
    #expect(rows[0].confidence == Fraction(7, over: 10))
  }

  @Test func `a strength is the lower median of two`() throws {
    let rows = try agreed([
      [.sample("I.1", .overlaps, "a.x", strength: "0.25", confidence: "0.9")],
      [.sample("I.1", .overlaps, "a.x", strength: "0.5", confidence: "0.6")],
      [.sample("I.1", .nothingFound, confidence: "0.8")],
    ])
    #expect(rows.map(\.strength) == [Degree("0.25")])
    #expect(rows[0].confidence == Fraction(1, over: 2))
    #expect(rows[0].coders == [1, 2])
  }

  @Test func `where each sees another cell nothing was found, at a half`() throws {
    let rows = try agreed([
      [.sample("I.1", .equal, "a.x", confidence: "0.9")],
      [.sample("I.1", .equal, "a.y", confidence: "0.9")],
    ])
    #expect(rows.map(\.concept) == [nil])
    #expect(rows[0].confidence == Fraction(1, over: 2))
    #expect(rows[0].coders == [])
  }

  @Test func `those who found nothing carry the confidence of nothing found`() throws {
    let rows = try agreed([
      [.sample("I.1", .equal, "a.x", confidence: "0.9")],
      [.sample("I.1", .nothingFound, confidence: "0.9")],
      [.sample("I.1", .nothingFound, confidence: "0.6")],
    ])
    #expect(rows.map(\.concept) == [nil])
    #expect(rows[0].confidence == Fraction(1, over: 2))
    #expect(rows[0].coders == [2, 3])
  }
}
