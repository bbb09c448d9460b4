import Synchronization
import XMLStream

/// What files are held to: the XSDs of the base, each compiled when first needed, and the limits.
final class Grammars: Sendable {
  let limits: XMLLimits
  private let folder: String
  private let compiled = Mutex<[String: XMLSchema]>([:])

  init(in folders: DataFolders, byteLimit: Int = XMLLimits.standard.bytes) {
    limits = XMLLimits(bytes: byteLimit)
    folder = folders.base
  }

  /// The XSD at a path below the base, such as `Frameworks/framework-1.xsd`.
  func grammar(_ name: String) throws(UnusableFolder) -> XMLSchema {
    if let schema = compiled.withLock({ $0[name] }) { return schema }
    let path = DataFolders.path(folder, name)
    let bytes = try bytes(at: path)
    let schema: XMLSchema
    do throws(RejectedSchema) {
      schema = try XMLSchema(parsing: bytes, named: path)
    } catch {
      throw .withoutGrammar(path, reason: "\(error)")
    }
    compiled.withLock { $0[name] = schema }
    return schema
  }

  private func bytes(at path: String) throws(UnusableFolder) -> [UInt8] {
    do {
      return try FileChunks(path: path).all(upTo: 16_000_000)
    } catch {
      throw .withoutGrammar(path, reason: "\(error)")
    }
  }
}

extension FileChunks {
  /// All bytes; a fault where there are more than `limit`.
  func all(upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try next() {
      bytes += chunk
      guard bytes.count <= limit else { throw FileTooLarge(limit: limit) }
    }
    return bytes
  }
}

/// A file beyond the number of bytes that are read into memory.
struct FileTooLarge: Error, CustomStringConvertible {
  var limit: Int
  var description: String { "larger than \(limit) bytes" }
}
