import FoundationEssentials
import FrameworkModel

/// A file that a result goes to: either the whole new text stands there, or what stood before.
struct OutputFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Replaces the file in one step, so that nobody meets half a report.
  func replace(with text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Refusal(sentence: .cannotBeWritten(path), hint: .checkTheFolder)
    }
  }
}

extension Sentence {
  fileprivate static func cannotBeWritten(_ path: String) -> Sentence {
    Sentence(
      nb: "«\(path)» kan ikke skrives", da: "»\(path)« kan ikke skrives",
      en: "“\(path)” can't be written")
  }

  fileprivate static let checkTheFolder = Sentence(
    nb: "kontroller at mappen finnes, at du kan skrive i den, og at disken ikke er full",
    da: "kontrollér, at mappen findes, at du kan skrive i den, og at disken ikke er fuld",
    en: "check that the folder exists, that you may write in it, and that the disk isn't full")
}
