public import FrameworkModel

/// What a report can't know by itself: its title, its date, its files and what was found in them.
public struct Imprint: Sendable {
  /// A file that was read, with the SHA-256 of its bytes in hexadecimal.
  public struct File: Sendable, Hashable {
    public var path: String
    public var fingerprint: String

    public init(path: String, fingerprint: String) {
      self.path = path
      self.fingerprint = fingerprint
    }
  }

  /// The user's own title; nil for the standing one.
  public var title: String?
  /// The day that the report is made, as `2026-11-24`; nil for a head without one.
  public var date: String?
  /// The version of Bredde; empty where it isn't told.
  public var version: String
  /// In the order to be printed.
  public var files: [File]
  /// What the checks found in those files.
  public var findings: [Finding]

  public init(
    title: String? = nil, date: String? = nil, version: String = "", files: [File] = [],
    findings: [Finding] = []
  ) {
    self.title = title
    self.date = date
    self.version = version
    self.files = files
    self.findings = findings
  }
}
