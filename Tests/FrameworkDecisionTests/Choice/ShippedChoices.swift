import Foundation
import FrameworkAlignment
import FrameworkAnalysis
import FrameworkFiles
import FrameworkModel

@testable import FrameworkDecision

/// The shipped frameworks, read once for all tests of known answers.
enum ShippedChoices {
  static let catalogue: Result<Catalogue, any Error> = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Catalogue(readingFrom: DataFolders(base: root.path))
  }

  /// Candidates by the scopes as users write them; the first is today's set, empty for none.
  static func candidates(
    _ current: String, _ others: String..., by coding: MappingSet.Coding = .agreed
  ) throws -> Candidates {
    let catalogue = try catalogue.get()
    let today = current.isEmpty ? nil : try Scope(current, in: catalogue)
    let all = Scope(
      try (today?.parts ?? []) + others.flatMap { try Scope($0, in: catalogue).parts })
    let alignment = Alignment(
      of: all, on: try Schema("public-innovation", in: catalogue), coding: coding, in: catalogue)
    return Candidates(alignment, current: today?.indicators ?? [])
  }

  /// Focus area L and the indicators of the four Danish editions, each by its newest edition.
  static func everyEdition() throws -> Candidates {
    let names = ["2023", "2020", "2017", "2015"].map { "coi-innovationsbarometer@\($0)" }
    let all = try candidates("asker-bms@2017/L", names[0], names[1], names[2], names[3])
    var newest: [Indicator.ID: String] = [:]
    for member in all.members {
      let id = member.reference.indicator
      newest[id] = max(newest[id] ?? "", member.reference.framework.edition)
    }
    return all.keeping {
      $0.isCurrent || newest[$0.reference.indicator] == $0.reference.framework.edition
    }
  }
}

extension ChosenSet {
  /// The indicators without their framework: `C7 F2 J1 L.1.1`.
  var names: String {
    indicators.map { reference in
      let id = reference.indicator.rawValue
      return id.hasPrefix("IB-") ? String(id.dropFirst(3)) : id
    }.sorted().joined(separator: " ")
  }

  /// Coverage in percent, two decimals.
  var percent: String { coverage.default.rounded(2, times: 100).description }
}
