import FrameworkReports
import XMLStream

/// Reads a report that was written as HTML, also as a browser saved it.
enum HTMLReport {
  /// The script that holds the record as data.
  private static let recordID = "report-record"

  static func read(_ bytes: [UInt8]) throws(UnreadableReport) -> ReportCopy {
    let events: [HTMLEvent]
    do throws(UnreadableHTML) {
      events = try HTMLReader.events(in: bytes, limits: XMLLimits(bytes: ReportFile.limit))
    } catch {
      throw .damaged(error.description)
    }
    var page = HTMLPageText(recordID: recordID)
    for event in events { page.take(event) }
    var copy = page.finished()
    if let data = page.record {
      guard let tree = try? JSONParser.tree(of: Array(data.utf8)) else { throw .damaged("record") }
      copy.record = try Record(reading: tree)
    } else {
      copy.record = Record(telling: copy.tables)
    }
    return copy
  }
}
