internal import Glibc

/// The bytes of a file, 64 KB at a time.
///
/// Only regular files are read: a pipe or a device could go on without end.
public final class FileChunks: XMLByteSource {
  private let descriptor: Int32

  /// Opens the file.
  ///
  /// - Parameter path: Where it stands.
  /// - Throws: If it isn't a regular file or may not be read.
  public init(path: String) throws(UnreadableSource) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableSource(errno) }
    var status = stat()
    let isKnown = unsafe fstat(descriptor, &status) == 0
    guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw UnreadableSource(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  public func next() throws -> [UInt8]? {
    var fault: UnreadableSource?
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      let length = unsafe read(descriptor, buffer.baseAddress, buffer.count)
      if length < 0 { fault = UnreadableSource(errno) }
      count = max(0, length)
    }
    if let fault { throw fault }
    return chunk.isEmpty ? nil : chunk
  }
}

/// A file that can't be read, with the system's reason.
public struct UnreadableSource: Error, Sendable, Hashable, CustomStringConvertible {
  /// In the system's words, which are English.
  public let description: String

  init(_ code: Int32) {
    description = unsafe String(cString: strerror(code))
  }
}
