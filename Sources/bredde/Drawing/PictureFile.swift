import ArgumentParser
import FrameworkFiles
import FrameworkModel

/// Where a picture goes: a file whose name says what it is, or the standard output as SVG.
struct PictureFile {
  enum Kind { case svg, png }

  private let output: OutputOptions

  init(_ output: OutputOptions) { self.output = output }

  /// Replaces the file in one step.
  func write(_ svg: String, through converter: PictureConverter?) throws {
    guard let converter, let path = output.output else { return try output.write(svg) }
    let bytes = try converter.png(of: svg)
    do {
      try OutputFile(at: path).write(bytes)
    } catch {
      throw Refusal(sentence: error.sentence, hint: error.hint)
    }
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
