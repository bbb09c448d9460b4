import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing
import XMLStream

@testable import FrameworkReports

@Suite struct PictureTests {
  @Test(arguments: Language.spoken)
  func `every picture reads the same as last time`(language: Language) async throws {
    for (name, figure) in try await Sample.pictures(language) {
      expectSnapshot(
        of: StandalonePicture(figure).svg(width: 800),
        named: "\(name).\(language).svg")
    }
  }

  @Test(arguments: Language.spoken)
  func `every picture is told in words and is the same twice`(language: Language) async throws {
    let (one, two) = (try await Sample.pictures(language), try await Sample.pictures(language))
    #expect(one.count >= PictureName.allCases.count)
    for (first, second) in zip(one, two) {
      #expect(first.figure == second.figure)
      #expect(first.figure.alternative.contains { $0.isNumber }, "\(first.name)")
      #expect(!first.figure.title.isEmpty)
      #expect(!first.figure.alternative.contains("{"))
    }
  }

  @Test(arguments: Language.spoken)
  func `every picture of a report names a table of the same report`(
    language: Language
  ) async throws {
    let comparison = ComparisonReport(Sample.comparison()).report(in: language)
    let own = try await Sample.decisionReports(language).map(\.report)
    for report in [comparison, try await Sample.decisionReport(language)] + own {
      let tables = Set(report.tables.map(\.id))
      for figure in report.blocks.flatMap(\.figures) {
        #expect(tables.contains(try #require(figure.table)), "\(figure.id)")
      }
    }
  }

