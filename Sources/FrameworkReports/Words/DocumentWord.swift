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
  case background
  case facts
  case sensitivityHeading = "sensitivity-heading"
  case appendices
}
