internal import CLibXML2

/// Reads a document event by event, without ever holding it whole.
///
/// Nothing outside the bytes is ever read, no entity of the document's own is expanded, and only
/// UTF-8 is accepted. With a schema, violations don't stop the reader: they are ``complaints``.
///
///     var reader = try XMLReader(bytes, named: "2017.xml", validating: schema)
///     while let event = try reader.next() { … }
@safe
public struct XMLReader: ~Copyable {
  let parser: xmlParserCtxtPtr
  let parsing: UnsafeMutablePointer<Parsing>
  private let context: UnsafeMutablePointer<ParsingContext>
  private let validation: SchemaValidation?
  var feed: SliceFeed
  var hasBegun = false
  var isAtEnd = false

  /// Makes ready to read; nothing is read before the first event is asked for.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - name: What faults call the document, usually its path.
  ///   - schema: The schema to validate against; nil to check nothing but XML itself.
  ///   - limits: How much of everything the document may hold.
  /// - Throws: If there is no memory for a parser.
  public init(
    _ source: consuming some XMLByteSource, named name: String, validating schema: XMLSchema?,
    limits: XMLLimits = .standard
  ) throws(MalformedXML) {
    _ = LibXML2.start
    let parsing = UnsafeMutablePointer<Parsing>.allocate(capacity: 1)
    unsafe parsing.initialize(to: Parsing(named: name, limits: limits))
    let context = UnsafeMutablePointer<ParsingContext>.allocate(capacity: 1)
    unsafe context.initialize(to: ParsingContext(parsing: parsing))
    let validation = schema.flatMap { unsafe SchemaValidation(of: $0, complainingTo: context) }
    unsafe context.pointee.schema = unsafe validation?.handlers
    var handler = unsafe makeSAXHandler()
    let parser = unsafe xmlCreatePushParserCtxt(&handler, context, nil, 0, nil)
    let isSchemaReady = unsafe schema == nil || context.pointee.schema != nil
    guard let parser = unsafe parser, isSchemaReady else {
      unsafe xmlFreeParserCtxt(parser)
      unsafe XMLReader.free(context, parsing)
      throw MalformedXML(name: name, position: .start, fault: .unreadable("out of memory"))
    }
    unsafe xmlCtxtUseOptions(parser, LibXML2.options)
    unsafe context.pointee.parser = unsafe parser
    unsafe self.parser = unsafe parser
    unsafe self.parsing = unsafe parsing
    unsafe self.context = unsafe context
    self.validation = validation
    feed = SliceFeed(source)
  }

  /// Makes ready to read a document that is in memory already.
  public init(
    _ bytes: [UInt8], named name: String, validating schema: XMLSchema?,
    limits: XMLLimits = .standard
  ) throws(MalformedXML) {
    try self.init(
      WholeDocument(bytes), named: name, validating: schema, limits: limits)
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
    unsafe XMLReader.free(context, parsing)
  }

  private static func free(
    _ context: UnsafeMutablePointer<ParsingContext>, _ parsing: UnsafeMutablePointer<Parsing>
  ) {
    unsafe context.deinitialize(count: 1).deallocate()
    unsafe parsing.deinitialize(count: 1).deallocate()
  }

  /// All that libxml2 has said so far, in order, up to the fault that ended reading.
  ///
  /// Complete when ``next()`` has returned nil or thrown; before that it may be some elements ahead
  /// of the events.
  public var complaints: [Complaint] { unsafe parsing.pointee.complaints }

  /// True as long as nothing worse than a warning has been said.
  public var isValid: Bool { complaints.allSatisfy(\.isWarning) }
}
