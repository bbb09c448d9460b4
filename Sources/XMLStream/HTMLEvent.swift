/// What an HTML parser meets in a page, in order.
public enum HTMLEvent: Sendable, Hashable {
  /// An element, its name in small letters.
  case start(String, attributes: [String: String])
  case text(String)
  /// The content of a script or style, as written.
  case raw(String)
  case end(String)
}

/// A page that isn't read, with the reason.
public enum UnreadableHTML: Error, Sendable, Hashable, CustomStringConvertible {
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  /// There is no memory for a parser.
  case noParser

  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "the page is larger than \(limit) bytes; split it"
    case .tooDeep(let limit):
      "elements stand more than \(limit) deep inside each other; nest them less"
    case .noParser: "the page can't be parsed; close other programs and try again"
    }
  }
}
