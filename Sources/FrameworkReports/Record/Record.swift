public import FrameworkModel

/// What a report was made from, and by what: enough for anyone to make it again.
public struct Record: Sendable, Hashable {
  /// The version of what is written of it; a reader refuses a newer one.
  public static let format = 1

  /// How the answer was doubted.
  public struct Draws: Sendable, Hashable {
    /// Nil where the resamples have a fixed number.
    public var count: Int?
    public var seed: UInt64

    public init(count: Int? = nil, seed: UInt64) {
      self.count = count
      self.seed = seed
    }
  }

  /// Of Bredde.
  public var version: String
  /// The command and its words, editions filled in; nothing of where it was written to.
  public var words: [String]
  public var language: Language
  public var title: String?
  /// The day that the report says it was made, as `2026-11-24`.
  public var date: String?
  public var draws: Draws?
  /// The names of the data folders that were added, in order, as the paths below begin.
  public var folders: [String]
  /// Whether the data that ships with Bredde was read.
  public var includesBase: Bool
  /// Whether Ctrl-C ended a search: what was found by then can't be found again.
  public var wasInterrupted: Bool
  /// What was read, with paths from the data folder on.
  public var files: [Imprint.File]

  public init(
    version: String, words: [String], language: Language, title: String? = nil,
    date: String? = nil, draws: Draws? = nil, folders: [String] = [], includesBase: Bool = true,
    wasInterrupted: Bool = false, files: [Imprint.File] = []
  ) {
    self.version = version
    self.words = words
    self.language = language
    self.title = title
    self.date = date
    self.draws = draws
    self.folders = folders
    self.includesBase = includesBase
    self.wasInterrupted = wasInterrupted
    self.files = files
  }

  /// What to type to make the report again.
  public var command: String { CommandLineText.text(of: ["bredde"] + words) }
}
