public import FrameworkModel
import XMLStream

extension Framework {
  /// Reads an edition from a file of its own, wherever it is and whatever it is called.
  ///
  /// - Parameters:
  ///   - path: As messages name it.
  ///   - folders: Whose base has the XSD that the file is held to.
  /// - Returns: The edition, nil where the file can't be used, and what was found in it.
  /// - Throws: If the XSD can't be read.
  public static func read(
    fileAt path: String, heldTo folders: DataFolders
  ) throws(UnusableFolder) -> (framework: Framework?, findings: [Finding]) {
    let file = DataFile(
      path: path, content: .framework(FrameworkReference(Framework.ID(""), edition: "")))
    let reading = try Definition.read(
      file, with: Grammars(in: folders), isPathBinding: false)
    guard case .framework(let framework) = reading.content else { return (nil, reading.findings) }
    return (framework, reading.findings)
  }
}

extension MappingSet {
  /// Reads a mapping file, wherever it is and whatever it is called.
  ///
  /// - Parameter path: As messages name it.
  /// - Returns: The set as an agreed one, nil where the file can't be used, and what was found.
  public static func read(
    fileAt path: String
  ) -> (mappingSet: MappingSet?, findings: [Finding]) {
    let start = SourceLocation(file: path, line: 1, column: 1)
    let bytes: [UInt8]
    do {
      bytes = try FileChunks(path: path).all(upTo: XMLLimits.standard.bytes)
    } catch let error as FileTooLarge {
      return (nil, [TooLarge.finding(limit: error.limit, at: start)])
    } catch {
      return (nil, [UnreadableFile.finding(reason: "\(error)", at: start)])
    }
    let beginning = Array(bytes.prefix(65_536))
    guard let reader = Readers.mappings.first(where: { $0.recognises(beginning) }) else {
      return (nil, [UnknownContent.finding(known: "SSSOM/TSV", at: start)])
    }
    return reader.read(bytes, named: path, coding: .agreed)
  }
}
