import FrameworkModel

/// A row whose cells can't be told apart, or that lacks what every row needs.
enum MalformedRow: MappingFileFault {
  static let manual = """
    A row of a mapping file can't be read.
    It has more or fewer cells than the head has columns, a quotation mark in the wrong place, a
    control character, an empty cell where one is needed, or an id that can't be read. A cell with a
    tab, a line break or a quotation mark is put in quotes, and quotes inside it are doubled. The
    row is left out of every analysis; all others are read.
    """

  static func cells(_ found: Int, expected: Int, at place: SourceLocation) -> Finding {
    finding(
      Sentence(
        nb: "raden har \(found) celler, men det er \(expected) kolonner",
        da: "rækken har \(found) celler, men der er \(expected) kolonner",
        en: "the row has \(found) cells, but there are \(expected) columns"),
      hint: Sentence(
        nb: "skill cellene med tabulator, også de tomme",
        da: "adskil cellerne med tabulator, også de tomme",
        en: "separate the cells by tabs, empty ones too"), at: place)
  }

  static func finding(_ fault: TabSeparatedText.Fault, at place: SourceLocation) -> Finding {
    switch fault {
    case .controlCharacter:
      finding(
        Sentence(
          nb: "raden har et usynlig styretegn", da: "rækken har et usynligt styretegn",
          en: "the row has an invisible control character"),
        hint: Sentence(nb: "fjern tegnet", da: "fjern tegnet", en: "remove the character"),
        at: place)
    case .unclosedQuote:
      finding(
        Sentence(
          nb: "et anførselstegn åpnes, men lukkes ikke",
          da: "et anførselstegn åbnes, men lukkes ikke",
          en: "a quotation mark opens and never closes"), hint: quotes, at: place)
    case .strayQuote:
      finding(
        Sentence(
          nb: "det står et anførselstegn inne i en celle",
          da: "der står et anførselstegn inde i en celle",
          en: "there is a quotation mark inside a cell"), hint: quotes, at: place)
    case .textAfterQuote:
      finding(
        Sentence(
          nb: "det står tekst etter at anførselstegnet er lukket",
          da: "der står tekst, efter at anførselstegnet er lukket",
          en: "there is text after the closing quotation mark"), hint: quotes, at: place)
    }
  }

  private static let quotes = Sentence(
    nb: "sett hele cellen i anførselstegn og doble dem som står inne i den",
    da: "sæt hele cellen i anførselstegn, og fordobl dem, der står inde i den",
    en: "put the whole cell in quotes and double those inside it")

  static func empty(_ column: String, at place: SourceLocation) -> Finding {
    finding(
      Sentence(
        nb: "cellen i kolonnen «\(column)» er tom", da: "cellen i kolonnen »\(column)« er tom",
        en: "the cell in the column ‘\(column)’ is empty"),
      hint: Sentence(
        nb: "fyll den ut eller fjern raden", da: "udfyld den, eller fjern rækken",
        en: "fill it in or remove the row"), at: place)
  }

  static func unreadable(_ id: String, at place: SourceLocation) -> Finding {
    finding(
      Sentence(
        nb: "«\(id)» kan ikke leses som en id", da: "»\(id)« kan ikke læses som et id",
        en: "‘\(id)’ can't be read as an id"),
      hint: Sentence(
        nb: "skriv prefiks, kolon og id; etter % kommer to heksadesimale sifre",
        da: "skriv præfiks, kolon og id; efter % kommer to hexadecimale cifre",
        en: "write prefix, colon and id; after % come two hexadecimal digits"), at: place)
  }

  static func notNothing(at place: SourceLocation) -> Finding {
    finding(
      Sentence(
        nb: "«Not» står sammen med sssom:NoTermFound, og da sier raden ingenting",
        da: "»Not« står sammen med sssom:NoTermFound, og så siger rækken intet",
        en: "‘Not’ stands beside sssom:NoTermFound, so the row says nothing"),
      hint: Sentence(
        nb: "la predicate_modifier stå tom", da: "lad predicate_modifier stå tom",
        en: "leave predicate_modifier empty"), at: place)
  }

  static func repeated(_ column: String, at place: SourceLocation) -> Finding {
    finding(
      Sentence(
        nb: "kolonnen «\(column)» står to ganger", da: "kolonnen »\(column)« står to gange",
        en: "the column ‘\(column)’ stands twice"),
      hint: Sentence(
        nb: "fjern eller gi nytt navn til den ene", da: "fjern eller omdøb den ene",
        en: "remove or rename one of them"), at: place)
  }

  private static func finding(
    _ sentence: Sentence, hint: Sentence, at place: SourceLocation
  ) -> Finding {
    Finding(.error, name, sentence, at: place, hint: hint)
  }
}
