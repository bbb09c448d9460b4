/// An element of HTML or SVG; text is escaped once, when it is printed.
public indirect enum Markup: Sendable, Hashable {
  case element(String, [Attribute], [Markup])
  case text(String)
  /// Style sheets and scripts, which have no escapes; ours alone, never data.
  case raw(String)
  /// Data for programs in a script element, which has no escapes but JSON's own.
  case json(JSONValue)

  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element with its attributes in the order of writing.
  public static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }
}

extension Markup {
  /// Elements that have no end tag in HTML.
  private static let void: Set<String> = ["meta", "link", "br", "hr", "col", "img", "input", "wbr"]

  func print(into text: inout String) {
    switch self {
    case .text(let content): text += Self.escaped(content)
    case .raw(let content): text += content
    case .json(let value): text += Self.harmless(value)
    case .element(let name, let attributes, let children):
      text += "<" + name
      for attribute in attributes {
        text += " " + attribute.name
        if !attribute.value.isEmpty || attribute.name == "value" {
          text += "=\"" + Self.escaped(attribute.value) + "\""
        } else if !["open"].contains(attribute.name) {
          text += "=\"\""
        }
      }
      text += ">"
      guard !Self.void.contains(name) else { return }
      for child in children { child.print(into: &text) }
      text += "</" + name + ">"
    }
  }

  /// JSON that can neither end its element nor begin a comment, whatever its strings hold.
  private static func harmless(_ value: JSONValue) -> String {
    var printed = ""
    value.print(into: &printed)
    var text = ""
    for scalar in printed.unicodeScalars {
      switch scalar {
      case "<": text += "\\u003c"
      case ">": text += "\\u003e"
      case "&": text += "\\u0026"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Text that means itself, in content and in quoted attributes alike.
  static func escaped(_ text: String) -> String {
    let text = text.printable
    guard text.utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
