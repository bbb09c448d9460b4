public import FrameworkReports

/// A report's file of a kind that can be read back.
public enum ReportFile {
  /// Bytes of the largest file that is read.
  public static let limit = 64 << 20

  /// A kind of file that a report is read back from.
  public enum Kind: Sendable, Hashable { case json, html, xlsx }

  /// What the first characters of a file say; nil for any other kind.
  public static func kind(of bytes: [UInt8]) -> Kind? {
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return switch bytes.first(where: { !space.contains($0) }) {
    case UInt8(ascii: "{"): .json
    case UInt8(ascii: "<"): .html
    case UInt8(ascii: "P"): .xlsx
    default: nil
    }
  }

  /// Reads a report back.
  ///
  /// - Parameter bytes: The content of the file, which tells its kind.
  /// - Returns: What the file says, with its record.
  /// - Throws: If it isn't a report of Bredde's, or of a newer one.
  public static func read(_ bytes: [UInt8]) throws(UnreadableReport) -> ReportCopy {
    guard bytes.count <= limit else { throw .tooLarge }
    let copy =
      switch kind(of: bytes) {
      case .json: try JSONReport.read(bytes)
      case .html: try HTMLReport.read(bytes)
      case .xlsx: try XLSXReport.read(bytes)
      case nil: throw UnreadableReport.unknownKind
      }
    guard copy.record != nil else { throw .noRecord }
    return copy
  }
}
