import ArgumentParser
import Foundation
import FrameworkModel

/// Where a picture goes: a file whose name says what it is, or the standard output as SVG.
struct PictureFile {
  enum Kind { case svg, png }

  private let output: OutputOptions
  private let kind: Kind

  /// Refuses a name of another kind, and PNG where what makes it is missing.
  init(_ output: OutputOptions) throws {
    self.output = output
    kind = try Kind(output.output)
    if kind == .png { try OutsideProgram.rsvgConvert.refuseIfMissing() }
  }

  /// Replaces the file in one step; PNG is as wide as the SVG says.
  func write(_ svg: String) throws {
    guard kind == .png else { return try output.write(svg) }
    try output.write(
      OutsideProgram.inTemporaryFolder { folder in
        try Data(svg.utf8).write(to: folder.appending(path: "picture.svg"))
        return try OutsideProgram.rsvgConvert.run(["--format", "png", "picture.svg"], in: folder)
      })
  }
}

extension PictureFile.Kind {
  /// SVG where no file is named.
  init(_ path: String?) throws {
    guard let path else {
      self = .svg
      return
    }
    switch path.split(separator: ".").last?.lowercased() {
    case "svg": self = .svg
    case "png": self = .png
    default: throw Refusal(sentence: .neither(path), hint: .endings)
    }
  }
}

/// How wide a picture is, in pixels.
struct PictureWidth: ExpressibleByArgument, CustomStringConvertible {
  /// What letters need at least, and what no printer asks for more of.
  private static let range = 200...10_000

  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Int(argument), Self.range.contains(value) else { return nil }
    self.value = value
  }

  var description: String { String(value) }
}

extension Sentence {
  fileprivate static func neither(_ path: String) -> Sentence {
    Sentence(
      nb: "\(path) er verken .svg eller .png", da: "\(path) er hverken .svg eller .png",
      en: "\(path) is neither .svg nor .png")
  }

  fileprivate static let endings = Sentence(
    nb: "et bilde skrives som .svg eller .png", da: "et billede skrives som .svg eller .png",
    en: "a picture is written as .svg or .png")
}
