import FoundationEssentials
public import FrameworkModel

/// Where a command's output goes when it is several files: all of them or none.
public struct OutputFolder: Sendable {
  /// One of the files, by its path within the folder.
  public struct File: Sendable {
    public var path: String
    public var bytes: [UInt8]

    public init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public var path: String

  public init(at path: String) { self.path = path }

  /// Puts a new folder in the place of the old one.
  ///
  /// The files go into a folder beside it, which then takes its name; where writing fails the old one
  /// stays. An old folder is replaced only if it holds nothing but files of the same names, or of
  /// names that are known to be written by us: anything else in it is somebody's work. While the two
  /// change places the old one stands beside, hidden, its name followed by `.bredde-old`, and is taken
  /// away last; the next run puts it back where a run was killed in between.
  ///
  /// - Parameters:
  ///   - files: All of the new content.
  ///   - known: What else may lie in the old folder, by its path there.
  /// - Throws: If the folder holds other things, or can't be written.
  public func write(
    _ files: [File], replacing known: Set<String> = []
  ) throws(UnwritableFolder) {
    recover()
    let old = try content()
    let strangers = Set(old ?? []).subtracting(files.map(\.path)).subtracting(known)
    if let stranger = strangers.min() { throw .holdsOthers(path, such: stranger) }
    do {
      let fresh = try freshFolder()
      do {
        for file in files { try write(file, in: fresh) }
        try put(fresh, overOld: old != nil)
      } catch {
        try? FileManager.default.removeItem(atPath: fresh)
        throw error
      }
    } catch {
      throw .closed(path)
    }
  }

  /// Without slashes at its end, and where a link leads.
  private var target: String {
    var target = path
    while target.count > 1, target.last == "/" { target.removeLast() }
    guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else {
      return target
    }
    let folder = URL(filePath: target).deletingLastPathComponent()
    return next.hasPrefix("/") ? next : folder.appending(path: next).path
  }

  /// A hidden name beside the target that nobody else uses.
  private func beside(_ ending: String) -> String {
    let place = URL(filePath: target)
    return place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).bredde-\(ending)").path
  }

  /// Finishes what a killed run left: the old folder is back, or the one too many is gone.
  private func recover() {
    let manager = FileManager.default
    let aside = beside("old")
    guard manager.fileExists(atPath: aside) else { return }
    if manager.fileExists(atPath: target) {
      try? manager.removeItem(atPath: aside)
    } else {
      try? manager.moveItem(atPath: aside, toPath: target)
    }
  }

  /// The paths of what lies in the folder, folders aside; nil where there is none.
  private func content() throws(UnwritableFolder) -> [String]? {
    let manager = FileManager.default
    var isFolder = false
    guard manager.fileExists(atPath: target, isDirectory: &isFolder) else { return nil }
    guard isFolder, let all = try? manager.subpathsOfDirectory(atPath: target) else {
      throw .closed(path)
    }
    return all.filter { name in
      let type = try? manager.attributesOfItem(atPath: "\(target)/\(name)")[.type]
      return type as? FileAttributeType != .typeDirectory
    }
  }

  /// A new folder beside the target, on the same disk.
  private func freshFolder() throws -> String {
    var number = 1
    while FileManager.default.fileExists(atPath: beside("new-\(number)")) { number += 1 }
    let fresh = beside("new-\(number)")
    try FileManager.default.createDirectory(atPath: fresh, withIntermediateDirectories: false)
    return fresh
  }

  private func write(_ file: File, in folder: String) throws {
    let place = URL(filePath: folder).appending(path: file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: place)
  }

  private func put(_ fresh: String, overOld hasOld: Bool) throws {
    let manager = FileManager.default
    guard hasOld else { return try manager.moveItem(atPath: fresh, toPath: target) }
    let aside = beside("old")
    try manager.moveItem(atPath: target, toPath: aside)
    do {
      try manager.moveItem(atPath: fresh, toPath: target)
    } catch {
      try manager.moveItem(atPath: aside, toPath: target)
      throw error
    }
    try? manager.removeItem(atPath: aside)
  }
}

/// An output folder that can't be written.
public struct UnwritableFolder: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  public var sentence: Sentence
  /// What to do.
  public var hint: Sentence

  public var description: String { "\(sentence.en); \(hint.en)" }
}

extension UnwritableFolder {
  static func holdsOthers(_ path: String, such stranger: String) -> UnwritableFolder {
    UnwritableFolder(
      path: path,
      sentence: Sentence(
        nb: "mappen \(path) har annet innhold, blant annet \(stranger)",
        da: "mappen \(path) har andet indhold, blandt andet \(stranger)",
        en: "the folder \(path) holds other things, \(stranger) among them"),
      hint: Sentence(
        nb: "velg en ny mappe; bare en mappe som har de samme filene, blir erstattet",
        da: "vælg en ny mappe; kun en mappe, der har de samme filer, bliver erstattet",
        en: "choose a new folder; only a folder that has the same files is replaced"))
  }

  static func closed(_ path: String) -> UnwritableFolder {
    UnwritableFolder(
      path: path,
      sentence: Sentence(
        nb: "mappen \(path) kan ikke skrives", da: "mappen \(path) kan ikke skrives",
        en: "the folder \(path) can't be written"),
      hint: UnwritableFile(path: path).hint)
  }
}
