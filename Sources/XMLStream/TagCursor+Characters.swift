/// A character of several bytes, as far as it has been read.
struct UTF8Character {
  /// Bytes still to come.
  var missing = 0
  var isOpen: Bool { missing > 0 }
  var value: UInt32 = 0
  /// What the next byte may be: narrower than usual where a longer form or a surrogate lurks.
  var allowed: ClosedRange<UInt8> = 0x80...0xBF
  var position = TextPosition.start
  /// Offset of its first byte.
  var start = 0

  /// Begins a character; false if no character begins with that byte.
  mutating func begin(with byte: UInt8, at position: TextPosition, start: Int) -> Bool {
    self.position = position
    self.start = start
    switch byte {
    case 0xC2...0xDF: (missing, value) = (1, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (missing, value) = (2, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (missing, value) = (3, UInt32(byte & 0x07))
    default: return false
    }
    allowed =
      switch byte {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return true
  }

  mutating func goOn(with byte: UInt8) -> Bool {
    guard allowed.contains(byte) else { return false }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return true
  }
}

extension TagCursor {
  /// Counts a line, checks a character, lets a `<` pass; returns the index after it.
  mutating func scanSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = unsafe bytes[index]
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      lineStart = offset + index + 1
    case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "<"): break
    case 0..<0x20:
      refuse(.forbiddenCharacter(Unicode.Scalar(byte)), at: position(at: index))
      return index
    default:
      guard
        character.begin(
          with: byte, at: position(at: index), start: offset + index)
      else {
        refuse(.invalidUTF8, at: position(at: index))
        return index
      }
      let end = unsafe characterEnd(in: bytes, from: index + 1)
      return hasFault ? index : end
    }
    return index + 1
  }

  /// Reads the rest of a character, or as much of it as there is.
  mutating func characterEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while character.isOpen, index < bytes.count {
      guard character.goOn(with: unsafe bytes[index]) else {
        refuse(.invalidUTF8, at: character.position)
        return start
      }
      lineStart += 1
      index += 1
    }
    if !character.isOpen, character.value | 1 == 0xFFFF,
      let scalar = Unicode.Scalar(character.value)
    {
      refuse(.forbiddenCharacter(scalar), at: character.position)
      return start
    }
    return index
  }
}
