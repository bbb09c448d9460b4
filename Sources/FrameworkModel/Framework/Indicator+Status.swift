extension Indicator {
  /// What the result column says of measuring, as printed and as read.
  public struct Status: Sendable, Hashable {
    /// An open set of states (`measured`, `unmeasured`, `planned`, …).
    public struct Kind: RawRepresentable, Hashable, Sendable {
      public var rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      public static let measured = Kind(rawValue: "measured")
      public static let unmeasured = Kind(rawValue: "unmeasured")
      public static let planned = Kind(rawValue: "planned")
      public static let dropped = Kind(rawValue: "dropped")
      public static let candidate = Kind(rawValue: "candidate")
      public static let notSeen = Kind(rawValue: "not_seen")
    }

    public var kind: Kind
    /// The cell as printed, such as *Ikke målt*; empty where the cell holds a number or nothing.
    public var printed: String
    /// The year that a planned indicator starts in.
    public var year: Int?

    public init(_ kind: Kind, printed: String = "", year: Int? = nil) {
      self.kind = kind
      self.printed = printed
      self.year = year
    }
  }

  /// A statement that values of other editions under this id can't be joined with these.
  public struct SeriesBreak: Sendable, Hashable {
    /// Why: `meaning`, `scale`, `construct`, `base`, `sample`.
    public var reason: String
    /// The editions on the other side of the break; empty where it lies outside the framework.
    public var editions: [String]
    public var note: Texts
    public var location: SourceLocation

    public init(reason: String, editions: [String], note: Texts, location: SourceLocation) {
      self.reason = reason
      self.editions = editions
      self.note = note
      self.location = location
    }

    /// Another indicator stands under the same id there.
    public var isOtherMeaning: Bool { reason == "meaning" }
  }

  /// A tie to another indicator that the source or the project states; no mapping.
  public struct Link: Sendable, Hashable {
    /// `counterpart`, `replaces`, `part` (a component of a composite).
    public var kind: String
    /// A reference with or without framework and edition, as in the file.
    public var target: String

    public init(kind: String, target: String) {
      self.kind = kind
      self.target = target
    }
  }
}
