import Foundation
import FrameworkAlignment
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import Testing

/// The files that ship, and questions on them.
enum Shipped {
  static let root =
    ((((#filePath as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
    as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent

  static func catalogue() throws -> Catalogue { try loaded.get() }

  private static let loaded = Result {
    try Catalogue(readingFrom: DataFolders(base: root))
  }

  static func question(
    _ inUse: String, or offered: String, asking sample: Scenario.Sample? = nil
  ) throws -> Question {
    let catalogue = try catalogue()
    return try Question(
      Scope(inUse, in: catalogue), or: Scope(offered, in: catalogue),
      on: Schema("public-innovation", in: catalogue), in: catalogue, asking: sample)
  }

  static let learning = "asker-bms@2017/L"
  static let barometer = "coi-innovationsbarometer@2023"
  static let everyEdition = ["2015", "2017", "2020", "2023"]
    .map { "coi-innovationsbarometer@\($0)" }.joined(separator: " + ")
}

extension Question {
  /// `L.1.1` or `IB-A1` of whichever edition comes first.
  func named(_ id: String) throws -> IndicatorReference {
    try #require((inUse + offered).first { $0.indicator.rawValue == id })
  }
}
