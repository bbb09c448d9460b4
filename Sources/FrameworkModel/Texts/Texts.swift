/// One text in several languages, in the order of its file.
public struct Texts: Sendable, Hashable {
  /// The text in one language; a translation is not what the source printed.
  public struct Entry: Sendable, Hashable {
    public var language: Language
    public var text: String
    public var isTranslation: Bool

    public init(_ language: Language, _ text: String, isTranslation: Bool = false) {
      self.language = language
      self.text = text
      self.isTranslation = isTranslation
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  public var isEmpty: Bool { entries.isEmpty }

  /// What a reader of `language` meets: own language, then bokmål, English, and any other.
  public func entry(for language: Language) -> Entry? {
    for wanted in language.order {
      if let entry = entries.first(where: { $0.language == wanted }) { return entry }
    }
    return entries.first
  }

  /// The text that a reader of `language` meets; empty where there is none at all.
  public func text(for language: Language) -> String { entry(for: language)?.text ?? "" }

  /// The text in exactly this language.
  public subscript(language: Language) -> String? {
    entries.first { $0.language == language }?.text
  }
}

extension Texts: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Language, String)...) {
    self.init(elements.map { Entry($0.0, $0.1) })
  }
}
