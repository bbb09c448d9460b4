/// A fault to detect: one type, one file, one invalid fixture, one manual entry.
public protocol Check<Subject> {
  associatedtype Subject

  /// The manual entry that `bredde explain` prints; its first line is the summary.
  static var manual: String { get }

  init()

  func findings(in subject: Subject) -> [Finding]
}

extension Check {
  /// The fault's name, which is the type's.
  ///
  /// Interpolated: `String(describing:)` looks for conformances first, which costs a short run its
  /// start.
  public static var name: String { "\(Self.self)" }
}

/// A check's name with its manual entry, for `bredde explain`.
public struct ManualEntry: Sendable, Hashable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  public init<C: Check>(_ check: C.Type) {
    self.init(name: check.name, text: check.manual)
  }

  /// The first line of the text.
  public var summary: String { text.split(separator: "\n").first.map(String.init) ?? "" }
}
