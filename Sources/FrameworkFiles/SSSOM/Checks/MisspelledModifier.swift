import FrameworkModel

/// A predicate modifier that isn't exactly `Not`.
enum MisspelledModifier: MappingFileFault {
  static let manual = """
    The cell predicate_modifier holds something else than Not.
    Not, with a capital N, turns a row into its opposite: the relation doesn't hold. Read otherwise
    the row would say the reverse of what its author meant, and the reference tool drops a row with
    'not' in silence. The row is left out of every analysis.
    """

  static func finding(
    _ modifier: String, at place: SourceLocation, about subject: String
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "«\(modifier)» er ikke en gyldig predicate_modifier",
        da: "»\(modifier)« er ikke en gyldig predicate_modifier",
        en: "‘\(modifier)’ is not a valid predicate_modifier"),
      at: place, about: subject,
      hint: Sentence(
        nb: "skriv «Not» med stor N, eller la cellen stå tom",
        da: "skriv »Not« med stort N, eller lad cellen stå tom",
        en: "write ‘Not’ with a capital N, or leave the cell empty"))
  }
}
