import Foundation

/// Prints the figures that the README and the notes quote.
///
/// Run by hand:
///
///     cd Benchmarks && swift run -c release Benchmarks
@main enum Benchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let name = arguments.first, let work = Work(rawValue: name) {
      try await work.run(in: arguments.dropFirst().first ?? ".")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "bredde-benchmarks").path()
    print("Making 200,000 indicators and 250,000 rows in \(folder) …")
    try Generated.write(to: folder)
    print("Medians of several runs, each in a process of its own, after one that is not counted.")
    let reading = try PairedMeasurement(of: .bare, and: .load, in: folder)
    let (bare, load) = (reading.first, reading.second)
    let findings = try Measurement(of: .findings, in: folder)
    let rows = try Measurement(of: .rows, in: folder)
    let pairs = try Measurement(of: .pairs, in: folder)
    let growth = load.peakMegabytes / load.keptMegabytes
    print("bare libxml2 loop, not validated           \(bare.time)")
    print("load 200,000 indicators, validated         \(load.time), \(load.memory)")
    print("  against the bare loop, nine pairs        \(reading.ratio.text) times (bar: at most 3)")
    print("  the same in processor time               \(reading.processorRatio.text) times")
    print("  peak against the finished model          \(growth.text) times (bar: at most 1.5)")
    print("check 200,000 indicators, a gap in each    \(findings.time), \(findings.memory)")
    print("read 250,000 SSSOM rows                    \(rows.time), \(rows.memory)")
    print("  bar: under 0.5 s, under 200 MB")
    print("coverage and overlap of all pairs of 50    \(pairs.time) (bar: under 1 s)")
    let coverage = try Measurement(of: .coverageFront, in: folder)
    print("front, 98 candidates, k = 0…20, coverage   \(coverage.time) (bar: under 3 s)")
    let breadth = try Measurement(of: .breadthFront, in: folder)
    print("front, 98 candidates, k = 0…20, breadth    \(breadth.time) (bar: under 3 s)")
    let draws = try Measurement(of: .draws, in: folder)
    print("10,000 draws of four options, all runs     \(draws.time) (bar: under 2 s)")
    let compare = try Measurement(ofCommand: Generated.compare)
    print(
      "compare BMS and COI, the whole process     \(compare.seconds.text) s (bar: under 0.05 s)")
    print("the full report of BMS and COI in five formats, computing not counted:")
    try await Work.formats.run(in: folder)
    print("500 candidates, 200 concepts, k = 20, at most 60 s:")
    try await Work.large.run(in: folder)
  }
}
