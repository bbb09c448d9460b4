/// An XSD that can't be used, with the reason.
public struct RejectedSchema: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name the schema was given, usually its path.
  public let name: String
  public let fault: Fault

  public init(name: String, fault: Fault) {
    self.name = name
    self.fault = fault
  }

  /// Why an XSD can't be used.
  public enum Fault: Sendable, Hashable {
    /// It isn't even XML that we read.
    case malformed(MalformedXML)
    /// It wants another file: `import`, `include`, `redefine` or `override`.
    case reachesOut(String, TextPosition)
    /// It isn't a schema, in libxml2's own words, all of them.
    case invalid([Complaint])
  }

  public var description: String {
    switch fault {
    case .malformed(let fault): fault.description
    case .reachesOut(let element, let position):
      "\(name):\(position): the schema has an xs:\(element), but no other file is ever read; "
        + "put its declarations into this schema"
    case .invalid(let complaints):
      "\(name):\(complaints.first?.position ?? .start): the schema is not a valid XSD "
        + "(\(complaints.first?.message ?? "no reason given")); correct it here"
    }
  }
}
