import FrameworkModel
import XMLStream

extension MalformedXML {
  /// The fault in the user's words.
  var finding: Finding {
    let place = SourceLocation(file: name, line: position.line, column: position.column)
    return switch fault {
    case .doctype: DocumentType.finding(at: place)
    case .tooLarge(let limit): TooLarge.finding(limit: limit, at: place)
    case .tooDeep(let limit): TooDeep.finding(limit: limit, at: place)
    case .tooManyAttributes(let limit): TooManyAttributes.finding(limit: limit, at: place)
    case .attributeTooLarge(let limit): AttributeTooLong.finding(limit: limit, at: place)
    case .textTooLarge(let limit): TextTooLong.finding(limit: limit, at: place)
    case .tooManyComplaints(let limit): TooManyFaults.finding(limit: limit, at: place)
    case .wrongEncoding(let encoding): WrongEncoding.finding(encoding: encoding, at: place)
    case .invalidUTF8: InvalidUTF8.finding(at: place)
    case .forbiddenCharacter(let character):
      ForbiddenCharacter.finding(codePoint: character.codePoint, at: place)
    case .truncated: TruncatedFile.finding(at: place)
    case .empty: EmptyFile.finding(at: place)
    case .notWellFormed(let complaint):
      NotWellFormed.finding(complaint: complaint.message, at: place)
    case .unreadable(let reason): UnreadableFile.finding(reason: reason, at: place)
    }
  }
}

extension Unicode.Scalar {
  /// Written `U+0007`.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
