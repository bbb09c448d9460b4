public import FrameworkModel

/// A fact cites a source that the file doesn't list.
public struct UnknownSource: Check {
  public static let manual = """
    A fact cites a source that the file doesn't list.

    The reference is left out, so a reader can't get to the page that the fact was read on.
    Correct the id, or add the source to `sources`.
    """

  public init() {}

  public func findings(in citations: Citations) -> [Finding] {
    citations.unlisted.map { citation in
      Finding(
        .error, Self.name, .unknown(.source, citation.source.rawValue, namedBy: citation.by),
        at: citation.location, about: citation.subject, hint: .correctReference)
    }
  }
}
