public import FrameworkModel

/// Why a file isn't read back as a report.
public enum UnreadableReport: Error, Sendable, Hashable {
  /// There is no such file, or it may not be read.
  case missing
  case tooLarge
  /// Neither JSON, HTML nor XLSX.
  case unknownKind
  /// Cut off, hostile or of another program; the reason is for those who look closer.
  case damaged(String)
  /// Of the right kind, but without what Bredde says of a report.
  case noRecord
  /// Written by a newer Bredde, which says more.
  case newer
}

extension UnreadableReport {
  public var sentence: Sentence {
    switch self {
    case .missing:
      Sentence(
        nb: "filen finnes ikke eller kan ikke leses",
        da: "filen findes ikke eller kan ikke læses",
        en: "the file doesn't exist or can't be read")
    case .tooLarge:
      Sentence(
        nb: "filen er større enn noen rapport fra Bredde",
        da: "filen er større end nogen rapport fra Bredde",
        en: "the file is larger than any report of Bredde's")
    case .unknownKind:
      Sentence(
        nb: "filen er verken JSON, HTML eller XLSX", da: "filen er hverken JSON, HTML eller XLSX",
        en: "the file is neither JSON, HTML nor XLSX")
    case .damaged(let reason):
      Sentence(
        nb: "filen kan ikke leses som en rapport (\(reason))",
        da: "filen kan ikke læses som en rapport (\(reason))",
        en: "the file can't be read as a report (\(reason))")
    case .noRecord:
      Sentence(
        nb: "filen sier ikke hva den er laget av, så den kan ikke prøves",
        da: "filen siger ikke, hvad den er lavet af, så den kan ikke efterprøves",
        en: "the file doesn't say what it was made from, so it can't be verified")
    case .newer:
      Sentence(
        nb: "filen er skrevet av en nyere versjon av Bredde",
        da: "filen er skrevet af en nyere version af Bredde",
        en: "the file was written by a newer version of Bredde")
    }
  }

  public var hint: Sentence {
    switch self {
    case .missing:
      Sentence(
        nb: "se etter at navnet er riktig, og at du har lov til å lese filen",
        da: "se efter, at navnet er rigtigt, og at du må læse filen",
        en: "check the name, and that you may read the file")
    case .tooLarge, .unknownKind, .noRecord:
      Sentence(
        nb: "gi en rapport som bredde har skrevet som .json, .html eller .xlsx",
        da: "giv en rapport, som bredde har skrevet som .json, .html eller .xlsx",
        en: "give a report that bredde wrote as .json, .html or .xlsx")
    case .damaged:
      Sentence(
        nb: "hent filen på nytt fra den som laget den",
        da: "hent filen på ny fra den, der lavede den",
        en: "get the file again from whoever made it")
    case .newer:
      Sentence(
        nb: "prøv den med den versjonen, eller en nyere",
        da: "efterprøv den med den version eller en nyere",
        en: "verify it with that version, or a newer one")
    }
  }
}
