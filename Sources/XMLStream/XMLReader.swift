/// Reads a document event by event, without ever holding it whole.
///
/// Nothing outside the bytes is ever read, no entity of the document's own is expanded, and only
/// UTF-8 is accepted. With a schema, violations don't stop the reader: they are ``complaints``.
///
///     var reader = try XMLReader(bytes, named: "2017.xml", validating: schema)
///     while let event = try reader.next() { … }
///
/// A document of more than some hundred kilobytes is parsed ahead on a thread of its own.
public struct XMLReader: ~Copyable {
  private let parser: SliceParser
  private var readAhead: ReadAhead?
  var events = EventQueue()
  private var fault: MalformedXML?
  private var isAtEnd = false

  /// All that libxml2 has said so far, in order, up to the fault that ended reading.
  ///
  /// Complete when ``next()`` has returned nil or thrown; before that it may be some elements ahead
  /// of the events.
  public private(set) var complaints: [Complaint] = []

  /// Bytes from which on a thread is worth its start.
  private static let readAheadStart = 524_288

  /// Makes ready to read; nothing is read before the first event is asked for.
  ///
  /// - Parameters:
  ///   - source: Where the bytes come from.
  ///   - name: What faults call the document, usually its path.
  ///   - schema: The schema to validate against; nil to check nothing but XML itself.
  ///   - limits: How much of everything the document may hold.
  /// - Throws: If there is no memory for a parser.
  public init(
    _ source: consuming sending some XMLByteSource, named name: String,
    validating schema: XMLSchema?, limits: XMLLimits = .standard
  ) throws(MalformedXML) {
    parser = try SliceParser(
      SliceFeed(source), named: name, validating: schema, limits: limits)
  }

  /// Makes ready to read a document that is in memory already.
  public init(
    _ bytes: [UInt8], named name: String, validating schema: XMLSchema?,
    limits: XMLLimits = .standard
  ) throws(MalformedXML) {
    try self.init(
      WholeDocument(bytes), named: name, validating: schema, limits: limits)
  }

  /// True as long as nothing worse than a warning has been said.
  public var isValid: Bool { complaints.allSatisfy(\.isWarning) }

  /// Makes more events ready; false when the root's end tag and all after it has been read.
  mutating func readOn() throws(MalformedXML) -> Bool {
    if let fault { throw fault }
    guard !isAtEnd else { return false }
    let batch = nextBatch()
    events = batch.events
    complaints += batch.complaints
    fault = batch.fault
    isAtEnd = batch.isLast
    return true
  }

  private mutating func nextBatch() -> Batch {
    var spent = EventQueue()
    swap(&spent, &events)
    if readAhead == nil, parser.offset >= XMLReader.readAheadStart {
      readAhead = ReadAhead(parser)
    }
    guard let readAhead else { return parser.nextBatch(of: 1, reusing: spent) }
    return readAhead.nextBatch(handingBack: spent)
  }
}
