import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `The files that use everything` {
  @Test func `a framework comes back byte by byte`() throws {
    let text = try Fixtures.text("valid/Everything.xml")
    let catalogue = try SampleFolder(["Frameworks/example/2020.xml": text]).catalogue()
    #expect(catalogue.findings.map { $0.message(.english) } == [])
    let framework = try #require(catalogue.frameworks.first)
    #expect(String(decoding: try FrameworkWriter().bytes(of: framework), as: UTF8.self) == text)
  }

  @Test func `a schema comes back byte by byte`() throws {
    let text = try Fixtures.text("valid/EverythingSchema.xml")
    let catalogue = try SampleFolder(["Frameworks/Schemas/example/2020.xml": text]).catalogue()
    #expect(catalogue.findings.map { $0.message(.english) } == [])
    let schema = try #require(catalogue.schemas.first)
    #expect(String(decoding: try SchemaWriter().bytes(of: schema), as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("Frameworks/framework-1.xsd", "valid/Everything.xml"),
    ("Frameworks/schema-1.xsd", "valid/EverythingSchema.xml"),
    ("Scenarios/scenario-1.xsd", "valid/EverythingScenario.xml"),
  ])
  func `every element and attribute of the XSD is used`(xsd: String, file: String) throws {
    let grammar = try String(
      contentsOfFile: "\(Fixtures.project)/\(xsd)", encoding: .utf8)
    let text = try Fixtures.text(file)
    for match in grammar.matches(of: /<xs:element name="([^"]+)"/) {
      #expect(text.contains("<\(match.1)"), "\(match.1) of \(xsd)")
    }
    for match in grammar.matches(of: /<xs:attribute name="([^"]+)"/) {
      #expect(text.contains(" \(match.1)=\""), "\(match.1) of \(xsd)")
    }
  }

  @Test func `positions are those of the start tags`() throws {
    let text = try Fixtures.text("valid/Everything.xml")
    let folder = try SampleFolder(["Frameworks/example/2020.xml": text])
    let framework = try #require(folder.catalogue().frameworks.first)
    let indicator = try #require(framework.indicators.first)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, tag) in [
      (framework.location, "<framework"), (indicator.location, "<indicator "),
      (indicator.results[0].location, "<result"), (indicator.breaks[0].location, "<break"),
    ] {
      #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix(tag))
      #expect(place.file == "\(folder.path)/Frameworks/example/2020.xml")
    }
  }

  @Test func `a text over several lines is read as one`() throws {
    let text = try Fixtures.text("valid/Everything.xml").replacing(
      "Gjennomsnitt av svarene", with: "\n  Gjennomsnitt\n     av svarene\n  ")
    let folder = try SampleFolder(["Frameworks/example/2020.xml": text])
    let indicator = try #require(folder.catalogue().frameworks.first?.indicators.first)
    #expect(indicator.definition[.bokmål] == "Gjennomsnitt av svarene")
  }
}
