import FrameworkReports
import XMLStream
import ZipArchive

/// The sheets of a workbook by name, and the texts that they share (ECMA-376, part 1, section 18).
struct XLSXWorkbook {
  /// In the order of the tabs.
  private(set) var sheets: [(name: String, part: String)] = []
  private(set) var strings: [String] = []

  init(_ zip: ZipFile) throws(MalformedXML) {
    guard let workbook = zip["xl/workbook.xml"] else { return }
    let targets = try Self.targets(in: zip["xl/_rels/workbook.xml.rels"] ?? [])
    var reader = try XMLReader(workbook, named: "xl/workbook.xml", validating: nil)
    while let event = try reader.next() {
      guard case .start(let element) = event, element.name == "sheet",
        let name = element.attributes["name"], let id = Self.relation(of: element),
        let target = targets[id]
      else { continue }
      sheets.append((name, target))
    }
    strings = try Self.strings(in: zip["xl/sharedStrings.xml"])
  }

  /// The `r:id` of a sheet, whatever prefix the relation's namespace has.
  private static func relation(of element: XMLElement) -> String? {
    element.attributes.first { $0.name.hasSuffix(":id") }?.value
  }

  private static func targets(in bytes: [UInt8]) throws(MalformedXML) -> [String: String] {
    guard !bytes.isEmpty else { return [:] }
    var targets: [String: String] = [:]
    var reader = try XMLReader(bytes, named: "xl/_rels/workbook.xml.rels", validating: nil)
    while let event = try reader.next() {
      guard case .start(let element) = event, let id = element.attributes["Id"],
        let target = element.attributes["Target"]
      else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  private static func strings(in bytes: [UInt8]?) throws(MalformedXML) -> [String] {
    guard let bytes else { return [] }
    var strings: [String] = []
    var reader = try XMLReader(bytes, named: "xl/sharedStrings.xml", validating: nil)
    while let event = try reader.next() {
      guard case .start(let element) = event, element.name == "si" else { continue }
      strings.append(try XLSXSheet.text(in: &reader))
    }
    return strings
  }
}
