import FrameworkFiles
import FrameworkModel

extension Archive {
  /// What no path knows of a framework or schema that the paths do know.
  func refuseUnknown(_ term: ScopeExpression.Term) throws {
    try refuseDuplicates(of: term)
    try refuseUnknownEdition(of: term, among: editions(of: Framework.ID(term.framework)))
    try refuseUnknownEdition(of: term, among: editions(of: Schema.ID(term.framework)))
  }

  /// Two files that stand for what is asked for: neither is used, so nothing can be said of it.
  private func refuseDuplicates(of term: ScopeExpression.Term) throws {
    let doubles = contents.findings.filter { finding in
      guard finding.severity == .error, !finding.subject.contains("--") else { return false }
      return term.edition.map { finding.subject == "\(term.framework)@\($0)" }
        ?? finding.subject.hasPrefix(term.framework + "@")
    }
    guard let first = doubles.first else { return }
    throw Refusal(sentence: .unusable(first.subject), status: 1, findings: doubles)
  }

  /// An edition that no path knows, answered with the one that is nearest in time.
  private func refuseUnknownEdition(
    of term: ScopeExpression.Term, among editions: [String]
  ) throws {
    guard let edition = term.edition, !editions.contains(edition), let newest = editions.last else {
      return
    }
    let year = Int(edition)
    let nearest =
      editions.reversed().min { left, right in
        guard let year, let a = Int(left), let b = Int(right) else { return false }
        return abs(a - year) < abs(b - year)
      } ?? newest
    throw Refusal(
      sentence: .unknownEdition(edition, of: term.framework),
      hint: .knownEditions(editions, nearest: "\(term.framework)@\(nearest)"))
  }
}

extension Sentence {
  fileprivate static func unknownEdition(_ edition: String, of name: String) -> Sentence {
    Sentence(
      nb: "\(name) har ingen utgave \(edition)", da: "\(name) har ingen udgave \(edition)",
      en: "\(name) has no edition \(edition)")
  }

  fileprivate static func knownEditions(_ editions: [String], nearest: String) -> Sentence {
    let list = editions.joined(separator: ", ")
    return Sentence(
      nb: "mente du \(nearest)? Utgaver: \(list)", da: "mente du \(nearest)? Udgaver: \(list)",
      en: "did you mean \(nearest)? Editions: \(list)")
  }
}
