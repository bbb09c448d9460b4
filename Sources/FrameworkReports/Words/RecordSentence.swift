import FrameworkModel

/// What a report says of how it was made.
enum RecordSentence {
  static let caption = Sentence(
    nb: "Slik ble rapporten laget, og slik kan den lages igjen",
    da: "Sådan blev rapporten lavet, og sådan kan den laves igen",
    en: "How the report was made, and how to make it again")
  static let what = Sentence(nb: "Hva", da: "Hvad", en: "What")
  static let value = Sentence(nb: "Verdi", da: "Værdi", en: "Value")
  static let version = Sentence(
    nb: "Versjon av Bredde", da: "Version af Bredde", en: "Version of Bredde")
  static let command = Sentence(nb: "Kommando", da: "Kommando", en: "Command")
  static let language = Sentence(nb: "Språk", da: "Sprog", en: "Language")
  static let title = Sentence(nb: "Tittel", da: "Titel", en: "Title")
  static let date = Sentence(nb: "Dato", da: "Dato", en: "Date")
  static let draws = Sentence(
    nb: "Antall trekninger", da: "Antal trækninger", en: "Number of draws")
  static let seed = Sentence(
    nb: "Startverdi for trekningene", da: "Startværdi for trækningerne",
    en: "Seed of the draws")
  static let folders = Sentence(
    nb: "Egne datamapper", da: "Egne datamapper", en: "Data folders of your own")
  static let base = Sentence(
    nb: "Dataene som følger med Bredde", da: "De data, der følger med Bredde",
    en: "The data that ships with Bredde")
  static let leftOut = Sentence(nb: "ikke brukt", da: "ikke brugt", en: "not used")
  static let search = Sentence(nb: "Søket", da: "Søgningen", en: "The search")
  static let interrupted = Sentence(
    nb: "avbrutt med Ctrl-C, så samme svar kan ikke ventes igjen",
    da: "afbrudt med Ctrl-C, så samme svar kan ikke ventes igen",
    en: "stopped by Ctrl-C, so the same answer can't be expected again")
  static let bokmål = Sentence(nb: "bokmål", da: "norsk bokmål", en: "Norwegian (bokmål)")
  static let nynorsk = Sentence(nb: "nynorsk", da: "nynorsk", en: "Norwegian (nynorsk)")
  static let danish = Sentence(nb: "dansk", da: "dansk", en: "Danish")
  static let english = Sentence(nb: "engelsk", da: "engelsk", en: "English")
}
