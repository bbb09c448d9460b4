/// Gives sheets names that the format allows and that differ.
public struct SheetNames: Sendable {
  /// The longest name that a tab takes, in UTF-16 code units.
  public static let longest = 31

  /// In lower case: to a spreadsheet `A` and `a` are the same name.
  private var taken: Set<String> = ["history"]

  public init() {}

  /// The nearest valid name that no sheet has yet, cut after a whole word where it can be.
  public mutating func name(for title: String) -> String {
    let plain = Self.permitted(title)
    let base = plain.isEmpty ? "–" : plain
    var name = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(number))"
      name = Self.cut(base, to: Self.longest - ending.utf16.count) + ending
      number += 1
    }
    return name
  }

  /// Without the characters that a name can't have, and without apostrophes at its ends.
  private static func permitted(_ title: String) -> String {
    let characters = CellText.printable(title).unicodeScalars.map { scalar -> String in
      switch scalar {
      case "[": "("
      case "]": ")"
      case ":", "*", "?", "/", "\\", "\n", "\r", "\t", "\u{FFFD}": " "
      default: String(scalar)
      }
    }
    return trimmed(words(of: characters.joined()).joined(separator: " "))
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0.isWhitespace && $0 != "\u{A0}" }
  }

  private static func cut(_ name: String, to length: Int) -> String {
    guard name.utf16.count > length else { return name }
    var text = ""
    for word in words(of: name) {
      let longer = text.isEmpty ? String(word) : text + " " + word
      if longer.utf16.count > length - 1 { break }
      text = longer
    }
    if text.utf16.count < length / 2 {
      text = ""
      for character in name {
        if text.utf16.count + character.utf16.count > length - 1 { break }
        text.append(character)
      }
    }
    return trimmed(text) + "…"
  }

  private static func trimmed(_ name: String) -> String {
    let ends: Set<Character> = ["'", " ", ",", ";"]
    var rest = Substring(name)
    while let first = rest.first, ends.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, ends.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
