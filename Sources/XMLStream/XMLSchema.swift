internal import CLibXML2

/// A compiled XSD, ready for any number of documents, also at the same time.
@safe
public final class XMLSchema: @unchecked Sendable {
  /// The name the schema was given, usually its path.
  public let name: String
  /// Never changed once compiled; a validation keeps its own state.
  let handle: xmlSchemaPtr
  /// The compiled schema points into it.
  private let document: xmlDocPtr

  /// Compiles the XSD in `bytes`, which must not need any other file.
  public init(parsing bytes: [UInt8], named name: String) throws(RejectedSchema) {
    _ = LibXML2.start
    let places = try XMLSchema.places(in: bytes, named: name)
    let complaints = SchemaComplaints(places: places)
    guard let document = unsafe complaints.document(of: bytes) else {
      throw RejectedSchema(name: name, fault: .invalid(complaints.all))
    }
    guard let handle = unsafe complaints.schema(of: document) else {
      unsafe xmlFreeDoc(document)
      throw RejectedSchema(name: name, fault: .invalid(complaints.all))
    }
    self.name = name
    unsafe self.handle = unsafe handle
    unsafe self.document = unsafe document
  }

  deinit {
    unsafe xmlSchemaFree(handle)
    unsafe xmlFreeDoc(document)
  }

  /// Reads the XSD as any other document; returns the places of its elements.
  private static func places(
    in bytes: [UInt8], named name: String
  ) throws(RejectedSchema) -> [TextPosition] {
    let elements: [XMLElement]
    do throws(MalformedXML) {
      elements = try XMLReader.elements(of: bytes, named: name)
    } catch {
      throw RejectedSchema(name: name, fault: .malformed(error))
    }
    let reachingOut: Set = ["import", "include", "redefine", "override"]
    for element in elements
    where element.namespace == "http://www.w3.org/2001/XMLSchema"
      && reachingOut.contains(element.name)
    {
      throw RejectedSchema(name: name, fault: .reachesOut(element.name, element.position))
    }
    return elements.map(\.position)
  }
}

extension XMLReader {
  fileprivate static func elements(
    of bytes: [UInt8], named name: String
  ) throws(MalformedXML) -> [XMLElement] {
    var reader = try XMLReader(bytes, named: name, validating: nil)
    var elements: [XMLElement] = []
    while let event = try reader.next() {
      if case .start(let element) = event { elements.append(element) }
    }
    return elements
  }
}
