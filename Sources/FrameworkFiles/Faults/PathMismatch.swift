import FrameworkModel

/// A file that isn't what its path says.
enum PathMismatch: ReadingFault {
  static let manual = """
    A file isn't what its path says, or its path says nothing.

    The path tells whose a file is and which edition, so that a command reads only what it needs:
    `Frameworks/<id>/<edition>.xml`, `Frameworks/Schemas/<id>/<edition>.xml`,
    `Mappings/<id>@<edition>--<schema>@<edition>.sssom.tsv`, a coder's own under `Mappings/coder-1/`,
    `Scenarios/<id>.xml`. A file whose own id or edition differs is not used. Rename it, or correct its id.
    """

  static func finding(own: String, path: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen er \(own), men stien sier \(path)",
        da: "filen er \(own), men stien siger \(path)",
        en: "the file is \(own), but its path says \(path)"),
      at: place,
      hint: Sentence(
        nb: "gi filen nytt navn, eller rett id eller utgave i den",
        da: "omdøb filen, eller ret id eller udgave i den",
        en: "rename the file, or correct the id or edition in it"))
  }

  static func finding(expected: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "stien sier ikke hva filen er, og den leses ikke",
        da: "stien siger ikke, hvad filen er, og den læses ikke",
        en: "the path doesn't say what the file is, so it is not read"),
      at: place,
      hint: Sentence(
        nb: "gi den et navn som \(expected), eller flytt den ut",
        da: "giv den et navn som \(expected), eller flyt den ud",
        en: "name it like \(expected), or move it out"))
  }
}
