internal import CLibXML2

/// What a callback of libxml2 finds behind its context pointer.
@unsafe
struct ParsingContext {
  let parsing: UnsafeMutablePointer<Parsing>
  var parser: xmlParserCtxtPtr?
  var schema: SchemaHandlers?

  /// Reads the context; nil once a fault has been found, when nothing more counts.
  static func active(_ pointer: UnsafeMutableRawPointer?) -> ParsingContext? {
    guard let pointer = unsafe pointer else { return nil }
    let context = unsafe pointer.assumingMemoryBound(to: ParsingContext.self).pointee
    return unsafe !context.parsing.pointee.hasFault ? unsafe context : nil
  }
}

/// The callbacks of a parse: each notes its event, then asks the schema about it.
func makeSAXHandler() -> xmlSAXHandler {
  var handler = unsafe xmlSAXHandler()
  unsafe handler.initialized = XML_SAX2_MAGIC
  unsafe handler.startElementNs = {
    pointer, name, prefix, uri, spaces, space, count, defaults, values in
    guard let context = unsafe ParsingContext.active(pointer) else { return }
    unsafe context.parsing.pointee.start(
      StartTag(localName: name, namespace: uri, attributeCount: Int(count), values: values))
    guard unsafe !context.parsing.pointee.hasFault, let schema = unsafe context.schema else {
      return
    }
    unsafe schema.start(
      schema.context, name, prefix, uri, spaces, space, count, defaults, values)
  }
  unsafe handler.endElementNs = { pointer, name, prefix, uri in
    guard let context = unsafe ParsingContext.active(pointer) else { return }
    unsafe context.parsing.pointee.end()
    guard let schema = unsafe context.schema else { return }
    unsafe schema.end(schema.context, name, prefix, uri)
  }
  unsafe handler.characters = { unsafe takeText($0, $1, $2) }
  unsafe handler.ignorableWhitespace = { unsafe takeText($0, $1, $2) }
  unsafe handler.cdataBlock = { pointer, text, length in
    guard let context = unsafe ParsingContext.active(pointer) else { return }
    unsafe context.parsing.pointee.addText(
      UnsafeBufferPointer(start: text, count: Int(length)), isDeliberate: true)
    guard let schema = unsafe context.schema else { return }
    unsafe schema.cdata(schema.context, text, length)
  }
  unsafe handler.internalSubset = { pointer, _, _, _ in
    // The cursor has refused it long before; should it ever miss one, nothing of it counts.
    guard let context = unsafe ParsingContext.active(pointer) else { return }
    unsafe context.parsing.pointee.refuse(.doctype, at: context.parsing.pointee.cursor.tag)
    unsafe xmlStopParser(context.parser)
  }
  unsafe handler.serror = { unsafe takeComplaint($0, $1) }
  return unsafe handler
}

private func takeText(
  _ pointer: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32
) {
  guard let context = unsafe ParsingContext.active(pointer) else { return }
  unsafe context.parsing.pointee.addText(
    UnsafeBufferPointer(start: text, count: Int(length)), isDeliberate: false)
  guard let schema = unsafe context.schema else { return }
  unsafe schema.characters(schema.context, text, length)
}

/// Takes complaints of parser and schema alike.
func takeComplaint(_ pointer: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
  guard let pointer = unsafe pointer, let error = unsafe error else { return }
  let context = unsafe pointer.assumingMemoryBound(to: ParsingContext.self)
  unsafe context.pointee.parsing.pointee.complain(error.pointee)
}
