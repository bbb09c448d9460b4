/// Which encoding a document claims, from its first bytes alone.
///
/// Everything but UTF-8 is refused: positions are counted in its bytes.
enum XMLEncoding {
  /// More than any sensible XML declaration.
  static let longestDeclaration = 4096

  /// True if `head` may end before the XML declaration does.
  static func isUndecided(_ head: [UInt8]) -> Bool {
    let text = afterMark(head)
    guard text.count >= opening.count else {
      return head.count < 4 || opening.starts(with: text)
    }
    return text.starts(with: opening) && text.count < longestDeclaration
      && declaration(in: text) == nil
  }

  /// The name of the encoding if it isn't UTF-8.
  static func nameIfRefused(in head: [UInt8]) -> String? {
    for (name, pattern) in patterns where head.starts(with: pattern) {
      return name
    }
    let text = afterMark(head)
    guard text.starts(with: opening), let declaration = declaration(in: text) else { return nil }
    guard let name = declaredName(in: declaration) else { return nil }
    return name.lowercased() == "utf-8" ? nil : name
  }

  /// True if the document begins with a declaration that doesn't end in time.
  static func isDeclarationEndless(in head: [UInt8]) -> Bool {
    let text = afterMark(head)
    return text.starts(with: opening) && text.count >= longestDeclaration
      && declaration(in: text) == nil
  }

  private static let opening = Array("<?xml".utf8)

  /// Longer ones first: the mark of UTF-32 begins with that of UTF-16.
  private static let patterns: [(String, [UInt8])] = [
    ("UTF-32", [0xFF, 0xFE, 0, 0]), ("UTF-32", [0, 0, 0xFE, 0xFF]),
    ("UTF-32", [0x3C, 0, 0, 0]), ("UTF-32", [0, 0, 0, 0x3C]),
    ("UTF-16", [0xFF, 0xFE]), ("UTF-16", [0xFE, 0xFF]),
    ("UTF-16", [0x3C, 0]), ("UTF-16", [0, 0x3C]),
    ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94]),
  ]

  private static func afterMark(_ head: [UInt8]) -> ArraySlice<UInt8> {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return head[start...].prefix(longestDeclaration)
  }

  private static func declaration(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var end = text.startIndex
    while let mark = text[end...].firstIndex(of: UInt8(ascii: "?")), mark + 1 < text.endIndex {
      end = mark + 1
      if text[end] == UInt8(ascii: ">") { return text[..<mark] }
    }
    return nil
  }

  private static func declaredName(in declaration: ArraySlice<UInt8>) -> String? {
    let word = Array("encoding".utf8)
    var rest = declaration
    while !rest.isEmpty, !rest.starts(with: word) { rest = rest.dropFirst() }
    rest = rest.dropFirst(word.count)
    guard let open = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    else { return nil }
    return String(decoding: rest[(open + 1)...].prefix { $0 != rest[open] }, as: UTF8.self)
  }
}
