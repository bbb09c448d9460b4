import Foundation
import FrameworkModel

extension OutsideProgram {
  /// Gives programs a folder to work in, which is gone afterwards.
  static func inTemporaryFolder(_ work: (URL) throws -> [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bredde-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return try work(folder)
    } catch let error as CocoaError {
      throw Refusal(sentence: .noRoom(error.filePath ?? folder.path), status: 1)
    }
  }
}

extension Sentence {
  fileprivate static func noRoom(_ path: String) -> Sentence {
    Sentence(
      nb: "kan ikke skrive til \(path); se etter at det er plass der",
      da: "kan ikke skrive til \(path); se efter, at der er plads dér",
      en: "can't write to \(path); check that there is room there")
  }
}
