import Foundation
import FrameworkModel

/// A program of the machine's that Bredde has documents made by.
struct OutsideProgram {
  static let pandoc = OutsideProgram(name: "pandoc", package: "pandoc")
  static let weasyprint = OutsideProgram(name: "weasyprint", package: "weasyprint")
  static let rsvgConvert = OutsideProgram(name: "rsvg-convert", package: "librsvg2-bin")

  let name: String
  /// What Debian calls its package.
  let package: String

  /// Where it is; nil if it isn't installed.
  var place: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Refuses with the way to install it where it is missing.
  func refuseIfMissing() throws {
    guard place == nil else { return }
    throw Refusal(sentence: .missing(self), hint: .install(self))
  }

  /// Runs it to its end in a folder and gives what it wrote to its output.
  @discardableResult
  func run(_ arguments: [String], in folder: URL) throws -> [UInt8] {
    try refuseIfMissing()
    let files = try ["output", "errors"].map { name in
      let file = folder.appending(path: ".\(self.name)-\(name)")
      try Data().write(to: file)
      return file
    }
    let process = Process()
    process.executableURL = place
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nothing of the clock, the language or the user's settings gets into the file.
    process.environment = ProcessInfo.processInfo.environment.merging([
      "SOURCE_DATE_EPOCH": "946684800", "TZ": "UTC", "LC_ALL": "C.UTF-8",
    ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let errors = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
      throw Refusal(sentence: .failed(self, errors), status: 1)
    }
    return Array(try Data(contentsOf: files[0]))
  }
}

extension Sentence {
  fileprivate static func missing(_ program: OutsideProgram) -> Sentence {
    Sentence(
      nb: "dette formatet lages av programmet \(program.name), som ikke er installert her",
      da: "dette format laves af programmet \(program.name), som ikke er installeret her",
      en: "this format is made by the program \(program.name), which isn't installed here")
  }

  fileprivate static func install(_ program: OutsideProgram) -> Sentence {
    let name = program.package
    return Sentence(
      nb: "installer det: apt-get install \(name), eller \(name) med maskinens egen pakkebehandler",
      da:
        "installér det: apt-get install \(name), eller \(name) med maskinens egen pakkehåndtering",
      en: "install it: apt-get install \(name), or \(name) with the machine's own package manager")
  }

  fileprivate static func failed(_ program: OutsideProgram, _ errors: String) -> Sentence {
    let last = errors.split(whereSeparator: \.isNewline).last.map { ": " + $0 } ?? ""
    return Sentence(
      nb: "\(program.name) ble ikke ferdig\(last)", da: "\(program.name) blev ikke færdig\(last)",
      en: "\(program.name) didn't finish\(last)")
  }
}
