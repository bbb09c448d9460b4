public import FrameworkModel

/// What came of making a report again from its record.
public struct Verification: Sendable {
  /// A file that isn't the one that the report was made from.
  public struct ChangedFile: Sendable, Hashable {
    public var path: String
    /// What the report says; nil where it doesn't know the file.
    public var recorded: String?
    /// Of the file as it is; nil where there is none.
    public var found: String?

    public init(path: String, recorded: String?, found: String?) {
      self.path = path
      self.recorded = recorded
      self.found = found
    }
  }

  /// Of the report's file, without its folder.
  public var name: String
  public var record: Record
  public var changedFiles: [ChangedFile]
  public var differences: [CopyDifference]
  /// How many tables and texts were held against each other.
  public var tables: Int
  public var texts: Int
  /// Why nothing could be computed again; nil where it could.
  public var obstacle: Sentence?

  public init(
    of name: String, record: Record, changedFiles: [ChangedFile] = [],
    differences: [CopyDifference] = [], tables: Int = 0, texts: Int = 0,
    obstacle: Sentence? = nil
  ) {
    self.name = name
    self.record = record
    self.changedFiles = changedFiles
    self.differences = differences
    self.tables = tables
    self.texts = texts
    self.obstacle = obstacle
  }

  /// Whether the same files gave the same report.
  public var isReproduced: Bool {
    changedFiles.isEmpty && differences.isEmpty && obstacle == nil
  }
}
