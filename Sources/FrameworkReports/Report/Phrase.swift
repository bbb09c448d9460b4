public import FrameworkModel

/// Words in a row: text with emphasis, links and other languages.
public struct Phrase: Sendable, Hashable {
  /// A stretch of one kind.
  public indirect enum Span: Sendable, Hashable {
    case text(String)
    case strong(Phrase)
    case emphasis(Phrase)
    case link(Target, Phrase)
    /// Text in another language than the report's.
    case foreign(Language, String)
    /// A formula, a file name, a reference: as it is written.
    case code(String)
    /// An id such as `IB-A1`, never broken over two lines.
    case id(String)
  }

  /// Where a link leads.
  public enum Target: Sendable, Hashable {
    case anchor(String)
    case address(String)
  }

  public var spans: [Span]

  public init(_ spans: [Span] = []) { self.spans = spans }
  public init(_ text: String) { spans = text.isEmpty ? [] : [.text(text)] }

  /// The text that a reader of `language` meets, with its language where it is another.
  public init(_ texts: Texts, for language: Language) {
    guard let entry = texts.entry(for: language) else {
      self.init()
      return
    }
    self.init(
      entry.language == language ? [.text(entry.text)] : [.foreign(entry.language, entry.text)])
  }

  public static func link(to anchor: String, _ phrase: Phrase) -> Phrase {
    Phrase([.link(.anchor(anchor), phrase)])
  }

  public static func strong(_ phrase: Phrase) -> Phrase { Phrase([.strong(phrase)]) }
  public static func emphasis(_ phrase: Phrase) -> Phrase { Phrase([.emphasis(phrase)]) }
  public static func id(_ text: String) -> Phrase { Phrase([.id(text)]) }
  public static func code(_ text: String) -> Phrase { Phrase([.code(text)]) }

  public var isEmpty: Bool { spans.isEmpty }

  /// The words alone.
  public var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .foreign(_, let text), .code(let text), .id(let text): text
      case .strong(let inner), .emphasis(let inner), .link(_, let inner): inner.plain
      }
    }.joined()
  }

  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.spans + right.spans)
  }

  public static func += (left: inout Phrase, right: Phrase) { left.spans += right.spans }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Gathers literal text and phrases in the order of writing.
  public struct StringInterpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      spans.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.text(literal)) }
    }

    public mutating func appendInterpolation(_ phrase: Phrase) { spans += phrase.spans }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendLiteral(value.description)
    }
  }

  public init(stringLiteral text: String) { self.init(text) }
  public init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }
}

extension Sequence<Phrase> {
  /// All of them with a separator between.
  public func joined(separator: Phrase = "") -> Phrase {
    var whole = Phrase()
    for (index, phrase) in enumerated() {
      if index > 0 { whole += separator }
      whole += phrase
    }
    return whole
  }
}
