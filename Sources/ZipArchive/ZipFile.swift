/// The files of a zip archive, in its order; folders aren't kept.
public struct ZipFile: Sendable, Hashable {
  /// A file in the archive.
  public struct Entry: Sendable, Hashable {
    /// With its folders, parted by `/`.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// The bytes of the file with this name; nil if there is none.
  public subscript(name: String) -> [UInt8]? {
    entries.first { $0.name == name }?.bytes
  }
}
