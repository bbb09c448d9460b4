/// Words of a command line as one text, and back.
public enum CommandLineText {
  private static let safe = Set("@/.,:+=-_%".unicodeScalars)

  /// The words with spaces between; what a shell would take apart stands in double quotes.
  public static func text(of words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isSafe = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || safe.contains(scalar)
    }
    guard !isSafe || word.isEmpty else { return word }
    var text = "\""
    for scalar in word.unicodeScalars {
      if "\"\\$`".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// The words of a text that ``text(of:)`` wrote; nil where a quote isn't closed.
  public static func words(of text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        word = (word ?? "") + String(scalar)
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if !isQuoted, scalar.properties.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(scalar)
      }
    }
    guard !isQuoted, !isEscaped else { return nil }
    return words + [word].compactMap(\.self)
  }
}
