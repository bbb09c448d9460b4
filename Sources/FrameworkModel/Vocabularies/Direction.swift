/// Which way is better.
public enum Direction: String, Vocabulary {
  case higher
  case lower
  case range
  case exact
  case descriptive
  case unknown

  public var label: Sentence {
    switch self {
    case .higher: Sentence(nb: "høyere er bedre", da: "højere er bedre", en: "higher is better")
    case .lower: Sentence(nb: "lavere er bedre", da: "lavere er bedre", en: "lower is better")
    case .range:
      Sentence(
        nb: "innenfor et intervall", da: "inden for et interval",
        en: "within a range")
    case .exact:
      Sentence(
        nb: "lik en bestemt verdi", da: "lig med en bestemt værdi",
        en: "equal to a given value")
    case .descriptive:
      Sentence(
        nb: "beskrivende, ingen ønsket retning", da: "beskrivende, ingen ønsket retning",
        en: "descriptive, no wanted direction")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
