import FrameworkReports
import XMLStream
import ZipArchive

/// Reads a report that was written as XLSX, also as LibreOffice or Excel saved it again.
///
/// A sheet is a table whose columns are letters: cells are compared, never bytes.
enum XLSXReport {
  static func read(_ bytes: [UInt8]) throws(UnreadableReport) -> ReportCopy {
    let zip: ZipFile
    do throws(UnreadableZip) {
      zip = try ZipFile(reading: bytes)
    } catch {
      throw .damaged(error.description)
    }
    do throws(MalformedXML) {
      let workbook = try XLSXWorkbook(zip)
      var copy = ReportCopy()
      for sheet in workbook.sheets {
        guard let part = zip[sheet.part] else { continue }
        let rows = try XLSXSheet.rows(of: part, named: sheet.part, strings: workbook.strings)
        copy.tables.append(table(rows, named: sheet.name))
      }
      copy.record = Record(telling: copy.tables)
      return copy
    } catch {
      throw .damaged(error.description)
    }
  }

  private static func table(_ rows: [XLSXSheet.Row], named name: String) -> ReportCopy.Table {
    let width = rows.map(\.cells.count).max() ?? 0
    return ReportCopy.Table(
      id: name, name: name, columns: (0..<width).map(XLSXSheet.letters),
      rows: rows.map { row in
        ReportCopy.Row(
          key: row.cells.first { !$0.isEmpty } ?? "", place: String(row.number),
          row.cells.map { ReportCopy.Cell($0) })
      })
  }
}
