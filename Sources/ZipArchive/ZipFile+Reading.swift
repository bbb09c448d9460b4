extension ZipFile {
  /// Reads all files of an archive.
  ///
  /// - Parameters:
  ///   - archive: The bytes of the archive.
  ///   - limits: What it may hold at most.
  /// - Throws: The first reason to refuse it.
  public init(reading archive: [UInt8], limits: ZipLimits = .standard) throws(UnreadableZip) {
    guard archive.count <= limits.archiveBytes else {
      throw .tooLarge(limit: limits.archiveBytes)
    }
    // libzip takes no bytes at all for an archive to be made.
    guard !archive.isEmpty else { throw .notAnArchive }
    let opened = try OpenedZip(archive)
    guard opened.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    let most = limits.unpackedBytes(ofArchive: archive.count)
    var (names, unpacked): (Set<String>, Int) = ([], 0)
    var entries: [Entry] = []
    for index in 0..<opened.count {
      let name = try opened.name(at: index)
      guard !name.hasSuffix("/") else { continue }
      guard ZipFile.isHome(name) else { throw .strayName(name) }
      guard names.insert(name).inserted else { throw .duplicateName(name) }
      guard let bytes = try opened.bytes(at: index, named: name, atMost: most - unpacked) else {
        throw .unpacksToTooMuch(limit: most)
      }
      unpacked += bytes.count
      entries.append(Entry(name: name, bytes: bytes))
    }
    self.init(entries)
  }

  /// Whether the name stays within the archive wherever it is unpacked.
  static func isHome(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !parts.contains("..") && parts.first != ""
      && !name.unicodeScalars.contains { $0 == "\\" || $0.value < 0x20 }
  }
}
