import Foundation
import FrameworkFiles
import FrameworkModel

/// Text of a mapping file, built for one test: a sound head with the rows that the test is about.
struct MappingFileText {
  var head = [
    "#curie_map:",
    "#  asker_bms: https://w3id.org/bredde/framework/asker-bms/2017/",
    "#  bredde: https://w3id.org/bredde/term/",
    "#  public_innovation: https://w3id.org/bredde/schema/public-innovation/1/",
    "#mapping_set_id: https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/agreed",
    "#license: https://creativecommons.org/licenses/by/4.0/",
    "#subject_source: asker_bms:framework",
    "#subject_source_version: \"2017\"",
    "#object_source: public_innovation:schema",
    "#object_source_version: \"1\"",
  ]
  var columns = [
    "subject_id", "predicate_id", "predicate_modifier", "object_id", "mapping_justification",
  ]
  var rows: [[String]] = []

  static func row(
    _ subject: String = "L.2.1", _ predicate: String = "skos:broadMatch", not: String = "",
    _ object: String = "public_innovation:ideas.generation"
  ) -> [String] {
    ["asker_bms:\(subject)", predicate, not, object, "semapv:ManualMappingCuration"]
  }

  var text: String {
    let lines = head + [columns.joined(separator: "\t")] + rows.map { $0.joined(separator: "\t") }
    return lines.joined(separator: "\n") + "\n"
  }

  func read(file: String = "Mappings/a.sssom.tsv") -> (set: MappingSet?, findings: [Finding]) {
    MappingSetReader.read(Array(text.utf8), file: file)
  }
}

/// Reads a file of the folder Fixtures.
func mappingFixture(_ name: String) throws -> [UInt8] {
  let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
  return try Array(Data(contentsOf: fixtures.appending(path: name)))
}

/// A finding as one line: place, severity, sentence, name.
func line(_ finding: Finding) -> String {
  let place = finding.location.map { "\($0.line):\($0.column)" } ?? "–"
  return "\(place): \(finding.severity): \(finding.sentence.en) [\(finding.check)]"
}
