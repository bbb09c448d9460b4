internal import CZip
internal import Glibc

/// An archive in memory that libzip has opened: owns the handle, which never leaves.
@safe
struct OpenedZip: ~Copyable {
  let count: Int
  private let handle: OpaquePointer

  init(_ archive: [UInt8]) throws(UnreadableZip) {
    guard let source = unsafe ZipSource.owning(archive) else { throw .notAnArchive }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      throw .notAnArchive
    }
    unsafe self.handle = handle
    count = unsafe max(0, Int(zip_get_num_entries(handle, 0)))
  }

  deinit {
    unsafe zip_discard(handle)
  }

  /// The name as UTF-8 says it; an old code page is guessed by libzip.
  func name(at index: Int) throws(UnreadableZip) -> String {
    guard let name = unsafe zip_get_name(handle, UInt64(index), 0) else {
      throw unsafe .damaged(entry: "#\(index + 1)", reason: reason(zip_get_error(handle)))
    }
    return unsafe String(cString: name)
  }

  /// Unpacks a file; nil if it is larger than the limit, whatever it says of itself.
  func bytes(at index: Int, named name: String, atMost limit: Int) throws(UnreadableZip)
    -> [UInt8]?
  {
    guard let file = unsafe zip_fopen_index(handle, UInt64(index), 0) else {
      let error = unsafe zip_get_error(handle)
      guard unsafe zip_error_code_zip(error) != ZIP_ER_NOPASSWD else { throw .encrypted(name) }
      throw unsafe .damaged(entry: name, reason: reason(error))
    }
    defer { unsafe zip_fclose(file) }
    var bytes: [UInt8] = []
    while true {
      var length: Int64 = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        guard let start = buffer.baseAddress else { return }
        length = unsafe zip_fread(file, start, UInt64(buffer.count))
        count = max(0, Int(length))
      }
      guard length >= 0 else {
        throw unsafe .damaged(entry: name, reason: reason(zip_file_get_error(file)))
      }
      guard length > 0 else { return bytes }
      guard bytes.count + chunk.count <= limit else { return nil }
      bytes += chunk
    }
  }
}

/// What libzip says, in English.
func reason(_ error: UnsafeMutablePointer<zip_error_t>?) -> String {
  guard let error = unsafe error, let text = unsafe zip_error_strerror(error) else { return "" }
  return unsafe String(cString: text)
}

/// Bytes as libzip takes them.
enum ZipSource {
  /// A copy that libzip frees; nil if there is no memory.
  static func owning(_ bytes: [UInt8]) -> OpaquePointer? {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { return nil }
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe copy.copyMemory(from: start, byteCount: buffer.count)
    }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      unsafe free(copy)
      return nil
    }
    return unsafe source
  }
}
