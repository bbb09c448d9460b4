import FoundationEssentials
import FrameworkFiles
import FrameworkModel
import FrameworkReports
import ReportFiles

extension WrittenReport {
  /// Computes the report again from its record, with the data folders of this run.
  func verification(with data: DataOptions) async throws -> Verification {
    try refuseUnrepeatable(with: data)
    var command = try RecordedCommand(record.words).command
    command.data = data
    command.data.recordedNames = record.folders
    command.data.noBase = !record.includesBase
    try command.takeScenarios(beside: path)
    do {
      let made = try await command.made()
      let report = made.report(as: format)
      let bytes =
        try format.text.map { Array(report.rendered(as: $0).utf8) } ?? report.workbook()
      let now = try ReportFile.read(bytes)
      let changed = changedFiles(from: report.record?.files ?? [])
      return Verification(
        of: name, record: record, changedFiles: changed,
        differences: (now.record.map(record.differences) ?? [])
          + copy.differences(from: now).filter { !$0.tellsFingerprint(of: changed) },
        tables: now.tables.count, texts: now.texts.count)
    } catch let refusal as Refusal {
      let files = record.files.map {
        Imprint.File(fingerprinting: command.data.path(of: $0.path), told: $0.path)
      }
      return Verification(
        of: name, record: record, changedFiles: changedFiles(from: files.compactMap(\.self)),
        obstacle: refusal.sentence)
    }
  }

  /// What no computation can make again, or not with these folders.
  private func refuseUnrepeatable(with data: DataOptions) throws {
    guard record.version == Bredde.version else {
      throw Refusal(sentence: .otherVersion(record.version, name), hint: .useThatVersion)
    }
    guard !record.wasInterrupted else { throw Refusal(sentence: .wasInterrupted(name)) }
    guard data.added.count == record.folders.count else {
      throw Refusal(
        sentence: record.folders.isEmpty ? .noFolders(name) : .folders(record.folders, name),
        hint: record.folders.isEmpty ? .leaveFoldersOut : .giveFolders)
    }
  }

  /// The files that aren't those of the record, in its order, then those that it doesn't know.
  private func changedFiles(from found: [Imprint.File]) -> [Verification.ChangedFile] {
    let now = Dictionary(found.map { ($0.path, $0.fingerprint) }) { first, _ in first }
    let known = Set(record.files.map(\.path))
    return record.files.compactMap { file in
      guard now[file.path] != file.fingerprint else { return nil }
      return Verification.ChangedFile(
        path: file.path, recorded: file.fingerprint, found: now[file.path])
    }
      + found.filter { !known.contains($0.path) }.map {
        Verification.ChangedFile(path: $0.path, recorded: nil, found: $0.fingerprint)
      }
  }
}

extension CopyDifference {
  /// Whether it only says in the table of files what is told of a changed file already.
  fileprivate func tellsFingerprint(of files: [Verification.ChangedFile]) -> Bool {
    let known = Set(files.flatMap { [$0.recorded, $0.found].compactMap(\.self) })
    return [before, after].contains { text in
      text.map { text in known.contains { text.contains($0) } } ?? false
    }
  }
}

extension DataOptions {
  /// Where a file is that a record tells of by this path.
  fileprivate func path(of told: String) -> String {
    for (folder, name) in zip(added, toldNames) where told.hasPrefix(name + "/") {
      return folder + "/" + told.dropFirst(name.count + 1)
    }
    return ((try? BaseFolder.find()) ?? ".") + "/" + told
  }
}

extension Imprint.File {
  /// The file at `path` by the path that is told; nil where there is none.
  fileprivate init?(fingerprinting path: String, told: String) {
    self.init(fingerprinting: path)
    self.path = told
  }
}

extension Sentence {
  fileprivate static func otherVersion(_ version: String, _ name: String) -> Sentence {
    Sentence(
      nb: "\(name) er laget med Bredde \(version), og dette er \(Bredde.version)",
      da: "\(name) er lavet med Bredde \(version), og dette er \(Bredde.version)",
      en: "\(name) was made with Bredde \(version), and this is \(Bredde.version)")
  }

  fileprivate static let useThatVersion = Sentence(
    nb: "prøv den med samme versjon, eller lag rapporten på nytt",
    da: "efterprøv den med samme version, eller lav rapporten på ny",
    en: "verify it with the same version, or make the report anew")

  fileprivate static func wasInterrupted(_ name: String) -> Sentence {
    Sentence(
      nb: "\(name) er skrevet etter at søket ble avbrutt, så samme svar kan ikke ventes igjen",
      da: "\(name) er skrevet, efter at søgningen blev afbrudt, så samme svar kan ikke ventes igen",
      en: "\(name) was written after its search was stopped, so the same can't be expected again")
  }

  fileprivate static func folders(_ names: [String], _ name: String) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      nb: "\(name) bygger også på egne datamapper: \(list)",
      da: "\(name) bygger også på egne datamapper: \(list)",
      en: "\(name) rests on data folders of its own as well: \(list)")
  }

  fileprivate static let giveFolders = Sentence(
    nb: "gi hver av dem med --data, i samme rekkefølge",
    da: "giv hver af dem med --data, i samme rækkefølge",
    en: "give each of them with --data, in the same order")

  fileprivate static func noFolders(_ name: String) -> Sentence {
    Sentence(
      nb: "\(name) bygger ikke på egne datamapper",
      da: "\(name) bygger ikke på egne datamapper",
      en: "\(name) rests on no data folders of its own")
  }

  fileprivate static let leaveFoldersOut = Sentence(
    nb: "utelat --data", da: "udelad --data", en: "leave --data out")
}
