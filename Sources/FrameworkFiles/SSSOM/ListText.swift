/// Lists in one cell: values with `|` between them, a `|` of their own behind a backslash.
enum ListText {
  static func values(of text: String) -> [String] {
    var values: [String] = []
    var value = ""
    var isEscaped = false
    for character in text.unicodeScalars {
      if character == "|", !isEscaped {
        values.append(value)
        value = ""
      } else {
        if character == "|" { value.unicodeScalars.removeLast() }
        value.unicodeScalars.append(character)
      }
      isEscaped = character == "\\"
    }
    values.append(value)
    return values.filter { !$0.isEmpty }
  }

  static func text(of values: [String]) -> String {
    values.map { value in
      var escaped = String.UnicodeScalarView()
      for scalar in value.unicodeScalars {
        if scalar == "|" { escaped.append("\\") }
        escaped.append(scalar)
      }
      return String(escaped)
    }
    .joined(separator: "|")
  }
}
