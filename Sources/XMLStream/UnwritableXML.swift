/// Something that can't be written as XML 1.0.
public struct UnwritableXML: Error, Sendable, Hashable {
  public let fault: Fault

  public init(fault: Fault) {
    self.fault = fault
  }

  /// Why it can't be written.
  public enum Fault: Sendable, Hashable {
    /// A character that XML forbids, and the text it stands in.
    case forbiddenCharacter(Unicode.Scalar, in: String)
    /// Not a name of an element or attribute.
    case notAName(String)
    case attributeTwice(String)
    /// Text in an element whose children stand on lines of their own already.
    case textAfterElement(String)
    /// A comment with two hyphens in a row, or one at its end.
    case hyphensInComment(String)
  }

  static func refuseCharacters(of text: String) throws(UnwritableXML) {
    for scalar in text.unicodeScalars where !scalar.isAllowedInXML {
      throw UnwritableXML(fault: .forbiddenCharacter(scalar, in: text))
    }
  }

  static func refuseName(_ name: String) throws(UnwritableXML) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy(isNameWithoutColon) else {
      throw UnwritableXML(fault: .notAName(name))
    }
  }

  static func refuseHyphens(of comment: String) throws(UnwritableXML) {
    let bytes = Array(comment.utf8)
    let hyphen = UInt8(ascii: "-")
    let isDouble = zip(bytes, bytes.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
    guard isDouble || bytes.last == hyphen else { return }
    throw UnwritableXML(fault: .hyphensInComment(comment))
  }

  private static func isNameWithoutColon(_ name: Substring) -> Bool {
    guard let first = name.unicodeScalars.first, first.beginsXMLName else { return false }
    return name.unicodeScalars.allSatisfy { $0.continuesXMLName }
  }
}

extension UnwritableXML: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch fault {
    case .forbiddenCharacter(let scalar, let text):
      "\(codePoint(of: scalar)) in \(text.debugDescription) can't stand in XML; remove it"
    case .notAName(let name):
      "\(name.debugDescription) can't name anything in XML; choose letters, digits and hyphens"
    case .attributeTwice(let name): "the attribute \(name) is given twice; leave one out"
    case .textAfterElement(let name):
      "text follows an element in \(name); start \(name) as mixed to keep its white space"
    case .hyphensInComment(let text):
      "the comment \(text.debugDescription) has two hyphens in a row or ends in one; remove one"
    }
  }
}
