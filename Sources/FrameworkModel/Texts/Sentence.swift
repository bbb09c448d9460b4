/// A sentence for users, in every language that Bredde speaks.
public struct Sentence: Sendable, Hashable {
  public var nb: String
  public var da: String
  public var en: String

  public init(nb: String, da: String, en: String) {
    self.nb = nb
    self.da = da
    self.en = en
  }

  /// The sentence in `language`; English where Bredde doesn't speak it.
  public func text(for language: Language) -> String {
    switch language {
    case .bokmål, .nynorsk: nb
    case .danish: da
    default: en
    }
  }
}
