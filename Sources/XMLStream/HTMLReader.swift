internal import CLibXML2

/// Reads HTML as libxml2 mends it: what a browser saved is read like what was written.
public enum HTMLReader {
  /// Everything in a page.
  ///
  /// - Parameters:
  ///   - page: The bytes, in UTF-8.
  ///   - limits: Bytes of the page and depth of its elements; the others are libxml2's own.
  /// - Returns: The events, with an end for every start.
  /// - Throws: If the page is beyond a limit.
  public static func events(
    in page: [UInt8], limits: XMLLimits = .standard
  ) throws(UnreadableHTML) -> [HTMLEvent] {
    guard page.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    LibXML2.start
    let collector = HTMLCollector(depth: limits.depth)
    let isParsed = withExtendedLifetime(collector) {
      unsafe parse(page, into: Unmanaged.passUnretained(collector).toOpaque())
    }
    guard isParsed else { throw .noParser }
    guard !collector.isTooDeep else { throw .tooDeep(limit: limits.depth) }
    return collector.events
  }

  private static func parse(_ page: [UInt8], into context: UnsafeMutableRawPointer) -> Bool {
    guard let parser = unsafe htmlNewParserCtxt() else { return false }
    defer { unsafe htmlFreeParserCtxt(parser) }
    unsafe parser.pointee.userData = unsafe context
    unsafe setHandlers(of: &parser.pointee.sax.pointee)
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    unsafe page.withUnsafeBytes { buffer in
      // The tree stays empty: the handlers take what would go into it.
      unsafe xmlFreeDoc(
        htmlCtxtReadMemory(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
          nil, "UTF-8", Int32(options)))
    }
    return true
  }

  private static func setHandlers(of handler: inout xmlSAXHandler) {
    unsafe handler = xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElement = { context, name, attributes in
      unsafe HTMLCollector.at(context)?.start(text(name), attributes: pairs(attributes))
    }
    unsafe handler.endElement = { context, name in
      unsafe HTMLCollector.at(context)?.end(text(name))
    }
    unsafe handler.characters = { context, bytes, count in
      unsafe HTMLCollector.at(context)?.add(text(bytes, count), isRaw: false)
    }
    unsafe handler.ignorableWhitespace = { context, bytes, count in
      unsafe HTMLCollector.at(context)?.add(text(bytes, count), isRaw: false)
    }
    unsafe handler.cdataBlock = { context, bytes, count in
      unsafe HTMLCollector.at(context)?.add(text(bytes, count), isRaw: true)
    }
    // What isn't well-formed is mended, not told.
    unsafe handler.serror = { _, _ in }
  }
}

private func text(_ name: UnsafePointer<UInt8>?) -> String {
  guard let name = unsafe name else { return "" }
  return unsafe String(cString: name)
}

private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int32) -> String {
  unsafe String(
    decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
}

/// Names and values by turns, up to a nil; an attribute without a value has an empty one.
private func pairs(
  _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) -> [String: String] {
  guard let list = unsafe list else { return [:] }
  var attributes: [String: String] = [:]
  var place = 0
  while let name = unsafe list[place] {
    let key = unsafe String(cString: name)
    if attributes[key] == nil { attributes[key] = unsafe text(list[place + 1]) }
    place += 2
  }
  return attributes
}

/// Takes down what the parser tells, within a depth.
private final class HTMLCollector {
  private(set) var events: [HTMLEvent] = []
  private(set) var isTooDeep = false
  private let limit: Int
  private var depth = 0
  private var pending = ""
  private var isPendingRaw = false

  init(depth: Int) { limit = depth }

  static func at(_ context: UnsafeMutableRawPointer?) -> HTMLCollector? {
    guard let context = unsafe context else { return nil }
    let collector = unsafe Unmanaged<HTMLCollector>.fromOpaque(context).takeUnretainedValue()
    return collector.isTooDeep ? nil : collector
  }

  func start(_ name: String, attributes: [String: String]) {
    flush()
    depth += 1
    isTooDeep = depth > limit
    if !isTooDeep { events.append(.start(name, attributes: attributes)) }
  }

  func end(_ name: String) {
    flush()
    depth -= 1
    events.append(.end(name))
  }

  func add(_ text: String, isRaw: Bool) {
    if isRaw != isPendingRaw { flush() }
    isPendingRaw = isRaw
    pending += text
  }

  private func flush() {
    guard !pending.isEmpty else { return }
    events.append(isPendingRaw ? .raw(pending) : .text(pending))
    pending = ""
  }
}
