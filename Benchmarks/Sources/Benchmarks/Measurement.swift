import Foundation

/// Medians over some runs of a process of its own: time and memory as it tells or the system counts them.
struct Measurement {
  /// By the clock on the wall, which a busy machine stretches.
  var seconds: Double
  /// Of all threads together.
  var processorSeconds: Double
  var peakMegabytes: Double
  var keptMegabytes: Double

  var time: String { "\(seconds.text) s (processor \(processorSeconds.text) s)" }
  var memory: String { "peak \(peakMegabytes.text) MB, kept \(keptMegabytes.text) MB" }

  /// Runs a piece of work six times and doesn't count the first.
  init(of work: Work, in folder: String) throws {
    self.init(medianOf: try (0..<6).map { _ in try Self(runOf: work, in: folder) }.dropFirst())
  }

  /// Times a command from start to end, the median of twenty runs after one that isn't counted.
  init(ofCommand command: [String]) throws {
    let runs = try (0..<21).map { _ in
      try Self.run(command[0], Array(command.dropFirst())).seconds
    }
    self.init(Self.median(Array(runs.dropFirst())))
  }

  private init(
    _ seconds: Double, processor: Double = 0, peakMegabytes: Double = 0, keptMegabytes: Double = 0
  ) {
    self.seconds = seconds
    processorSeconds = processor
    self.peakMegabytes = peakMegabytes
    self.keptMegabytes = keptMegabytes
  }

  /// The child prints seconds by both clocks, peak and kept megabytes.
  fileprivate init(runOf work: Work, in folder: String) throws {
    let (text, _) = try Self.run("/proc/self/exe", [work.rawValue, folder])
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    self.init(
      numbers[0], processor: numbers[1], peakMegabytes: numbers[2], keptMegabytes: numbers[3])
  }

  fileprivate init(medianOf runs: some Collection<Measurement>) {
    func median(_ value: (Measurement) -> Double) -> Double { Self.median(runs.map(value)) }
    self.init(
      median(\.seconds), processor: median(\.processorSeconds),
      peakMegabytes: median(\.peakMegabytes), keptMegabytes: median(\.keptMegabytes))
  }

  fileprivate static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func run(_ path: String, _ arguments: [String]) throws -> (
    text: String, seconds: Double
  ) {
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

  struct Failure: Error { var command: String, arguments: [String] }
}

/// Two pieces of work in turn, A B A B …, so that a busy machine slows both alike.
struct PairedMeasurement {
  var first: Measurement
  var second: Measurement
  /// How many times as long the second takes: the median over the pairs, by either clock.
  var ratio: Double
  var processorRatio: Double

  init(of first: Work, and second: Work, in folder: String) throws {
    let pairs = try (0..<10).map { _ in
      (try Measurement(runOf: first, in: folder), try Measurement(runOf: second, in: folder))
    }.dropFirst()
    self.first = Measurement(medianOf: pairs.map(\.0))
    self.second = Measurement(medianOf: pairs.map(\.1))
    ratio = Measurement.median(pairs.map { $1.seconds / $0.seconds })
    processorRatio = Measurement.median(pairs.map { $1.processorSeconds / $0.processorSeconds })
  }
}

extension Double {
  var text: String { String(format: self < 10 ? "%.3f" : "%.0f", self) }
}
