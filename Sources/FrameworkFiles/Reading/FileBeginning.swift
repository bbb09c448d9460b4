import XMLStream

/// The first bytes of a file and, for XML, its root: what tells formats apart.
struct FileBeginning {
  struct Root {
    var name: String
    var namespace: String
    /// The attribute `format`.
    var version: String?
    var position: TextPosition
  }

  let bytes: [UInt8]
  let root: Root?

  /// Looks into the file.
  ///
  /// - Parameter path: Where the file stands.
  /// - Throws: If it can't be opened, or if it is XML and malformed before its root.
  init(ofFileAt path: String) throws(MalformedXML) {
    let chunks = try FileChunks.open(path)
    do {
      bytes = try chunks.next() ?? []
    } catch {
      throw MalformedXML(name: path, position: .start, fault: .unreadable("\(error)"))
    }
    guard !bytes.isBlank else { throw MalformedXML(name: path, position: .start, fault: .empty) }
    root = bytes.looksLikeXML ? try Self.root(ofFileAt: path) : nil
  }

  private static func root(ofFileAt path: String) throws(MalformedXML) -> Root? {
    var reader = try XMLReader(FileChunks.open(path), named: path, validating: nil)
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      return Root(
        name: element.name, namespace: element.namespace,
        version: element.attributes[Format1.Attribute.format], position: element.position)
    }
    return nil
  }
}

extension FileChunks {
  static func open(_ path: String) throws(MalformedXML) -> FileChunks {
    do throws(UnreadableSource) {
      return try FileChunks(path: path)
    } catch {
      throw MalformedXML(name: path, position: .start, fault: .unreadable(error.description))
    }
  }
}

extension [UInt8] {
  fileprivate var isBlank: Bool {
    count < 65_536 && drop(while: isMark).allSatisfy(isSpace)
  }

  /// A `<` comes first, or a mark or zero bytes of an encoding that is refused with its name.
  fileprivate var looksLikeXML: Bool {
    if starts(with: [0xFE, 0xFF]) || starts(with: [0xFF, 0xFE]) || contains(0) { return true }
    return drop(while: isMark).first { !isSpace($0) } == UInt8(ascii: "<")
  }

  private func isMark(_ byte: UInt8) -> Bool { [0xEF, 0xBB, 0xBF].contains(byte) }

  private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
