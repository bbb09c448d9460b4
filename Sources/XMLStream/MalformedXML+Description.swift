extension MalformedXML: CustomStringConvertible {
  public var description: String { "\(name):\(position): \(fault)" }
}

extension MalformedXML.Fault: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .doctype: "the document has a DOCTYPE, which is not accepted; remove the DOCTYPE"
    case .wrongEncoding(let encoding):
      "the document is in \(encoding), but only UTF-8 is read; save it as UTF-8"
    case .invalidUTF8: "these bytes are not UTF-8; save the document as UTF-8"
    case .forbiddenCharacter(let scalar):
      "the character \(codePoint(of: scalar)) is not allowed in XML; remove it"
    case .truncated:
      "the document ends before this is closed; close it, or get a complete copy"
    case .empty: "the document is empty; write a root element into it"
    case .notWellFormed(let complaint):
      "the document is not well-formed XML (\(complaint.message)); correct it here"
    case .unreadable(let reason):
      "the document can't be read (\(reason)); check that it exists and may be read"
    default: descriptionOfLimit
    }
  }

  private var descriptionOfLimit: String {
    switch self {
    case .tooLarge(let limit): "the document is larger than \(limit) bytes; split it"
    case .tooDeep(let limit):
      "elements stand more than \(limit) deep inside each other; nest them less"
    case .tooManyAttributes(let limit):
      "the element has more than \(limit) attributes; remove some"
    case .attributeTooLarge(let limit):
      "the attribute value is longer than \(limit) bytes; shorten it"
    case .textTooLarge(let limit): "the text is longer than \(limit) bytes; shorten it"
    case .tooManyComplaints(let limit):
      "the document has more than \(limit) faults; check that it is a file of the right kind"
    default: "the document can't be read; check it"
    }
  }
}
