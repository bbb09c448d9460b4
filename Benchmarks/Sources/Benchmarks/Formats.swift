import Foundation
import FrameworkAlignment
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// The full report of Asker's question, computed before the clock starts.
struct FullReport {
  let report: Report

  init() async throws {
    let catalogue = try Catalogue(readingFrom: DataFolders(base: Generated.root.path()))
    let schema = try Schema("public-innovation@1", in: catalogue)
    let scopes = try ["asker-bms@2017/L", "coi-innovationsbarometer@2023"].map {
      try Scope($0, in: catalogue)
    }
    let comparison = Comparison(of: scopes, on: schema, in: catalogue)
    guard let decision = await Decision(of: comparison) else { throw Missing() }
    report = DecisionReport(comparison, decision).report(in: .bokmål)
  }

  struct Missing: Error {}

  /// How long each format takes, and how large it becomes.
  func timeEach() throws -> [(name: String, time: Duration, bytes: Int)] {
    let clock = ContinuousClock()
    func timed(_ name: String, _ write: () throws -> Int) rethrows -> (String, Duration, Int) {
      let start = clock.now
      let bytes = try write()
      return (name, clock.now - start, bytes)
    }
    let texts: [TextFormat] = [.html, .markdown, .csv, .json]
    return try texts.map { format in
      timed(format.rawValue) { report.rendered(as: format).utf8.count }
    } + [timed("xlsx") { try report.workbook().count }]
  }
}

extension Work {
  /// Prints the five formats' times and sizes, the medians of nine runs each.
  static func writeFormats() async throws {
    let report = try await FullReport()
    let runs = try (0..<9).map { _ in try report.timeEach() }
    var sum = Duration.zero
    for place in runs[0].indices {
      let median = runs.map { $0[place].time }.sorted()[runs.count / 2]
      sum += median
      let size = Double(runs[0][place].bytes) / 1_000_000
      print("  \(runs[0][place].name): \((median / .seconds(1)).text) s, \(size.text) MB")
    }
    print("  together \((sum / .seconds(1)).text) s (bar: under 2 s; the HTML under 2 MB)")
  }
}
