import Foundation
import Testing

/// The built binary, and one run of it as a user would start it.
enum Bredde {
  /// What a run wrote, and what it ended with.
  struct Run {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The root of the package: where `Frameworks/` and `Mappings/` are.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The binary stands beside the test bundle that is running.
  static var binary: URL {
    get throws {
      let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let folders = [bundle, CommandLine.arguments[0]]
        .map { URL(filePath: $0).deletingLastPathComponent().appending(path: "bredde") }
      return try #require(
        folders.first { FileManager.default.isExecutableFile(atPath: $0.path) },
        "the binary isn't built: \(folders)")
    }
  }

  /// Runs the binary with the words of a command line; output goes through files, so that no pipe fills.
  static func run(
    _ words: [String], in folder: URL = repository, environment: [String: String] = [:],
    binary: URL? = nil, meanwhile: (Process) throws -> Void = { _ in }
  ) throws -> Run {
    let place = try TemporaryFolder()
    let files = ["output", "errors"].map { place.url.appending(path: $0) }
    let handles = try files.map { file in
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    let process = Process()
    process.executableURL = try binary ?? Self.binary
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    try meanwhile(process)
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(output: texts[0], errors: texts[1], status: process.terminationStatus)
  }

  /// The same from one line whose words are separated by spaces.
  static func run(
    _ line: String, in folder: URL = repository, environment: [String: String] = [:]
  ) throws -> Run {
    try run(line.split(separator: " ").map(String.init), in: folder, environment: environment)
  }
}

extension Process {
  /// Presses Ctrl-C as soon as the program listens to it, which the kernel tells.
  func interruptOnceItListens() throws {
    let listens = UInt64(1) << UInt64(SIGINT - 1)
    while isRunning {
      let status = try String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
      let caught = line.flatMap { UInt64($0.dropFirst(7).trimming(), radix: 16) } ?? 0
      if caught & listens != 0 { return interrupt() }
    }
  }
}

extension Substring {
  fileprivate func trimming() -> String { filter { !$0.isWhitespace } }
}

/// A folder that goes away with its last owner.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "bredde-commands-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A copy of the shipped data, to be changed by a test.
  static func withShippedData() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["Frameworks", "Mappings", "Scenarios"] {
      try FileManager.default.copyItem(
        at: Bredde.repository.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
