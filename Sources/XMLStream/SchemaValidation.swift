internal import CLibXML2

/// The functions that a schema wants called, event by event.
@unsafe
struct SchemaHandlers {
  let context: UnsafeMutableRawPointer
  let start: startElementNsSAX2Func
  let end: endElementNsSAX2Func
  let characters: charactersSAXFunc
  let cdata: cdataBlockSAXFunc
}

/// One document's validation against a schema, while the document streams by.
///
/// libxml2 can plug a schema between parser and callbacks, but then syntax errors lose their
/// way: the plug has no handler for them. So the plug stands alone, and our own callbacks call it.
@safe
final class SchemaValidation {
  let handlers: SchemaHandlers
  /// Held for as long as libxml2 uses it.
  private let schema: XMLSchema
  private let validator: OpaquePointer
  private let plug: OpaquePointer
  /// The plug writes here when it is pulled, so the place must not move.
  private let slots: UnsafeMutablePointer<Slots>

  @unsafe
  private struct Slots {
    var handler: xmlSAXHandlerPtr?
    var context: UnsafeMutableRawPointer?
  }

  /// Nil if there is no memory for it.
  init?(of schema: XMLSchema, complainingTo context: UnsafeMutableRawPointer) {
    guard let validator = unsafe xmlSchemaNewValidCtxt(schema.handle) else { return nil }
    unsafe xmlSchemaSetValidStructuredErrors(validator, { unsafe takeComplaint($0, $1) }, context)
    let slots = UnsafeMutablePointer<Slots>.allocate(capacity: 1)
    unsafe slots.initialize(to: Slots())
    let plug = unsafe xmlSchemaSAXPlug(validator, &slots.pointee.handler, &slots.pointee.context)
    guard let plug = unsafe plug,
      let handlers = unsafe SchemaHandlers(slots.pointee.handler, slots.pointee.context)
    else {
      if let plug = unsafe plug { unsafe xmlSchemaSAXUnplug(plug) }
      unsafe slots.deallocate()
      unsafe xmlSchemaFreeValidCtxt(validator)
      return nil
    }
    unsafe (self.handlers, self.schema, self.validator) = (handlers, schema, validator)
    unsafe (self.plug, self.slots) = (plug, slots)
  }

  deinit {
    unsafe xmlSchemaSAXUnplug(plug)
    unsafe xmlSchemaFreeValidCtxt(validator)
    unsafe slots.deallocate()
  }
}

extension SchemaHandlers {
  init?(_ handler: xmlSAXHandlerPtr?, _ context: UnsafeMutableRawPointer?) {
    guard let handler = unsafe handler?.pointee, let context = unsafe context,
      let start = unsafe handler.startElementNs, let end = unsafe handler.endElementNs,
      let characters = unsafe handler.characters, let cdata = unsafe handler.cdataBlock
    else { return nil }
    unsafe self.init(
      context: context, start: start, end: end, characters: characters, cdata: cdata)
  }
}
