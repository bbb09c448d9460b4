import Foundation

/// Medians over five runs of a process of its own: time and memory as it tells or the system counts them.
struct Measurement {
  var seconds: Double
  var peakMegabytes: Double
  var keptMegabytes: Double

  var time: String { "\(seconds.text) s" }
  var memory: String { "peak \(peakMegabytes.text) MB, kept \(keptMegabytes.text) MB" }

  /// Runs a piece of work; the child prints seconds, peak and kept megabytes.
  init(of work: Work, in folder: String) throws {
    var runs: [[Double]] = []
    for _ in 0..<6 {
      let (text, _) = try Self.run("/proc/self/exe", [work.rawValue, folder])
      runs.append(text.split(separator: " ").compactMap { Double($0) })
    }
    let columns = (0..<3).map { column in Self.median(runs.dropFirst().map { $0[column] }) }
    (seconds, peakMegabytes, keptMegabytes) = (columns[0], columns[1], columns[2])
  }

  /// Times a command from start to end.
  init(ofCommand command: [String]) throws {
    var runs: [Double] = []
    for _ in 0..<6 {
      let (_, seconds) = try Self.run(command[0], Array(command.dropFirst()))
      runs.append(seconds)
    }
    seconds = Self.median(Array(runs.dropFirst()))
    peakMegabytes = 0
    keptMegabytes = 0
  }

  private static func run(_ path: String, _ arguments: [String]) throws -> (String, Double) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let seconds = (clock.now - start) / .seconds(1)
    guard process.terminationStatus == 0 else { throw Failure(command: path, arguments: arguments) }
    return (String(decoding: text, as: UTF8.self), seconds)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  struct Failure: Error { var command: String, arguments: [String] }
}

extension Double {
  var text: String { String(format: self < 10 ? "%.3f" : "%.0f", self) }
}
