/// A text as a cell can carry it.
enum CellText {
  /// The longest text that a cell takes, in UTF-16 code units.
  static let longest = 32_767

  /// What ends a text that was too long.
  static let cutMark = " […]"

  /// Shortened where it must be; what XML can't carry as U+FFFD, and `_x0041_` as itself.
  static func written(_ text: String) -> String {
    escaped(shortened(printable(text)))
  }

  /// With U+FFFD for what XML can't carry; line ends are LF.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where followsReturn: break
      case 0x0D: scalars.append("\n")
      case 0x00..<0x09, 0x0B..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(scalars)
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf16.count > longest else { return text }
    let room = longest - cutMark.utf16.count
    var length = 0
    let kept = text.unicodeScalars.prefix { scalar in
      length += scalar.value > 0xFFFF ? 2 : 1
      return length <= room
    }
    return String(kept) + cutMark
  }

  /// The format's own escape, `_x0041_`, would be read as the character it names.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_")
  }
}
