import Foundation
import TestSupport
import Testing
import ZipArchive

/// Word files and PDF are made by programs that may be missing.
@Suite struct DocumentTests {
  @Test(arguments: [("docx", "pandoc"), ("pdf", "weasyprint")])
  func `a missing program is told with the way to install it, before any work`(
    ending: String, program: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.\(ending)")
    let sentences = [
      "nb": "ikke er installert", "da": "ikke er installeret", "en": "isn't installed",
    ]
    for (language, sentence) in sentences.sorted(by: { $0.key < $1.key }) {
      let run = try Bredde.run(
        ["show", "asker-bms@2017", "--language", language, "-o", file.path],
        environment: ["PATH": folder.url.path])
      #expect(run.status == 64)
      #expect(run.errors.contains(sentence), "\(run.errors)")
      #expect(run.errors.contains("apt-get install \(program)"))
    }
    let other = try Bredde.run(
      "show asker-bms@2017 --format markdown", environment: ["PATH": folder.url.path])
    #expect(other.status == 0)
  }

  @Test(
    .enabled(if: Self.isThere("pandoc")),
    arguments: [("nb", "nb-NO"), ("da", "da-DK"), ("en", "en-GB")])
  func `a Word file keeps title, language, headings, heads and links`(
    language: String, region: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.docx")
    let words = [
      "replace", "asker-bms@2017/L", "--with", "ks-innovasjonsbarometer", "--language", language,
    ]
    #expect(try Bredde.run(words + ["-o", file.path]).status == 0)
    let archive = try ZipFile(reading: Array(try Data(contentsOf: file)))
    func part(_ name: String) throws -> String {
      String(decoding: try #require(archive[name]), as: UTF8.self)
    }
    let document = try part("word/document.xml")
    #expect(try part("word/styles.xml").contains("w:val=\"\(region)\""))
    #expect(try part("docProps/core.xml").contains(/<dc:title>[^<]{5,}</))
    #expect(try part("word/footer1.xml").contains("NUMPAGES"))
    #expect(document.contains("<w:pStyle w:val=\"Title\" />"))
    #expect(document.contains("<w:tblHeader"))
    #expect(document.contains(/<w:pgSz [^>]*w:w="11906"/))
    let places = Set(document.matches(of: #/bookmarkStart [^>]*w:name="([^"]+)"/#).map(\.output.1))
    let targets = Set(document.matches(of: #/hyperlink w:anchor="([^"]+)"/#).map(\.output.1))
    #expect(targets.isSubset(of: places), "\(targets.subtracting(places))")
  }

  @Test(.enabled(if: Self.isThere("weasyprint")), arguments: [[], ["--pdf-a"]])
  func `a PDF is the same twice and says what it is`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.pdf")
    let words = ["coverage", "asker-bms@2017/L", "-o", file.path] + options
    #expect(try Bredde.run(words).status == 0)
    let once = try Data(contentsOf: file)
    #expect(try Bredde.run(words).status == 0)
    #expect(try Data(contentsOf: file) == once)
    let text = String(decoding: once, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.contains(options.isEmpty ? "pdfuaid" : "pdfaid"))
  }

  static func isThere(_ program: String) -> Bool {
    ["/usr/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + program)
    }
  }
}
