import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `What can't be used` {
  private func framework(_ fixture: String) throws -> Framework {
    let text = try Fixtures.text("invalid/\(fixture).xml")
    let folder = try SampleFolder(["Frameworks/example/2020.xml": text])
    return try #require(folder.catalogue().frameworks.first)
  }

  private func schema(_ fixture: String) throws -> Schema? {
    let text = try Fixtures.text("invalid/\(fixture).xml")
    return try SampleFolder(["Frameworks/Schemas/example/2020.xml": text]).catalogue().schemas.first
  }

  @Test func `the later one of two is left out`() throws {
    #expect(try framework("DuplicateIndicator").indicators.map(\.id) == ["A.1"])
    #expect(try framework("DuplicateGroup").groups.map(\.label[.english]) == ["Ideas"])
    #expect(try framework("DuplicateCollection").collections.count == 1)
    #expect(try schema("DuplicateConcept")?.concepts.map(\.label[.english]) == ["Collecting"])
    #expect(try schema("DuplicateDimension")?.dimensions.map(\.label[.english]) == ["Ideas"])
  }

  @Test func `a reference to nothing is left out`() throws {
    #expect(try framework("UnknownGroup").indicators.first?.group == nil)
    #expect(try framework("UnknownCollection").indicators.first?.collections == [])
    #expect(try framework("UnknownSource").indicators.first?.sources == ["S1"])
    #expect(try schema("UnknownNeighbour")?.concepts.first?.neighbours == [])
  }

  @Test func `a schema without usable weights is not used`() throws {
    #expect(try schema("NegativeWeight") == nil)
    #expect(try schema("AllWeightsZero") == nil)
  }

  @Test func `a range that contradicts itself is left out of its band`() throws {
    let bands = try framework("ContradictoryRange").indicators.first?.bands
    #expect(bands?.green.intervals.map(\.description) == ["[5, ∞)"])
  }

  @Test func `findings on a schema that isn't used all come in one run`() throws {
    let text = try Fixtures.text("invalid/UnknownNeighbour.xml").replacing(
      "<dimension id=\"ideas\"", with: "<dimension id=\"ideas\" weight=\"-0.5\"")
    let folder = try SampleFolder(["Frameworks/Schemas/example/2020.xml": text])
    #expect(try folder.findings().map(\.check) == ["NegativeWeight", "UnknownNeighbour"])
    #expect(
      try folder.findings().first?.sentence.da
        == "vægten af ideas er −0,5, men kan ikke være under 0")
  }
}
