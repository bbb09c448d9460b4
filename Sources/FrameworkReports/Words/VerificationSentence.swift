import FrameworkModel

/// What is said of a report that was made again.
enum VerificationSentence {
  static let title = Sentence(
    nb: "Etterprøving av {name}", da: "Efterprøvning af {name}", en: "Verification of {name}")
  static let made = Sentence(
    nb: "Laget med Bredde {version}: {command}", da: "Lavet med Bredde {version}: {command}",
    en: "Made with Bredde {version}: {command}")
  static let reproduced = Sentence(
    nb: "Gjenskapt uten avvik.", da: "Genskabt uden afvigelser.", en: "Reproduced.")
  static let reproducedOf = Sentence(
    nb:
      "De samme {f} filene ga den samme rapporten: {t} tabeller og {s} tekster er sammenlignet.",
    da:
      "De samme {f} filer gav den samme rapport: {t} tabeller og {s} tekster er sammenlignet.",
    en: "The same {f} files gave the same report: {t} tables and {s} texts were compared.")
  static let notReproduced = Sentence(
    nb: "Ikke gjenskapt.", da: "Ikke genskabt.", en: "Not reproduced.")
  static let counts = Sentence(
    nb: "Endrede filer: {f} av {n}. Avvik i rapporten: {d}.",
    da: "Ændrede filer: {f} af {n}. Afvigelser i rapporten: {d}.",
    en: "Changed files: {f} of {n}. Differences in the report: {d}.")
  static let obstacle = Sentence(
    nb: "Rapporten kunne ikke regnes ut på nytt: {reason}",
    da: "Rapporten kunne ikke beregnes på ny: {reason}",
    en: "The report couldn't be computed again: {reason}")
  static let alteredAfterwards = Sentence(
    nb: "Filene bak er de samme, så selve rapporten er endret etter at Bredde skrev den.",
    da: "Filerne bag er de samme, så selve rapporten er ændret, efter at Bredde skrev den.",
    en: "The files behind it are the same, so the report itself was changed after Bredde wrote it.")
  static let filesCaption = Sentence(
    nb: "Filer som ikke er de rapporten ble laget av",
    da: "Filer, der ikke er dem, rapporten blev lavet af",
    en: "Files that aren't those that the report was made from")
  static let differencesCaption = Sentence(
    nb: "Avvik, ett for ett", da: "Afvigelser, en for en", en: "Differences, one by one")
  static let what = Sentence(nb: "Hva", da: "Hvad", en: "What")
  static let changed = Sentence(nb: "endret", da: "ændret", en: "changed")
  static let missing = Sentence(nb: "mangler nå", da: "mangler nu", en: "missing now")
  static let unknown = Sentence(
    nb: "ukjent for rapporten", da: "ukendt for rapporten", en: "unknown to the report")
  static let inReport = Sentence(nb: "I rapporten", da: "I rapporten", en: "In the report")
  static let now = Sentence(nb: "Nå", da: "Nu", en: "Now")
  static let absent = Sentence(nb: "(mangler)", da: "(mangler)", en: "(absent)")
  static let texts = Sentence(
    nb: "Overskrifter og setninger", da: "Overskrifter og sætninger",
    en: "Headings and sentences")
  static let wholeTable = Sentence(
    nb: "hele tabellen", da: "hele tabellen", en: "the whole table")
  static let more = Sentence(
    nb: "{n} avvik til står ikke her; skriv alle til en fil med -o avvik.html.",
    da: "{n} afvigelser mere står ikke her; skriv alle til en fil med -o afvigelser.html.",
    en: "{n} more differences aren't shown; write all to a file with -o differences.html.")
}
