import FrameworkModel

/// What reports say in one language: one line `key = text` for each text, `#` before a heading.
struct TextCatalogue: Sendable {
  /// Sorted by nothing but the file: group after group.
  let keys: [String]
  let texts: [String: String]

  /// Reads the lines once, when the language is first spoken.
  init(_ lines: String) {
    var keys: [String] = []
    var texts: [String: String] = [:]
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) where !line.starts(with: "#".utf8) {
      guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let key = String(Substring(line[..<sign].dropLast()))
      keys.append(key)
      texts[key] = String(Substring(line[sign...].dropFirst(2)))
    }
    self.keys = keys
    self.texts = texts
  }

  /// The catalogue of a language: a new language is one file and one line here.
  static func of(_ language: Language) -> TextCatalogue? {
    switch language {
    case .bokmål: bokmål
    case .danish: danish
    case .english: english
    default: nil
    }
  }
}
