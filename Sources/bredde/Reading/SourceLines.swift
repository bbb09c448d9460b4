import FoundationEssentials
import FrameworkModel

/// The lines that findings point to; each file is read once, when first asked for.
final class SourceLines {
  private var lines: [String: [Substring]] = [:]

  /// The line at a place; nil where the file can't be read or ends before.
  func line(at location: SourceLocation) -> String? {
    let lines = lines(of: location.file)
    guard lines.indices.contains(location.line - 1) else { return nil }
    return String(lines[location.line - 1])
  }

  private func lines(of file: String) -> [Substring] {
    if let known = lines[file] { return known }
    let bytes = (try? Data(contentsOf: URL(filePath: file))) ?? Data()
    let read = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    lines[file] = read
    return read
  }
}
