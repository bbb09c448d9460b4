/// Writes a document piece by piece: UTF-8, LF, two spaces per level.
///
/// Text is never changed by the layout: an element that begins with text, or that is said to be
/// mixed, is written on one line with all it holds.
///
///     var writer = XMLWriter()
///     try writer.start("indicator")
///     try writer.attribute("id", "L.1.1")
///     writer.end()
///     let bytes = writer.finish()
public struct XMLWriter: Sendable {
  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [OpenElement] = []
  /// True while the last start tag still takes attributes.
  private var isTagOpen = false

  private struct OpenElement {
    var name: String
    /// True if nothing may be moved to a line of its own.
    var isMixed: Bool
    var isEmpty = true
    var attributes: Set<String> = []
  }

  public init() {}

  /// Begins an element; `mixed` keeps all it holds on one line.
  public mutating func start(_ name: String, mixed: Bool = false) throws(UnwritableXML) {
    try UnwritableXML.refuseName(name)
    beginChild()
    write("<\(name)")
    open.append(OpenElement(name: name, isMixed: mixed || isInMixed))
    isTagOpen = true
  }

  /// Adds an attribute to the element that has just been started.
  public mutating func attribute(_ name: String, _ value: String) throws(UnwritableXML) {
    guard isTagOpen, let element = open.indices.last else {
      preconditionFailure("attributes come right after the start of their element")
    }
    try UnwritableXML.refuseName(name)
    try UnwritableXML.refuseCharacters(of: value)
    guard open[element].attributes.insert(name).inserted else {
      throw UnwritableXML(fault: .attributeTwice(name))
    }
    write(" \(name)=\"")
    writeEscaped(value, also: ["\"", "\t", "\n"])
    write("\"")
  }

  /// Writes text into the open element, which is mixed from here on.
  public mutating func text(_ text: String) throws(UnwritableXML) {
    guard let element = open.indices.last else {
      preconditionFailure("text stands inside an element")
    }
    try UnwritableXML.refuseCharacters(of: text)
    guard open[element].isMixed || open[element].isEmpty else {
      throw UnwritableXML(fault: .textAfterElement(open[element].name))
    }
    guard !text.isEmpty else { return }
    closeTag()
    open[element].isMixed = true
    open[element].isEmpty = false
    writeEscaped(text, also: [])
  }

  /// Writes a comment, on a line of its own unless the element is mixed.
  public mutating func comment(_ text: String) throws(UnwritableXML) {
    try UnwritableXML.refuseCharacters(of: text)
    try UnwritableXML.refuseHyphens(of: text)
    beginChild()
    write("<!--\(text)-->")
    if open.isEmpty { write("\n") }
  }

  /// Ends the element started last.
  public mutating func end() {
    guard let element = open.popLast() else {
      preconditionFailure("nothing is open that could be ended")
    }
    if isTagOpen {
      write("/>")
      isTagOpen = false
    } else {
      if !element.isMixed { beginLine() }
      write("</\(element.name)>")
    }
    if open.isEmpty { write("\n") }
  }

  /// Ends whatever is open and hands over the document.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    return bytes
  }
}

extension XMLWriter {
  private var isInMixed: Bool { open.last?.isMixed ?? false }

  private mutating func closeTag() {
    if isTagOpen { write(">") }
    isTagOpen = false
  }

  private mutating func beginChild() {
    closeTag()
    guard let parent = open.indices.last else { return }
    open[parent].isEmpty = false
    if !open[parent].isMixed { beginLine() }
  }

  private mutating func beginLine() {
    write("\n" + String(repeating: "  ", count: open.count))
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8
  }

  private mutating func writeEscaped(_ text: String, also others: Set<Unicode.Scalar>) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\r": write("&#13;")
      case "\"" where others.contains(scalar): write("&quot;")
      case _ where others.contains(scalar): write("&#\(scalar.value);")
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
