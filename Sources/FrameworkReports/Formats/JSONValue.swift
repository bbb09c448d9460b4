/// A JSON value whose members keep their order.
public indirect enum JSONValue: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([JSONValue])
  case object([Member])

  public struct Member: Sendable, Hashable {
    public var name: String
    public var value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(
      members.compactMap { member in member.value.map { Member(name: member.key, value: $0) } })
  }

  /// Indented by two spaces; what fits on a line of its own is one.
  func print(into text: inout String, indentation: String = "") {
    switch self {
    case .string(let string): text += Self.quoted(string)
    case .integer(let number): text += String(number)
    case .bool(let bool): text += bool ? "true" : "false"
    case .array(let values):
      printList(values.map { ("", $0) }, "[", "]", into: &text, indentation)
    case .object(let members):
      printList(
        members.map { (Self.quoted($0.name) + ": ", $0.value) }, "{", "}", into: &text, indentation)
    }
  }

  private var isPlain: Bool {
    switch self {
    case .string, .integer, .bool: true
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private func printList(
    _ items: [(String, JSONValue)], _ open: String, _ close: String, into text: inout String,
    _ indentation: String
  ) {
    let isShort = items.allSatisfy { $0.1.isPlain } && items.count <= 4
    let inner = isShort ? "" : "\n" + indentation + "  "
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += isShort ? ", " : "," }
      text += inner + item.0
      item.1.print(into: &text, indentation: indentation + "  ")
    }
    text += (isShort ? "" : "\n" + indentation) + close
  }

  static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
