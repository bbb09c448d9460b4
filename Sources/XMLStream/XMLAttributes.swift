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
public struct XMLAttributes: Sendable {
  /// Shared with the neighbouring elements.
  private let shared: [XMLAttribute]
  private let range: Range<Int>

  init(_ shared: [XMLAttribute], _ range: Range<Int>) {
    self.shared = shared
    self.range = range
  }

  public init(_ attributes: [XMLAttribute]) {
    self.init(attributes, attributes.indices)
  }

  /// The value of the attribute with that name; nil if there is none.
  public subscript(_ name: String) -> String? {
    let length = name.utf8.count
    for index in range
    where shared[index].name.utf8.count == length && shared[index].name == name {
      return shared[index].value
    }
    return nil
  }
}

extension XMLAttributes: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }
  public subscript(position: Int) -> XMLAttribute { shared[range.lowerBound + position] }
}

extension XMLAttributes: Hashable {
  public static func == (left: XMLAttributes, right: XMLAttributes) -> Bool {
    left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for attribute in self { hasher.combine(attribute) }
  }
}

extension XMLAttributes: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: XMLAttribute...) {
    self.init(elements)
  }
}
