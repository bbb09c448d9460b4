import FrameworkModel
import FrameworkReports

extension [Finding] {
  /// The findings with every place as it is told, sorted by that.
  func telling(_ paths: ToldPaths) -> [Finding] {
    guard !paths.beginnings.isEmpty else { return self }
    return map { finding in
      var finding = finding
      finding.location = finding.location?.telling(paths)
      finding.notes = finding.notes.map { note in
        Finding.Note(note.sentence, at: note.location?.telling(paths))
      }
      return finding
    }.sorted()
  }
}

extension SourceLocation {
  fileprivate func telling(_ paths: ToldPaths) -> SourceLocation {
    SourceLocation(file: paths.told(file), line: line, column: column)
  }
}
