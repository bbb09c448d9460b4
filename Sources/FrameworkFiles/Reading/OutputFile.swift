import FoundationEssentials
public import FrameworkModel

/// Where a command's output goes: the whole of it or nothing.
public struct OutputFile: Sendable {
  public var path: String

  public init(at path: String) { self.path = path }

  /// Replaces the file's content in one step.
  ///
  /// The bytes go into a new file beside it, which then takes its name and its permissions. A reader
  /// of the old file never sees half a new one, and where writing fails the old one stays. A symbolic
  /// link stays a link: what it leads to is replaced. What isn't a regular file, such as
  /// `/dev/stdout`, is written to as it is.
  ///
  /// - Parameter bytes: All of the new content.
  /// - Throws: If the folder is missing, full or closed.
  public func write(_ bytes: [UInt8]) throws(UnwritableFile) {
    let target = target
    let old = try? FileManager.default.attributesOfItem(atPath: target)
    let isReplaceable = old.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
    do {
      try Data(bytes).write(to: URL(filePath: target), options: isReplaceable ? [.atomic] : [])
      if isReplaceable, let permissions = old?[.posixPermissions] {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: target)
      }
    } catch {
      throw UnwritableFile(path: path)
    }
  }

  /// Where the links end, whether a file is there or not.
  private var target: String {
    var target = path
    // As many as Linux follows itself; a ring of links is left for writing to refuse.
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else {
        return target
      }
      let folder = URL(filePath: target).deletingLastPathComponent()
      target = next.hasPrefix("/") ? next : folder.appending(path: next).path
    }
    return path
  }
}

/// An output file that can't be written.
public struct UnwritableFile: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String

  public var sentence: Sentence {
    Sentence(
      nb: "filen \(path) kan ikke skrives", da: "filen \(path) kan ikke skrives",
      en: "the file \(path) can't be written")
  }

  /// What to do.
  public var hint: Sentence {
    Sentence(
      nb: "se etter at mappen finnes, at du har lov til å skrive i den, og at det er plass",
      da: "se efter, at mappen findes, at du må skrive i den, og at der er plads",
      en: "check that the folder exists, that you may write in it, and that there is room")
  }

  public var description: String { "\(sentence.en); \(hint.en)" }
}
