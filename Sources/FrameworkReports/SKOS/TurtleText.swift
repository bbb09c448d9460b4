import FrameworkModel

/// Statements in Turtle (RDF 1.1), in the order of writing, so that the same gives the same bytes.
struct TurtleText {
  /// What stands in the third place of a statement.
  indirect enum Term: Sendable, Hashable {
    case iri(String)
    /// A name with a prefix that the document declares, such as `skos:Concept`.
    case name(String)
    case text(String)
    case spoken(String, Language)
    case typed(String, String)
    case decimal(ExactDecimal)
    /// A thing without a name of its own.
    case node([Property])

    var isNode: Bool { if case .node = self { true } else { false } }
  }

  /// A property with its values; one without values isn't written.
  struct Property: Sendable, Hashable {
    let name: String
    let values: [Term]

    init(_ name: String, _ values: [Term]) {
      self.name = name
      self.values = values
    }

    init(_ name: String, _ value: Term) { self.init(name, [value]) }
  }

  private(set) var text = ""

  init(prefixes: KeyValuePairs<String, String>) {
    for (prefix, base) in prefixes { text += "@prefix \(prefix): <\(base)> .\n" }
  }

  /// A line for people, in as many lines as it has.
  mutating func comment(_ comment: String) {
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      text += line.isEmpty ? "#\n" : "# \(line)\n"
    }
  }

  mutating func emptyLine() { text += "\n" }

  mutating func state(_ subject: String, _ properties: [Property]) {
    let written = properties.filter { !$0.values.isEmpty }
    guard !written.isEmpty else { return }
    text += "\n" + Self.iri(subject)
    text += Self.list(written, indent: "    ") + " .\n"
  }

  private static func list(_ properties: [Property], indent: String) -> String {
    properties.enumerated().map { place, property in
      let values = property.values.map { written($0, indent: indent) }
      let isLong = values.count > 3 || property.values.contains(where: \.isNode)
      let separator = isLong ? ",\n\(indent)    " : ", "
      let start = place == 0 ? " " : "\n\(indent)"
      return start + property.name + " " + values.joined(separator: separator)
    }.joined(separator: " ;")
  }

  private static func written(_ term: Term, indent: String) -> String {
    switch term {
    case .iri(let address): return iri(address)
    case .name(let name): return name
    case .text(let text): return quoted(text)
    case .spoken(let text, let language):
      return quoted(text) + (isTag(language.rawValue) ? "@" + language.rawValue : "")
    case .typed(let text, let type): return quoted(text) + "^^" + type
    case .decimal(let number): return number.withTwoDecimals
    case .node(let properties):
      let written = properties.filter { !$0.values.isEmpty }
      return "[" + list(written, indent: indent + "        ") + " ]"
    }
  }

  /// A name with its prefix, or the whole address where the name has more than letters and digits.
  static func name(_ local: String, prefix: String, base: String) -> String {
    let isPlain = local.utf8.allSatisfy {
      IRI.isUnreserved($0) && !"-.~".utf8.contains($0)
    }
    return isPlain && !local.isEmpty ? "\(prefix):\(local)" : iri(base + IRI.encoded(local))
  }

  /// An address between angle brackets; what may not stand there becomes percent codes.
  static func iri(_ address: String) -> String {
    var text = "<"
    for scalar in address.unicodeScalars {
      let isForbidden =
        scalar.value <= 0x20 || scalar.value == 0x7F
        || "<>\"{}|^`\\".unicodeScalars.contains(scalar)
      if isForbidden {
        text += IRI.encoded(String(scalar))
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + ">"
  }

  /// A text in quotes; quotes, backslashes and control characters are escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a language can be written as Turtle's tag: letters, then letters and digits after hyphens.
  private static func isTag(_ language: String) -> Bool {
    let parts = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    return parts.enumerated().allSatisfy { place, part in
      !part.isEmpty && part.allSatisfy { isLetter($0) || (place > 0 && isDigit($0)) }
    }
  }
}
