/// What is compared: a framework, some of its groups or indicators, or several joined.
///
/// Written `asker-bms@2017`, `asker-bms@2017/L`, `asker-bms@2017/L.2.1,MV.2.1`, `A + B`
/// (method, section 1).
public struct Scope: Sendable, Hashable {
  /// A selection within one framework edition.
  public struct Part: Sendable, Hashable {
    public var framework: FrameworkReference
    /// The group or indicators as the user wrote them, with ids made whole; empty for all.
    public var selection: [String]
    /// In the framework's order, each once.
    public var indicators: [Indicator.ID]

    public init(framework: FrameworkReference, selection: [String], indicators: [Indicator.ID]) {
      self.framework = framework
      self.selection = selection
      self.indicators = indicators
    }

    public var description: String {
      selection.isEmpty
        ? framework.description : "\(framework)/\(selection.joined(separator: ","))"
    }
  }

  public var parts: [Part]

  public init(_ parts: [Part]) { self.parts = parts }

  /// Every indicator of the scope once, in order of appearance.
  public var indicators: [IndicatorReference] {
    var seen = Set<IndicatorReference>()
    return parts.flatMap { part in
      part.indicators.map { IndicatorReference(part.framework, $0) }
    }.filter { seen.insert($0).inserted }
  }

  /// Every framework edition of the scope once, in order of appearance.
  public var frameworks: [FrameworkReference] {
    var seen = Set<FrameworkReference>()
    return parts.map(\.framework).filter { seen.insert($0).inserted }
  }
}

extension Scope: CustomStringConvertible {
  public var description: String { parts.map(\.description).joined(separator: " + ") }
}
