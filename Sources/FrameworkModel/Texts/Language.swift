/// A language by its ISO 639 code, such as `nb`.
public struct Language: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let bokmål = Language(rawValue: "nb")
  public static let nynorsk = Language(rawValue: "nn")
  public static let danish = Language(rawValue: "da")
  public static let english = Language(rawValue: "en")

  /// The languages that the interface and the reports speak.
  public static let spoken = [Language.bokmål, .danish, .english]

  /// Where a reader of this language looks, in order: own, bokmål, English.
  public var order: [Language] {
    var order = [self]
    for language in [Language.bokmål, .english] where language != self { order.append(language) }
    return order
  }

  public var description: String { rawValue }
}

extension Language: Comparable {
  public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}
