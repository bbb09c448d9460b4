/// A JSON document as it stands, numbers as they are written.
enum JSONTree: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONTree])
  /// Members in order; of two with the same name the first counts.
  case object([(name: String, value: JSONTree)])

  subscript(_ name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var array: [JSONTree]? { if case .array(let values) = self { values } else { nil } }
  var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }

  var strings: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }

  static func == (left: JSONTree, right: JSONTree) -> Bool {
    left.canonical == right.canonical
  }

  func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

  /// One text for equal values: members sorted, no layout.
  var canonical: String {
    switch self {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .number(let text): return text
    case .string(let text): return "\"\(text)\""
    case .array(let values): return "[" + values.map(\.canonical).joined(separator: ", ") + "]"
    case .object(let members):
      let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      return "{"
        + sorted.map { "\"\($0.name)\": \($0.value.canonical)" }.joined(separator: ", ") + "}"
    }
  }
}
