/// What an archive from outside may hold at most.
public struct ZipLimits: Sendable, Hashable {
  /// Of the archive itself.
  public var archiveBytes: Int
  public var entries: Int
  /// Of all files together, unpacked.
  public var unpackedBytes: Int
  /// Unpacked bytes for each byte of the archive, once more than a megabyte is unpacked.
  public var ratio: Int

  /// Below this a ratio says nothing: a small table of equal rows shrinks a lot.
  static let smallBytes = 1 << 20

  public init(
    archiveBytes: Int = 64 << 20, entries: Int = 2_000, unpackedBytes: Int = 512 << 20,
    ratio: Int = 200
  ) {
    self.archiveBytes = archiveBytes
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
  }

  /// Far above any report, far below what hurts a machine.
  public static let standard = ZipLimits()

  /// How many bytes an archive of this size may unpack to.
  func unpackedBytes(ofArchive bytes: Int) -> Int {
    let (product, isBeyond) = bytes.multipliedReportingOverflow(by: ratio)
    return min(unpackedBytes, isBeyond ? .max : max(product, ZipLimits.smallBytes))
  }
}
