import FrameworkModel

/// Headings of the report (glossary, section 10).
enum DocumentWord: String, GlossaryWord {
  case summary
  case method
  case sourcesHeading = "sources-heading"
  case readingGuide = "reading-guide"
  case mainFindings = "main-findings"
  case preparedOn = "prepared-on"
  case toolVersion = "tool-version"
  case rule
  case options
  case gainsLosses = "gains-losses"
  case assessment
  case guidingQuestions = "guiding-questions"

  var sentence: Sentence {
    switch self {
    case .summary: Sentence(nb: "sammendrag", da: "resumé", en: "summary")
    case .method: Sentence(nb: "slik er det regnet", da: "sådan er der regnet", en: "method")
    case .sourcesHeading: Sentence(nb: "kilder", da: "kilder", en: "sources")
    case .readingGuide:
      Sentence(
        nb: "slik leser du rapporten", da: "sådan læser du rapporten", en: "how to read this report"
      )
    case .mainFindings: Sentence(nb: "hovedfunn", da: "hovedresultater", en: "main findings")
    case .preparedOn:
      Sentence(nb: "utarbeidet {dato}", da: "udarbejdet {dato}", en: "prepared on {date}")
    case .toolVersion:
      Sentence(
        nb: "laget med Bredde {versjon}", da: "lavet med Bredde {version}",
        en: "made with Bredde {version}")
    case .rule: Sentence(nb: "regel", da: "regel", en: "rule")
    case .options: Sentence(nb: "alternativer", da: "alternativer", en: "options")
    case .gainsLosses:
      Sentence(nb: "gevinster og tap", da: "gevinster og tab", en: "gains and losses")
    case .assessment: Sentence(nb: "egenvurdering", da: "vurdering", en: "assessment")
    case .guidingQuestions:
      Sentence(
        nb: "spørsmål til vurderingen", da: "spørgsmål til vurderingen", en: "guiding questions")
    }
  }
}
