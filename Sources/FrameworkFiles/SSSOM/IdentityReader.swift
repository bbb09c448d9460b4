/// What the id cells of one column hold.
struct IdentityReader {
  enum Identity {
    case id(String)
    case noTermFound
    case foreign, undeclared(String), noPrefix, unreadable
  }

  let text: TabSeparatedText
  /// The one prefix that belongs here; nil where the metadata don't tell, then any declared one does.
  let expected: String?
  /// What curie_map declares and what SSSOM builds in.
  let prefixes: Set<String>
  /// Whether `sssom:NoTermFound` may stand here.
  let acceptsNothing: Bool

  func identity(of cell: TabSeparatedText.Cell) -> Identity {
    let text = text.text(of: cell)
    if acceptsNothing, text == SSSOMVocabulary.noTermFound { return .noTermFound }
    guard text.utf8.contains(UInt8(ascii: ":")) else { return .noPrefix }
    guard let id = PrefixedID(text) else { return .unreadable }
    if id.prefix == expected { return .id(id.id) }
    if !prefixes.contains(id.prefix) { return .undeclared(id.prefix) }
    return expected == nil ? .id(id.id) : .foreign
  }
}
