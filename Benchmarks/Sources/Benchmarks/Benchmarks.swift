import Foundation

/// Prints the figures that the README and the notes quote.
///
/// Run by hand:
///
///     cd Benchmarks && swift run -c release Benchmarks
@main enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let name = arguments.first, let work = Work(rawValue: name) {
      try work.run(in: arguments.dropFirst().first ?? ".")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "bredde-benchmarks").path()
    print("Making 200,000 indicators and 250,000 rows in \(folder) …")
    try Generated.write(to: folder)
    print("Medians of five runs, each in a process of its own, after one that is not counted.")
    let bare = try Measurement(of: .bare, in: folder)
    let load = try Measurement(of: .load, in: folder)
    let rows = try Measurement(of: .rows, in: folder)
    let pairs = try Measurement(of: .pairs, in: folder)
    let ratio = load.seconds / bare.seconds
    let growth = load.peakMegabytes / load.keptMegabytes
    print("bare libxml2 loop, not validated           \(bare.time)")
    print("load 200,000 indicators, validated         \(load.time), \(load.memory)")
    print("  against the bare loop                    \(ratio.text) times (bar: at most 3)")
    print("  peak against the finished model          \(growth.text) times (bar: at most 1.5)")
    print("read 250,000 SSSOM rows                    \(rows.time), \(rows.memory)")
    print("  bar: under 0.5 s, under 200 MB")
    print("coverage and overlap of all pairs of 50    \(pairs.time) (bar: under 1 s)")
    let compare = try Measurement(ofCommand: Generated.compare)
    print("compare BMS and COI, the whole process     \(compare.time) (bar: under 0.05 s)")
  }
}
