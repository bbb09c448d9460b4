import FrameworkModel

/// Two files that say they are the same thing.
enum DuplicateFile: ReadingFault {
  static let manual = """
    Two files stand for the same edition of a framework or schema, or for the same mapping.

    A data folder that is added (`--data`) adds to the base and replaces nothing in it. Neither file is
    used, since it can't be known which is meant. Remove one, give it another edition, or leave the base out
    with `--no-base`.
    """

  static func finding(_ subject: String, in files: [String]) -> Finding {
    let places = files.map { SourceLocation(file: $0, line: 1, column: 1) }
    return Finding(
      .error, name,
      Sentence { language in
        let files = listed(files, in: language)
        return switch language {
        case .bokmål: "\(subject) står i flere filer: \(files); ingen av dem brukes"
        case .danish: "\(subject) står i flere filer: \(files); ingen af dem bruges"
        default: "\(subject) stands in several files: \(files); none of them is used"
        }
      },
      at: places.first, about: subject,
      notes: places.dropFirst().map { Finding.Note(.isHere(subject), at: $0) },
      hint: Sentence(
        nb: "fjern den ene, eller utelat grunnmappen med --no-base",
        da: "fjern den ene, eller udelad grundmappen med --no-base",
        en: "remove one of them, or leave the base out with --no-base"))
  }
}
