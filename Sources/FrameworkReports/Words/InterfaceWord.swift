/// Findings, files and the page itself (glossary, section 9).
enum InterfaceWord: String, GlossaryWord {
  case finding
  case error
  case warning
  case note
  case hint
  case check
  case file
  case line
  case column
  case contents
  case row
  case table
  case figure
  case heatMap = "heat-map"
  case textAlternative = "text-alternative"
  case howComputed = "how-computed"
  case showRows = "show-rows"
  case fingerprint
  case missingTranslation = "missing-translation"
}
