internal import CLibXML2

/// One parse: libxml2's parser, what feeds it, and what it has come to.
///
/// Sendable because whoever holds it hands it on whole: never do two threads use it at once.
@safe
final class SliceParser: @unchecked Sendable {
  private let parser: xmlParserCtxtPtr
  private let parsing: UnsafeMutablePointer<Parsing>
  private let context: UnsafeMutablePointer<ParsingContext>
  private let validation: SchemaValidation?
  private var feed: SliceFeed
  private var hasBegun = false
  private var isAtEnd = false

  init(
    _ feed: SliceFeed, named name: String, validating schema: XMLSchema?, limits: XMLLimits
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
      unsafe SliceParser.free(context, parsing)
      throw MalformedXML(name: name, position: .start, fault: .unreadable("out of memory"))
    }
    unsafe xmlCtxtUseOptions(parser, LibXML2.options)
    unsafe context.pointee.parser = unsafe parser
    unsafe self.parser = unsafe parser
    unsafe self.parsing = unsafe parsing
    unsafe self.context = unsafe context
    self.validation = validation
    self.feed = feed
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
    unsafe SliceParser.free(context, parsing)
  }

  private static func free(
    _ context: UnsafeMutablePointer<ParsingContext>, _ parsing: UnsafeMutablePointer<Parsing>
  ) {
    unsafe context.deinitialize(count: 1).deallocate()
    unsafe parsing.deinitialize(count: 1).deallocate()
  }

  /// Bytes parsed so far.
  var offset: Int { unsafe parsing.pointee.cursor.offset }

  /// Parses on by at least `size` bytes where there are as many; `spent` lends its memory.
  func nextBatch(of size: Int, reusing spent: consuming EventQueue) -> Batch {
    spent.empty()
    unsafe parsing.pointee.events = spent
    let end = offset + size
    repeat { readOn() } while !isDone && offset < end
    return unsafe parsing.pointee.takeBatch(isLast: isDone)
  }

  private var isDone: Bool { unsafe isAtEnd || parsing.pointee.hasFault }
}

// MARK: - Reading on

extension SliceParser {
  /// Reads another slice; what comes of it, events or a fault, is in `parsing`.
  private func readOn() {
    do {
      if !hasBegun {
        hasBegun = true
        refuseEncoding(of: try feed.readHead())
      } else if let slice = try feed.next() {
        parse(slice)
      } else {
        finish()
      }
    } catch {
      unsafe parsing.pointee.refuse(
        .unreadable("\(error)"), at: parsing.pointee.cursor.position)
    }
  }

  private func refuseEncoding(of head: [UInt8]) {
    if let encoding = XMLEncoding.nameIfRefused(in: head) {
      unsafe parsing.pointee.refuse(.wrongEncoding(encoding), at: .start)
    }
    guard XMLEncoding.isDeclarationEndless(in: head) else { return }
    let complaint = Complaint(
      kind: .syntax, message: "the XML declaration doesn't end", position: .start)
    unsafe parsing.pointee.refuse(.notWellFormed(complaint), at: .start)
  }

  /// The cursor goes first: libxml2 gets only what the cursor has let through.
  private func parse(_ slice: ArraySlice<UInt8>) {
    let limit = unsafe parsing.pointee.limits.bytes
    let excess = unsafe max(0, parsing.pointee.cursor.offset + slice.count - limit)
    let held = unsafe slice.dropLast(excess).withUnsafeBufferPointer { bytes in
      unsafe parsing.pointee.cursor.scan(bytes)
    }
    parse(feed.takeParsable(without: held + excess), isLast: false)
    if let fault = unsafe parsing.pointee.cursor.fault { unsafe parsing.pointee.refuse(fault) }
    guard excess > 0 else { return }
    unsafe parsing.pointee.refuse(.tooLarge(limit: limit), at: parsing.pointee.cursor.position)
  }

  private func parse(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe xmlParseChunk(parser, start, Int32(bytes.count), isLast ? 1 : 0)
    }
  }

  /// An early end is ours to report: libxml2 sometimes is content, and sometimes speaks in riddles.
  private func finish() {
    isAtEnd = true
    unsafe parsing.pointee.refuseEarlyEnd()
    parse(feed.takeParsable(without: 0), isLast: true)
  }
}
