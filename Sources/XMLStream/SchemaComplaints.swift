internal import CLibXML2

/// Compiles an XSD and keeps what libxml2 says about it, which would go to stderr otherwise.
final class SchemaComplaints {
  private(set) var all: [Complaint] = []
  /// Where each element of the XSD stands, in document order.
  private let places: [TextPosition]

  init(places: [TextPosition]) {
    self.places = places
  }

  func document(of bytes: [UInt8]) -> xmlDocPtr? {
    guard let parser = unsafe xmlNewParserCtxt() else { return nil }
    defer { unsafe xmlFreeParserCtxt(parser) }
    // The reader has gone through it already: there is nothing left to complain of.
    unsafe parser.pointee.sax.pointee.serror = { _, _ in }
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlCtxtReadMemory(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        nil, LibXML2.options)
    }
  }

  func schema(of document: xmlDocPtr) -> xmlSchemaPtr? {
    guard let parser = unsafe xmlSchemaNewDocParserCtxt(document) else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(parser) }
    unsafe xmlSchemaSetParserStructuredErrors(
      parser, { unsafe SchemaComplaints.take($0, $1) }, context)
    return unsafe xmlSchemaParse(parser)
  }

  private var context: UnsafeMutableRawPointer {
    unsafe Unmanaged.passUnretained(self).toOpaque()
  }

  private static func take(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let context = unsafe context, let error = unsafe error?.pointee else { return }
    let complaints = unsafe Unmanaged<SchemaComplaints>.fromOpaque(context)
      .takeUnretainedValue()
    unsafe complaints.all.append(
      Complaint(
        kind: .schema, isWarning: error.level == XML_ERR_WARNING, message: message(of: error),
        position: complaints.place(of: error)))
  }

  /// The place of the element that the error is about: libxml2 itself knows lines only.
  private func place(of error: xmlError) -> TextPosition {
    if let node = unsafe error.node {
      let index = unsafe elementsUpTo(node.assumingMemoryBound(to: xmlNode.self)) - 1
      if places.indices.contains(index) { return places[index] }
    }
    return unsafe TextPosition(line: max(1, Int(error.line)), column: max(1, Int(error.int2)))
  }
}

/// Counts elements up to and with the one that `node` is or belongs to.
private func elementsUpTo(_ node: xmlNodePtr) -> Int {
  var count = 0
  var current: xmlNodePtr? = unsafe node
  while let node = unsafe current, unsafe node.pointee.type != XML_DOCUMENT_NODE {
    if unsafe node.pointee.type == XML_ELEMENT_NODE {
      count += 1
      var sibling = unsafe node.pointee.prev
      while let earlier = unsafe sibling {
        count += unsafe elements(in: earlier)
        unsafe sibling = unsafe earlier.pointee.prev
      }
    }
    unsafe current = unsafe node.pointee.parent
  }
  return count
}

private func elements(in node: xmlNodePtr) -> Int {
  guard unsafe node.pointee.type == XML_ELEMENT_NODE else { return 0 }
  var count = 1
  var child = unsafe node.pointee.children
  while let node = unsafe child {
    count += unsafe elements(in: node)
    unsafe child = unsafe node.pointee.next
  }
  return count
}
