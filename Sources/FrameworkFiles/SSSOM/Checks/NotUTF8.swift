import FrameworkModel

/// A mapping file whose bytes aren't UTF-8.
enum NotUTF8: MappingFileFault {
  static let manual = """
    A mapping file is not in UTF-8.
    SSSOM/TSV is UTF-8 only. A spreadsheet may have saved the file in another encoding, in which æ, ø
    and å are other bytes. Nothing in the file is read. A byte-order mark and line ends of Windows
    are no fault: they are passed over, and a file that Bredde writes has neither.
    """

  static func finding(at place: SourceLocation) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "filen er ikke i UTF-8", da: "filen er ikke i UTF-8", en: "the file is not in UTF-8"),
      at: place,
      hint: Sentence(
        nb: "lagre filen på nytt som tekst i UTF-8", da: "gem filen igen som tekst i UTF-8",
        en: "save the file again as text in UTF-8"))
  }

  /// The place of the first byte that can't be UTF-8; nil where all is well.
  static func place(in bytes: [UInt8], file: String) -> SourceLocation? {
    let wrong: Int
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      wrong = error.byteOffsets.lowerBound
    }
    let before = bytes[..<wrong]
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    return SourceLocation(
      file: file, line: 1 + before.count { $0 == .lineFeed },
      column: 1 + String(decoding: bytes[lineStart..<wrong], as: UTF8.self).count)
  }
}
