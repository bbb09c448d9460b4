import FrameworkModel
import XMLStream

/// What libxml2 says of one violation of an XSD, taken apart.
struct SchemaComplaint {
  let position: TextPosition
  let element: String
  let attribute: String?
  /// What is left when element and attribute are taken away.
  let message: String

  /// Reads messages such as `Element '{namespace}name', attribute 'id': The value …`.
  init(_ complaint: Complaint) {
    position = complaint.position
    let text = complaint.message
    let end = text.firstRange(of: "': ")?.lowerBound ?? text.startIndex
    let head = text[..<end]
    let quoted = Self.quoted(in: head + "'")
    element = quoted.first ?? ""
    attribute = head.contains(", attribute '") && quoted.count > 1 ? quoted[1] : nil
    message = end == text.startIndex ? text : String(text[end...].dropFirst(3))
  }

  /// Whether it only says again that a value is wrong, less plainly.
  func echoes(_ other: SchemaComplaint) -> Bool {
    position == other.position && element == other.element && attribute == other.attribute
      && message.contains("is not a valid value of") && other.message.contains("[facet")
  }

  /// What stands between single quotation marks, without a namespace in braces.
  private static func quoted(in text: some StringProtocol) -> [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { withoutNamespace($0.element) }
  }

  private static func withoutNamespace(_ name: some StringProtocol) -> String {
    name.lastIndex(of: "}").map { String(name[name.index(after: $0)...]) } ?? String(name)
  }

  /// The elements that may stand here, by `Expected is one of ( {namespace}a, {namespace}b ).`.
  private var expected: [String] {
    guard let start = message.firstRange(of: "Expected is")?.upperBound,
      let open = message[start...].firstIndex(of: "("),
      let close = message[open...].lastIndex(of: ")")
    else { return [] }
    return message[message.index(after: open)..<close].split(separator: ",").map {
      Self.withoutNamespace($0.trimmingSpaces())
    }
  }

  private var value: String { Self.quoted(in: message).first ?? "" }
}

extension SchemaComplaint {
  /// The complaint in plain words; libxml2's own where it is of no known kind.
  var sentence: Sentence {
    switch message {
    case let text where text.hasPrefix("This element is not expected"): unexpected
    case let text where text.hasPrefix("Missing child element"): missingChild
    case let text where text.contains("is required but missing"): missingAttribute
    case let text where text.hasSuffix("is not allowed.") && attribute != nil: unknownAttribute
    case let text where text.hasPrefix("[facet") || text.contains("is not a valid value of"):
      wrongValue
    case let text where text.hasPrefix("Character content"): strayText
    default:
      Sentence(
        nb: "elementet \(element) følger ikke formatet",
        da: "elementet \(element) følger ikke formatet",
        en: "the element \(element) doesn't follow the format")
    }
  }

  private var unexpected: Sentence {
    Sentence { language in
      let names = listed(expected, in: language)
      return switch (language, names.isEmpty) {
      case (.bokmål, true): "elementet \(element) kan ikke stå her"
      case (.bokmål, false): "elementet \(element) kan ikke stå her; her ventes \(names)"
      case (.danish, true): "elementet \(element) kan ikke stå her"
      case (.danish, false): "elementet \(element) kan ikke stå her; her ventes \(names)"
      case (_, true): "the element \(element) can't stand here"
      case (_, false): "the element \(element) can't stand here; expected: \(names)"
      }
    }
  }

  private var missingChild: Sentence {
    Sentence { language in
      let names = listed(expected, in: language)
      return switch language {
      case .bokmål: "elementet \(element) mangler noe; her ventes \(names)"
      case .danish: "elementet \(element) mangler noget; her ventes \(names)"
      default: "the element \(element) lacks something; expected: \(names)"
      }
    }
  }

  private var missingAttribute: Sentence {
    Sentence(
      nb: "elementet \(element) mangler attributtet \(value)",
      da: "elementet \(element) mangler attributtet \(value)",
      en: "the element \(element) lacks the attribute \(value)")
  }

  private var unknownAttribute: Sentence {
    let name = attribute ?? ""
    return Sentence(
      nb: "elementet \(element) kan ikke ha attributtet \(name)",
      da: "elementet \(element) kan ikke have attributtet \(name)",
      en: "the element \(element) can't have the attribute \(name)")
  }

  private var wrongValue: Sentence {
    let name = attribute ?? element
    // In a facet's message the facet's own name is quoted first.
    let quoted = Self.quoted(in: message)
    let value = message.hasPrefix("[facet") ? quoted.dropFirst().first ?? "" : self.value
    return Sentence(
      nb: "«\(value)» er ingen gyldig verdi for \(name) i \(element)",
      da: "»\(value)« er ingen gyldig værdi for \(name) i \(element)",
      en: "“\(value)” is not a valid value of \(name) in \(element)")
  }

  private var strayText: Sentence {
    Sentence(
      nb: "elementet \(element) kan ikke ha egen tekst",
      da: "elementet \(element) kan ikke have egen tekst",
      en: "the element \(element) can't have text of its own")
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...end]
  }
}
