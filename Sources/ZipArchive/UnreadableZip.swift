/// An archive that is refused, with the reason.
public enum UnreadableZip: Error, Sendable, Hashable {
  /// No zip archive, or cut off before its table of contents.
  case notAnArchive
  case tooLarge(limit: Int)
  case tooManyEntries(limit: Int)
  /// Unpacks to more bytes than the limits allow for its size: a *zip bomb*.
  case unpacksToTooMuch(limit: Int)
  case duplicateName(String)
  /// A name that leads out of the archive or is no text.
  case strayName(String)
  case encrypted(String)
  /// The reason in libzip's words, which are English.
  case damaged(entry: String, reason: String)
}

extension UnreadableZip: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .notAnArchive: "this is no zip archive or it is cut off; get a complete copy"
    case .tooLarge(let limit): "the archive is larger than \(limit) bytes; split it"
    case .tooManyEntries(let limit): "the archive holds more than \(limit) files; split it"
    case .unpacksToTooMuch(let limit):
      "the archive unpacks to more than \(limit) bytes; check that it is a file of the right kind"
    case .duplicateName(let name): "the archive holds “\(name)” twice; remove one"
    case .strayName(let name): "“\(name)” leads out of the archive; rename it"
    case .encrypted(let name): "“\(name)” is encrypted; save it without a password"
    case .damaged(let name, let reason):
      "“\(name)” in the archive can't be read (\(reason)); get a complete copy"
    }
  }
}
