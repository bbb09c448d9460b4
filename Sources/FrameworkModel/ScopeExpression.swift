/// A scope as a user writes it: `asker-bms@2017/L.2,MV.2.1 + coi-innovationsbarometer`.
///
/// Syntax only: no id is looked up here. An edition may be left out (method, section 1).
public struct ScopeExpression: Sendable, Hashable {
  /// One framework with the groups or indicators picked from it.
  public struct Term: Sendable, Hashable {
    public var framework: String
    /// Nil where none is written; the newest is meant then.
    public var edition: String?
    /// Groups or indicators as written; empty for the whole framework.
    public var selection: [String]

    public init(framework: String, edition: String? = nil, selection: [String] = []) {
      self.framework = framework
      self.edition = edition
      self.selection = selection
    }
  }

  public var terms: [Term]

  public init(_ terms: [Term]) { self.terms = terms }

  /// Reads a scope; nil where a term, an edition or a name is empty.
  public init?(_ text: some StringProtocol) {
    var terms: [Term] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard let term = Term(part) else { return nil }
      terms.append(term)
    }
    self.init(terms)
  }
}

extension ScopeExpression.Term {
  /// Reads `id`, `id@edition` or either with `/name,name`; nil where a piece is empty.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let names = halves[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      .map(trimmed)
    let selection =
      halves.count == 1
      ? [] : halves[1].split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    guard !(names + selection).contains(where: \.isEmpty) else { return nil }
    self.init(
      framework: names[0], edition: names.count == 2 ? names[1] : nil, selection: selection)
  }
}

extension ScopeExpression.Term: CustomStringConvertible {
  public var description: String {
    framework + (edition.map { "@\($0)" } ?? "")
      + (selection.isEmpty ? "" : "/" + selection.joined(separator: ","))
  }
}

extension ScopeExpression: CustomStringConvertible {
  public var description: String { terms.map(\.description).joined(separator: " + ") }
}

private func trimmed(_ text: some StringProtocol) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
  while rest.last?.isWhitespace == true { rest = rest.dropLast() }
  return String(rest)
}
