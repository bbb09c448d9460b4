import Foundation
import FrameworkFiles
import FrameworkReports

/// Where a report's tables go as files: the whole folder or nothing.
struct TableFolder {
  let path: String

  /// Replaces the folder; one that holds anything but tables of Bredde's is left alone.
  func write(_ files: [TableFiles.File]) throws {
    do {
      try OutputFolder(at: path).write(
        files.map { OutputFolder.File($0.name, Array($0.text.utf8)) }, replacing: tables)
    } catch {
      throw Refusal(sentence: error.sentence, hint: error.hint)
    }
  }

  /// The tables that stand there, which their description tells to be ours.
  private var tables: Set<String> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard names.contains(TableFiles.description) else { return [] }
    return Set(names.filter { $0.hasSuffix(".csv") })
  }
}
