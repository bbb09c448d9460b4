import BareReader
import Foundation
import FrameworkAlignment
import FrameworkAnalysis
import FrameworkFiles
import FrameworkModel

/// One thing to time, in a process of its own so that memory is its own too.
enum Work: String {
  case bare, load, findings, rows, pairs
  case coverageFront, breadthFront, large, draws, formats

  func run(in folder: String) async throws {
    let clock = ContinuousClock()
    switch self {
    case .bare:
      let start = clock.now
      let nodes = bare_read(Generated.definition(in: folder))
      precondition(nodes > 0)
      report(clock.now - start)
    case .load:
      let start = clock.now
      let catalogue = try Catalogue(readingFrom: DataFolders(base: folder))
      let time = clock.now - start
      precondition(catalogue.frameworks.first?.indicators.count == Generated.indicatorCount)
      report(time)
      withExtendedLifetime(catalogue) {}
    case .findings:
      let catalogue = try Catalogue(readingFrom: DataFolders(base: folder))
      let start = clock.now
      let findings = DefinitionFindings(in: catalogue)
      let time = clock.now - start
      precondition(findings.all.count > Generated.indicatorCount)
      report(time)
      withExtendedLifetime(findings) {}
    case .rows:
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: Generated.rows(in: folder))))
      let start = clock.now
      let reading = MappingSetReader.read(bytes, file: "rows.sssom.tsv")
      let time = clock.now - start
      precondition(reading.set?.mappings.count == Generated.rowCount)
      report(time)
      withExtendedLifetime(reading.set) {}
    case .pairs:
      let catalogue = Generated.fifty
      let start = clock.now
      let alignments = try catalogue.frameworks.map { framework in
        let scope = try Scope(framework.reference.description, in: catalogue)
        return Alignment(of: scope, on: catalogue.schemas[0], in: catalogue)
      }
      let coverages = alignments.map { Coverage(of: $0) }
      let overlap = Overlap(of: alignments)
      let time = clock.now - start
      precondition(coverages.count == 50 && overlap.pairs.count == 50 * 49 / 2)
      report(time)
    case .coverageFront: try report(Question().timeOfFront(for: .coverage))
    case .breadthFront: try report(Question().timeOfFront(for: .breadth(at: .aboveZero)))
    case .draws: try await report(Question().timeOfDraws())
    case .large: try Self.chooseAmongMany()
    case .formats: try await Self.writeFormats()
    }
  }

  /// Seconds by both clocks, peak and kept megabytes on one line.
  private func report(_ time: Duration) {
    print(time / .seconds(1), processorSeconds, megabytes("VmHWM"), megabytes("VmRSS"))
  }

  /// Of this process so far, its start included.
  private var processorSeconds: Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }

  /// A line of the system's own account of this process.
  private func megabytes(_ key: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(key + ":") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
      ?? 0
  }
}
