import Foundation
import FrameworkModel
import FrameworkReports
import ZipArchive

/// A report as a file that an outside program makes: a Word file or a PDF.
struct Document {
  let report: FrameworkReports.Report

  /// The whole Word file.
  func word() throws -> [UInt8] {
    let drawer = OutsideProgram.rsvgConvert
    // Word reads SVG since 2016; older ones and other programs want PNG.
    let suffix = drawer.place == nil ? "svg" : "png"
    let page = DocumentPage(report, pictures: suffix)
    return try OutsideProgram.inTemporaryFolder { folder in
      try write(page, to: folder)
      if suffix == "png" {
        for picture in page.pictures {
          try drawer.run(
            ["--zoom", "2", "--output", picture.name + ".png", picture.name + ".svg"], in: folder)
        }
      }
      let defaults = try OutsideProgram.pandoc.run(
        ["--print-default-data-file", "reference.docx"], in: folder)
      let reference = try WordReference(
        defaults, language: report.language, isOneSheet: report.kind == .onePage
      ).bytes
      try Data(reference).write(to: folder.appending(path: "reference.docx"))
      return try OutsideProgram.pandoc.run(
        [
          "--from", "html", "--to", "docx", "--shift-heading-level-by=-1",
          "--reference-doc=reference.docx", "--metadata", "lang=\(report.language.region)",
          "--output", "-", "page.html",
        ], in: folder)
    }
  }

  /// The whole PDF: for screen readers (PDF/UA-1), or for archives (PDF/A-2b).
  func pdf(forArchives: Bool) throws -> [UInt8] {
    let page = DocumentPage(report, pictures: "svg", sayingAlternatives: true)
    return try OutsideProgram.inTemporaryFolder { folder in
      try write(page, to: folder)
      return try OutsideProgram.weasyprint.run(
        [
          "--quiet", "--encoding", "utf-8", "--pdf-variant",
          forArchives ? "pdf/a-2b" : "pdf/ua-1", "--pdf-identifier", "bredde", "page.html", "-",
        ], in: folder)
    }
  }

  private func write(_ page: DocumentPage, to folder: URL) throws {
    try Data(page.html.utf8).write(to: folder.appending(path: "page.html"))
    for picture in page.pictures {
      try Data(picture.svg.utf8).write(to: folder.appending(path: picture.name + ".svg"))
    }
  }
}

extension Language {
  /// With the country whose spelling a word processor checks.
  fileprivate var region: String {
    switch self {
    case .bokmål: "nb-NO"
    case .nynorsk: "nn-NO"
    case .danish: "da-DK"
    case .english: "en-GB"
    default: rawValue
    }
  }
}
