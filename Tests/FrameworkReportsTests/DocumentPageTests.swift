import FrameworkModel
import Testing

@testable import FrameworkReports

@Suite struct DocumentPageTests {
  private static func page(_ language: Language) -> DocumentPage {
    DocumentPage(
      ComparisonReport(Sample.comparison(), imprint: Sample.imprint).report(in: language),
      pictures: "png")
  }

  @Test(arguments: Language.spoken)
  func `headings go down one level at a time, links lead somewhere, tags are balanced`(
    language: Language
  ) throws {
    let html = Self.page(language).html
    let levels = html.matches(of: #/<h([1-6])/#).compactMap { Int(String($0.output.1)) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    let places = Set(html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) })
    let targets = Set(html.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) })
    #expect(targets.subtracting(places) == [])
    #expect(html.contains("<html lang=\"\(language)\">"))
  }

  @Test func `every table has heads and widths that make the whole`() {
    let html = Self.page(.bokmål).html
    let tables = html.matches(of: #/<colgroup>(.*?)<\/colgroup><thead>/#)
    #expect(tables.count == html.matches(of: #/<table /#).count)
    for table in tables {
      let widths = table.output.1.matches(of: #/width:([0-9]+)%/#).compactMap { Int($0.output.1) }
      #expect(widths.reduce(0, +) == 100)
    }
  }

  @Test func `every picture is a file of its own, with words in its place`() {
    let page = Self.page(.english)
    #expect(!page.pictures.isEmpty)
    for picture in page.pictures {
      #expect(page.html.contains("src=\"\(picture.name).png\" alt=\""))
      #expect(!page.html.contains("src=\"\(picture.name).png\" alt=\"\""))
      #expect(picture.svg.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    }
  }

  @Test func `where a picture's words may be lost, they stand in the text`() {
    let report = ComparisonReport(Sample.comparison(), imprint: Sample.imprint).report(in: .english)
    let page = DocumentPage(report, pictures: "svg", sayingAlternatives: true)
    for alternative in page.html.matches(of: #/ alt="([^"]+)"/#).map(\.output.1) {
      #expect(page.html.contains("<p class=\"alternative\">\(alternative)</p>"))
    }
    #expect(!Self.page(.english).html.contains("class=\"alternative\""))
  }
}
