import Foundation
import FrameworkModel

@testable import FrameworkFiles

/// A data folder in a temporary place, with the project's XSDs, gone when nobody holds it.
final class SampleFolder: Sendable {
  let path: String

  /// Makes the folder; the files' paths are below it, such as `Frameworks/example/2020.xml`.
  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "bredde-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path + "/Frameworks", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: path + "/Scenarios", withIntermediateDirectories: true)
    for name in [
      "Frameworks/framework-1.xsd", "Frameworks/schema-1.xsd", "Scenarios/scenario-1.xsd",
    ] {
      try FileManager.default.copyItem(
        atPath: "\(Fixtures.project)/\(name)", toPath: "\(path)/\(name)")
    }
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  var folders: DataFolders { DataFolders(base: path) }

  func catalogue() throws -> Catalogue { try Catalogue(readingFrom: folders) }

  /// Everything that is found, with paths as below the folder.
  func findings(
    byteLimit: Int = 256_000_000, adding added: [SampleFolder] = []
  ) throws -> [Finding] {
    let folders = DataFolders(base: path, adding: added.map(\.path))
    let catalogue = try Catalogue(
      reading: FolderContents(of: folders), of: folders, only: nil, mappings: Readers.mappings,
      byteLimit: byteLimit)
    return (catalogue.findings + DefinitionFindings(in: catalogue).all).sorted()
  }
}

enum Fixtures {
  static let folder = (#filePath as NSString).deletingLastPathComponent + "/Fixtures"

  static let project =
    (((#filePath as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
    as NSString).deletingLastPathComponent

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }
}

extension Finding {
  /// As a user meets it, without the caret, which needs the file.
  func message(_ language: Language, below folder: String = "") -> String {
    func place(_ location: SourceLocation?) -> String {
      location.map { "\($0)".replacing(folder + "/", with: "") + ": " } ?? ""
    }
    var lines = [
      "\(place(location))\(severity.rawValue): \(sentence.text(for: language)) [\(check)]"
    ]
    lines += notes.map { "\(place($0.location))note: \($0.sentence.text(for: language))" }
    if let hint { lines.append("hint: \(hint.text(for: language))") }
    return lines.joined(separator: "\n")
  }
}
