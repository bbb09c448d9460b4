public import FrameworkModel

extension OutputFolder.File {
  /// A definition at the place where reading looks for it.
  ///
  /// - Parameter framework: What to write.
  /// - Throws: If a text holds a character that XML can't.
  public init(_ framework: Framework) throws {
    self.init(
      "Frameworks/\(framework.id)/\(framework.edition).xml",
      try FrameworkWriter().bytes(of: framework))
  }

  /// A mapping file at the place where reading looks for it, a coder's own in its folder.
  ///
  /// - Parameter set: What to write.
  public init(_ set: MappingSet) {
    let folder = set.coding == .agreed ? "Mappings" : "Mappings/\(set.coding)"
    self.init(
      "\(folder)/\(set.subject)--\(set.object).sssom.tsv", MappingSetWriter.bytes(of: set))
  }
}
