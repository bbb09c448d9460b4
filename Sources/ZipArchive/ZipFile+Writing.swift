internal import CZip
internal import Glibc

extension ZipFile {
  /// The archive: the same files give the same bytes, all dated 1 January 1980.
  ///
  /// - Returns: The bytes of a zip archive.
  /// - Throws: If a name occurs twice or leads out, or memory runs out.
  public func archived() throws(UnwritableZip) -> [UInt8] {
    // libzip writes nothing for no files: this is the table of contents of none.
    guard !entries.isEmpty else {
      return [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
    }
    var writer = try ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.close()
  }
}

/// Files that can't be put into an archive, with the reason in libzip's words.
public struct UnwritableZip: Error, Sendable, Hashable, CustomStringConvertible {
  /// Empty if it concerns the archive.
  public let entry: String
  public let reason: String

  public var description: String {
    entry.isEmpty
      ? "the archive can't be written (\(reason))"
      : "“\(entry)” can't be put into the archive (\(reason)); rename it"
  }
}

/// An archive being made in memory: owns both handles, which never leave.
@safe
private struct ZipWriter: ~Copyable {
  /// 1 January 1980 at midnight: the first moment that a zip archive can say.
  private static let firstDay: UInt16 = 1 << 5 | 1
  /// An ordinary file that its owner may write and everyone read.
  private static let permissions: UInt32 = 0o100644 << 16

  private let handle: OpaquePointer
  private let source: OpaquePointer
  private var isOpen = true

  init() throws(UnwritableZip) {
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, nil) else {
      throw UnwritableZip(entry: "", reason: "out of memory")
    }
    guard let handle = unsafe zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      unsafe zip_source_free(source)
      throw UnwritableZip(entry: "", reason: "out of memory")
    }
    // Closing the archive gives one hold on the source back; ours is for reading what was written.
    unsafe zip_source_keep(source)
    unsafe self.source = source
    unsafe self.handle = handle
  }

  deinit {
    if isOpen { unsafe zip_discard(handle) }
    unsafe zip_source_free(source)
  }

  func add(_ entry: ZipFile.Entry) throws(UnwritableZip) {
    guard ZipFile.isHome(entry.name), !entry.name.hasSuffix("/") else {
      throw UnwritableZip(entry: entry.name, reason: "its name leads out of the archive")
    }
    guard let content = unsafe ZipSource.owning(entry.bytes) else {
      throw UnwritableZip(entry: entry.name, reason: "out of memory")
    }
    let index = unsafe zip_file_add(handle, entry.name, content, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(content)
      throw unsafe UnwritableZip(entry: entry.name, reason: reason(zip_get_error(handle)))
    }
    unsafe zip_file_set_dostime(handle, UInt64(index), 0, ZipWriter.firstDay, 0)
    unsafe zip_file_set_external_attributes(
      handle, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), ZipWriter.permissions)
  }

  /// Packs everything; nothing can be added afterwards.
  mutating func close() throws(UnwritableZip) -> [UInt8] {
    guard unsafe zip_close(handle) == 0 else {
      throw unsafe UnwritableZip(entry: "", reason: reason(zip_get_error(handle)))
    }
    isOpen = false
    guard let bytes = written() else {
      throw UnwritableZip(entry: "", reason: "out of memory")
    }
    return bytes
  }

  private func written() -> [UInt8]? {
    guard unsafe zip_source_open(source) == 0 else { return nil }
    defer { unsafe zip_source_close(source) }
    unsafe zip_source_seek(source, 0, SEEK_END)
    let size = unsafe Int(zip_source_tell(source))
    unsafe zip_source_seek(source, 0, SEEK_SET)
    guard size > 0 else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe max(0, Int(zip_source_read(source, start, UInt64(size))))
    }
    return bytes.count == size ? bytes : nil
  }
}
