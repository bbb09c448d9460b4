import Foundation

/// A data folder for one process, since definitions are read from files.
public final class ProbeFolder: Sendable {
  let path: String

  init() throws {
    let process = ProcessInfo.processInfo.processIdentifier
    path = "\(NSTemporaryDirectory())/bredde-probe-\(process)"
    try FileManager.default.createDirectory(
      atPath: path + "/Frameworks", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Removes a definition with the folder of its framework or schema.
  func remove(_ name: String) {
    let url = URL(filePath: "\(path)/\(name)").deletingLastPathComponent()
    try? FileManager.default.removeItem(at: url)
  }

  public static func bytes(at path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path)))
  }
}
