import Foundation
import FrameworkModel

/// Turns SVG into PNG by Debian's `rsvg-convert`, found when it is needed.
struct PictureConverter {
  private static let program = "rsvg-convert"

  private let path: String

  /// Refuses with what to install where the program is missing.
  init() throws {
    let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
      .split(separator: ":").map { String($0) + "/" + Self.program }
    guard let path = folders.first(where: FileManager.default.isExecutableFile) else {
      throw Refusal(sentence: .noConverter, hint: .installConverter, status: 1)
    }
    self.path = path
  }

  /// The picture as PNG, as wide as its SVG says.
  func png(of svg: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bredde-\(ProcessInfo.processInfo.globallyUniqueString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let (source, result) = (folder.appending(path: "p.svg"), folder.appending(path: "p.png"))
      try Data(svg.utf8).write(to: source)
      try run([source.path, "--format", "png", "--output", result.path])
      return Array(try Data(contentsOf: result))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(sentence: .conversionFailed, hint: .writeSVGInstead, status: 1)
    }
  }

  private func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Refusal(sentence: .conversionFailed, hint: .writeSVGInstead, status: 1)
    }
  }
}

extension Sentence {
  fileprivate static let noConverter = Sentence(
    nb: "PNG lages av programmet rsvg-convert, som ikke er installert",
    da: "PNG laves af programmet rsvg-convert, som ikke er installeret",
    en: "PNG is made by the program rsvg-convert, which isn't installed")

  fileprivate static let installConverter = Sentence(
    nb: "installer det med apt-get install librsvg2-bin, eller skriv bildet som .svg",
    da: "installér det med apt-get install librsvg2-bin, eller skriv billedet som .svg",
    en: "install it with apt-get install librsvg2-bin, or write the picture as .svg")

  fileprivate static let conversionFailed = Sentence(
    nb: "rsvg-convert kunne ikke lage bildet om til PNG",
    da: "rsvg-convert kunne ikke lave billedet om til PNG",
    en: "rsvg-convert couldn't turn the picture into PNG")

  fileprivate static let writeSVGInstead = Sentence(
    nb: "skriv bildet som .svg i stedet", da: "skriv billedet som .svg i stedet",
    en: "write the picture as .svg instead")
}