  @Test func `every picture alone is well-formed XML that another parser reads whole`()
    async throws
  {
    for (name, figure) in try await Sample.pictures(.bokmål) {
      let svg = StandalonePicture(figure).svg(width: 400)
      let read = try Self.texts(in: svg)
      #expect(read.contains(figure.alternative), "\(name)")
      let drawn = figure.drawing.texts
      #expect(drawn.allSatisfy(read.contains), "\(name)")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a & b \"c\" 'd'", "]]>", "\u{1}\u{8}\u{FFFE}x", "\u{202E}abc",
    "👩‍👩‍👧 familie", String(repeating: "ord ", count: 2500), "=SUM(A1)",
    String(repeating: "x", count: 10_000),
  ])
  func `hostile names are drawn as text, within the picture`(label: String) throws {
    var schema = Sample.schema
    schema.dimensions[0].label = [.bokmål: label]
    schema.dimensions[0].concepts[0].label = [.bokmål: label]
    let comparison = Comparison(of: Sample.scopes, on: schema, in: Sample.catalogue)
    let gallery = PictureGallery(comparison, in: .bokmål)
    for name in PictureName.allCases {
      guard let figure = gallery.picture(name) else { continue }
      #expect(try Self.texts(in: StandalonePicture(figure).svg(width: 400)).count > 3)
      for text in figure.drawing.elements("text") { #expect(text["x"] != nil) }
      for text in figure.drawing.texts {
        #expect(Lettering.width(of: text) <= Drawing.width, "\(name)")
      }
    }
  }

  @Test func `every letter of every picture stands within its frame`() async throws {
    for (name, figure) in try await Sample.pictures(.bokmål) {
      expectWithinFrame(figure.drawing, name)
    }
    let amounts = GainsPicture.Amounts(kept: 2, gained: 0, lost: 0, texts: ("2", "", ""))
    let nothingLost = GainsPicture(
      panels: [
        GainsPicture.Panel(
          title: "Dekning", rows: [("Beholde", amounts)], marks: [(0, "0 %"), (2, "20 %")])
      ], voice: Voice(.bokmål))
    expectWithinFrame(nothingLost.markup, "gains without losses")
    for label in [
      "Kobling til forskning, utdanning og næringsliv", "Ord uten ende " + "ord ord ord",
    ] {
      var schema = Sample.schema
      schema.dimensions[0].label = [.bokmål: label]
      let strip = DimensionStrip(
        scopes: Sample.page().scopes, schema: schema, voice: Voice(.bokmål))
      expectWithinFrame(strip.markup, label)
      #expect(strip.markup.texts.joined(separator: " ").contains(label))
    }
  }

  @Test func `a dimension that is its own only concept is named once`() throws {
    var schema = Sample.schema
    schema.dimensions[2].label = [.bokmål: "Åpenhet"]
    schema.dimensions[2].concepts = [schema.dimensions[2].concepts[0]]
    schema.dimensions[2].concepts[0].label = [.bokmål: "Åpenhet"]
    let gallery = PictureGallery(
      Comparison(of: Sample.scopes, on: schema, in: Sample.catalogue), in: .bokmål)
    for name in [PictureName.heatMap, .flow] {
      let texts = try #require(gallery.picture(name)).drawing.texts
      #expect(texts.count { $0.hasPrefix("Åpenhet") } == 1, "\(name)")
    }
  }

  private func expectWithinFrame(_ drawing: Markup, _ name: String) {
    guard let frame = drawing.elements("svg").first?["viewBox"]?.split(separator: " "),
      let right = frame.dropFirst(2).first.flatMap({ Double($0) })
    else {
      Issue.record("\(name) has no frame")
      return
    }
    for (attributes, text) in drawing.letters {
      let width = Lettering.width(of: text, size: Double(attributes["font-size"] ?? "") ?? 0)
      let x = Double(attributes["x"] ?? "") ?? -1
      let start =
        switch attributes["text-anchor"] {
        case "end": x - width
        case "middle": x - width / 2
        default: x
        }
      // A unit, since the widths are those of the widest font.
      #expect(start >= -1, "\(name): \(text)")
      #expect(start + width <= right + 1, "\(name): \(text)")
    }
  }

  @Test func `no letter of a picture is smaller than eleven pixels on a page of 400`()
    async throws
  {
    let page = Sample.page()
    let strip = DimensionStrip(scopes: page.scopes, schema: page.schema, voice: page.voice)
    let drawn = try await Sample.pictures(.bokmål).map { ($0.name, $0.figure.drawing) }
    for (name, drawing) in drawn + [("strip", strip.markup)] {
      guard case .element(_, let attributes, _) = drawing,
        let box = attributes.first(where: { $0.name == "viewBox" })?.value,
        let width = box.split(separator: " ").compactMap({ Double($0) }).dropFirst(2).first
      else {
        Issue.record("\(name) has no size")
        continue
      }
      // The page has 16 pixels on both sides, a card 17 more (StyleSheet).
      let room = name == "bands" ? 334.0 : 368.0
      for text in drawing.elements("text") {
        let size = try #require(Double(text["font-size"] ?? ""))
        #expect(size * room / width >= 11, "\(name)")
      }
    }
  }

  @Test(arguments: [0, 0.5, 1, 1.2, 3, 9, 10, 11, 34.2, 47.6, 99, 100])
  func `an axis ends at a round number at or above its values`(value: Double) {
    let (most, steps) = Axis.rounded(value, unit: 1)
    #expect(most >= value)
    #expect(most <= max(1, value * 1.67))
    #expect((3...5).contains(steps))
  }

  /// All texts of a document, by the parser of the definition files.
  static func texts(in svg: String) throws -> [String] {
    var reader = try XMLReader(Array(svg.utf8), named: "p.svg", validating: nil)
    var texts: [String] = []
    var open = ""
    while let event = try reader.next() {
      switch event {
      case .start: open = ""
      case .text(let text, _): open += text
      case .end:
        if !open.isEmpty { texts.append(open) }
        open = ""
      }
    }
    #expect(reader.complaints.isEmpty)
    return texts
  }
}

extension Block {
  var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .section(let section): section.blocks.flatMap(\.figures)
    default: []
    }
  }
}
