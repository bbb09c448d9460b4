import FoundationEssentials
import FrameworkFiles
import FrameworkModel
import FrameworkReports
import ReportFiles

/// A report's file, read back.
struct WrittenReport {
  let copy: ReportCopy
  let record: Record
  /// Without its folder.
  let name: String
  let path: String
  let format: ReportFormat

  /// Reads the report that a file holds.
  init(at path: String) throws {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(UnreadableReport) {
      let bytes = try Self.bytes(of: path)
      format =
        switch ReportFile.kind(of: bytes) {
        case .html: .html
        case .xlsx: .xlsx
        default: .json
        }
      copy = try ReportFile.read(bytes)
    } catch {
      throw Refusal(sentence: error.sentence.about(name), hint: error.hint)
    }
    guard let record = copy.record else {
      throw Refusal(sentence: UnreadableReport.noRecord.sentence.about(name))
    }
    self.record = record
  }

  private static func bytes(of path: String) throws(UnreadableReport) -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= ReportFile.limit else { throw UnreadableReport.tooLarge }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch let error as UnreadableReport {
      throw error
    } catch {
      throw .missing
    }
  }
}

extension Sentence {
  /// The sentence with the file that it is about before it.
  fileprivate func about(_ name: String) -> Sentence {
    Sentence(nb: "\(name): \(nb)", da: "\(name): \(da)", en: "\(name): \(en)")
  }
}
