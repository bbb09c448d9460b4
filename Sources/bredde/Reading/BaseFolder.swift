import FoundationEssentials
import FrameworkModel

/// The folder whose definitions, mappings and XSDs a run starts from.
enum BaseFolder {
  /// The current folder if it has `Frameworks/`, else the one beside the installed binary.
  ///
  /// `Scripts/install` lays `<prefix>/bin/bredde` beside `<prefix>/share/bredde`.
  static func find() throws -> String {
    let candidates = ["."] + besideTheBinary
    guard let base = candidates.first(where: holdsFrameworks) else {
      throw Refusal(sentence: .noBase, hint: .whereToStand)
    }
    return base
  }

  private static func holdsFrameworks(_ folder: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(
      atPath: folder + "/Frameworks", isDirectory: &isFolder) && isFolder
  }

  private static var besideTheBinary: [String] {
    // The kernel's link names the binary itself, whatever the user's PATH and links called it.
    guard
      let binary = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return [] }
    let folder = URL(filePath: binary).deletingLastPathComponent()
    return [folder.deletingLastPathComponent().appending(path: "share/bredde"), folder]
      .map { $0.path(percentEncoded: false) }
      .map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }
}

extension Sentence {
  fileprivate static let noBase = Sentence(
    nb: "her er ingen mappe Frameworks, og ingen ved siden av programmet heller",
    da: "her er ingen mappe Frameworks, og heller ingen ved siden af programmet",
    en: "there is no folder Frameworks here, nor beside the program")

  fileprivate static let whereToStand = Sentence(
    nb: "gå til mappen som har Frameworks og Mappings, eller installer med Scripts/install",
    da: "gå til mappen, der har Frameworks og Mappings, eller installér med Scripts/install",
    en: "go to the folder that has Frameworks and Mappings, or install with Scripts/install")
}
