/// An attribute, its value with entities and white space already resolved.
public struct XMLAttribute: Sendable, Hashable {
  /// As written in the document, with a prefix if it has one: `id`, `xml:lang`.
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The attributes of one start tag, in the order written.
///
/// Namespace declarations are not among them.
public struct XMLAttributes: Sendable, Hashable {
  private let attributes: [XMLAttribute]

  public init(_ attributes: [XMLAttribute]) {
    self.attributes = attributes
  }

  /// The value of the attribute with that name; nil if there is none.
  public subscript(_ name: String) -> String? {
    let length = name.utf8.count
    for attribute in attributes
    where attribute.name.utf8.count == length && attribute.name == name {
      return attribute.value
    }
    return nil
  }
}

extension XMLAttributes: RandomAccessCollection {
  public var startIndex: Int { attributes.startIndex }
  public var endIndex: Int { attributes.endIndex }
  public subscript(position: Int) -> XMLAttribute { attributes[position] }
}

extension XMLAttributes: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: XMLAttribute...) {
    self.init(elements)
  }
}
