/// Which characters every format can carry.
extension String {
  /// With U+FFFD for control characters, so that none is dropped unseen; line ends are LF.
  ///
  /// Neither XML nor HTML nor a spreadsheet can carry them, and to a terminal they are commands.
  /// JSON carries them as they are.
  var printable: String {
    guard utf8.contains(where: Self.mayBeControl) else { return self }
    var scalars = UnicodeScalarView()
    var followsReturn = false
    for scalar in unicodeScalars {
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

  /// A byte of a control character, or the first of what may be one.
  private static func mayBeControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F, 0xC2, 0xEF: true
    default: false
    }
  }
}
