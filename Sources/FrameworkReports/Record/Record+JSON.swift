import FrameworkModel

extension Record {
  /// The record as a program reads it.
  var json: JSONValue {
    .object([
      "format": .integer(Self.format), "bredde": .string(version),
      "words": .array(words.map { .string($0) }), "language": .string(language.rawValue),
      "title": title.map { .string($0) }, "date": date.map { .string($0) },
      "draws": draws?.count.map { .integer($0) },
      "seed": draws.map { .string(String($0.seed)) },
      "folders": folders.isEmpty ? nil : .array(folders.map { .string($0) }),
      "base": .bool(includesBase),
      "interrupted": wasInterrupted ? .bool(true) : nil,
      "files": .array(
        files.map {
          .object(["path": .string($0.path), "sha-256": .string($0.fingerprint)])
        }),
    ])
  }
}
