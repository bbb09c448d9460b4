import FrameworkModel

/// A line of metadata that can't be read.
enum MalformedMetadata: MappingFileFault {
  static let manual = """
    A line in the head of a mapping file can't be read.
    The lines with # at the top are YAML: key, colon, space, value, and deeper lines indented by
    spaces. SSSOM/TSV forbids tags (!), anchors (&), aliases (*) and directives (%). Nothing in the
    file is used before the line is mended.
    """

  static func finding(_ fault: MetadataBlock.Fault, at place: SourceLocation) -> Finding {
    Finding(.error, name, sentence(fault), at: place, hint: hint)
  }

  private static let hint = Sentence(
    nb: "skriv linjen som «#nøkkel: verdi»; sett verdien i anførselstegn om den har spesialtegn",
    da: "skriv linjen som »#nøgle: værdi«; sæt værdien i anførselstegn, hvis den har specialtegn",
    en: "write the line as ‘#key: value’; put the value in quotes if it has special characters")

  private static func sentence(_ fault: MetadataBlock.Fault) -> Sentence {
    switch fault {
    case .indentation:
      Sentence(
        nb: "linjen er rykket inn så den ikke hører til noen nøkkel",
        da: "linjen er rykket ind, så den ikke hører til nogen nøgle",
        en: "the line is indented so that it belongs to no key")
    case .noKey:
      Sentence(
        nb: "linjen har ingen nøkkel med kolon", da: "linjen har ingen nøgle med kolon",
        en: "the line has no key with a colon")
    case .repeatedKey(let key):
      Sentence(
        nb: "nøkkelen «\(key)» står to ganger", da: "nøglen »\(key)« står to gange",
        en: "the key ‘\(key)’ stands twice")
    case .forbidden:
      Sentence(
        nb: "linjen bruker tegn som SSSOM ikke tillater",
        da: "linjen bruger tegn, som SSSOM ikke tillader",
        en: "the line uses characters that SSSOM doesn't allow")
    case .unclosed:
      Sentence(
        nb: "anførselstegn eller klammer er ikke lukket riktig",
        da: "anførselstegn eller klammer er ikke lukket rigtigt",
        en: "quotes or brackets are not closed properly")
    case .depth:
      Sentence(
        nb: "linjene er rykket inn i for mange nivåer",
        da: "linjerne er rykket ind i for mange niveauer",
        en: "the lines are nested too deeply")
    }
  }

  static func notText(_ key: String, at place: SourceLocation) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "«\(key)» har ikke den formen den skal ha",
        da: "»\(key)« har ikke den form, den skal have",
        en: "‘\(key)’ doesn't have the form that it should"),
      at: place, hint: hint)
  }
}
