/// The scale that answers are given on.
public enum AnswerScale: String, Vocabulary {
  case yesNo = "yes-no"
  case singleChoice = "single-choice"
  case multiChoice = "multi-choice"
  case upToThree = "up-to-three"
  case agree4 = "agree-4"
  case hinderPromote4 = "hinder-promote-4"
  case score15 = "score-1-5"
  case score16 = "score-1-6"
  case points100 = "points-100"
  case stars6 = "stars-6"
  case number
  case none
  case unknown

  public var label: Sentence {
    switch self {
    case .yesNo:
      Sentence(
        nb: "ja / nei / vet ikke", da: "ja / nej / ved ikke",
        en: "yes / no / don't know")
    case .singleChoice:
      Sentence(
        nb: "ett valg av en liste", da: "ét valg fra en liste",
        en: "one choice from a list")
    case .multiChoice: Sentence(nb: "flere valg", da: "flere valg", en: "several choices")
    case .upToThree:
      Sentence(
        nb: "inntil tre kryss", da: "højst tre krydser",
        en: "at most three marks")
    case .agree4:
      Sentence(
        nb: "enig–uenig, fire trinn", da: "enig–uenig, fire trin",
        en: "agree–disagree, four steps")
    case .hinderPromote4:
      Sentence(
        nb: "hemmet–fremmet, fire trinn", da: "hæmmede–fremmede, fire trin",
        en: "hindered–promoted, four steps, no neutral one")
    case .score15: Sentence(nb: "skala 1–5", da: "skala 1–5", en: "scale 1–5")
    case .score16: Sentence(nb: "skala 1–6", da: "skala 1–6", en: "scale 1–6")
    case .points100: Sentence(nb: "poeng til 100", da: "point til 100", en: "points up to 100")
    case .stars6: Sentence(nb: "stjerner til 6", da: "stjerner til 6", en: "stars up to 6")
    case .number: Sentence(nb: "tall", da: "tal", en: "number")
    case .none: Sentence(nb: "ingen (beregnet)", da: "ingen (beregnet)", en: "none (computed)")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
