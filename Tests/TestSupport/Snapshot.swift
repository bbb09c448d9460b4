import Foundation
public import Testing

/// Holds a whole output against the file of that name in the folder `Snapshots` beside the test.
///
/// RECORD_SNAPSHOTS=1 writes the file *and fails*, so that no run can go green by recording.
public func expectSnapshot(
  of output: String, named name: String, testFile: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(output.utf8).write(to: file)
      Issue.record(
        "recorded \(name): run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
    } catch {
      Issue.record("couldn't record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let bytes = try? Data(contentsOf: file) else {
    Issue.record(
      "there is no snapshot \(name); RECORD_SNAPSHOTS=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: bytes, as: UTF8.self)
  guard expected != output else { return }
  Issue.record(
    "\(name) differs: \(firstDifference(expected, output))", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, both sides.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(left.count, right.count) {
    let old = line < left.count ? String(left[line]) : "(end of file)"
    let new = line < right.count ? String(right[line]) : "(end of output)"
    if old != new { return "line \(line + 1)\n  expected: \(old)\n  actual:   \(new)" }
  }
  return "line ends"
}
