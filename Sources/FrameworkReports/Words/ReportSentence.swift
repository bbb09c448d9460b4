import FrameworkModel

/// Sentences of the comparison that the glossary has none for; holes in braces.
enum ReportSentence {
  static let title = Sentence(
    nb: "Dekning og bredde: {scopes}", da: "Dækning og bredde: {scopes}",
    en: "Coverage and breadth: {scopes}")
  static let inTables = Sentence(
    nb: "i tabellene {name}", da: "i tabellerne {name}", en: "in tables {name}")
  static let answer = Sentence(nb: "Svaret", da: "Svaret", en: "The answer")
  static let whatTheyCover = Sentence(
    nb: "Hva settene dekker.", da: "Hvad sættene dækker.", en: "What the sets cover.")
  static let whatItCovers = Sentence(
    nb: "Hva settet dekker.", da: "Hvad sættet dækker.", en: "What the set covers.")
  static let whatCanSteer = Sentence(
    nb: "Hva det kan styres etter.", da: "Hvad der kan styres efter.", en: "What can steer.")
  static let howSure = Sentence(
    nb: "Hva svaret hviler på.", da: "Hvad svaret hviler på.", en: "What the answer rests on.")
  static let sharesNothing = Sentence(
    nb: "De dekker ingen av de samme begrepene.", da: "De dækker ingen af de samme begreber.",
    en: "They cover none of the same concepts.")
  static let sharesOne = Sentence(
    nb: "De har ett begrep felles.", da: "De har ét begreb til fælles.",
    en: "They have one concept in common.")
  static let sharesSome = Sentence(
    nb: "De har {n} begreper felles.", da: "De har {n} begreber til fælles.",
    en: "They have {n} concepts in common.")
  static let touchesAlone = Sentence(
    nb: "{A} berører {a} av {n} dimensjoner.", da: "{A} berører {a} af {n} dimensioner.",
    en: "{A} touches {a} of {n} dimensions.")
  static let notExamined = Sentence(
    nb: "{A} er ikke vurdert mot begrepsrammen og har derfor ingen dekning å vise.",
    da: "{A} er ikke vurderet mod begrebsrammen og har derfor ingen dækning at vise.",
    en: "{A} is not examined against the schema and so has no coverage to show.")
  static let partlyExamined = Sentence(
    nb: "I {A} er {x} av {n} indikatorer vurdert.", da: "I {A} er {x} af {n} indikatorer vurderet.",
    en: "In {A}, {x} of {n} indicators are examined.")
  static let atRandom = Sentence(
    nb: "{k} tilfeldige av de {n} i {B} berører i snitt {x}",
    da: "{k} tilfældige af de {n} i {B} berører i snit {x}",
    en: "{k} random ones of the {n} in {B} touch {x} on average")
  static let directions = Sentence(
    nb: "I {A} har {x} av {n} indikatorer en ønsket retning",
    da: "I {A} har {x} af {n} indikatorer en ønsket retning",
    en: "In {A}, {x} of {n} indicators have a direction")
  static let directionsMore = Sentence(
    nb: "i {A} {x} av {n}", da: "i {A} {x} af {n}", en: "in {A} {x} of {n}")
  static let restDescriptive = Sentence(
    nb: "resten er beskrivende eller uten fastsatt retning.",
    da: "resten er beskrivende eller uden fastsat retning.",
    en: "the rest are descriptive or have none set.")
  static let measuredHereLine = Sentence(
    nb: "Målt her, det vil si hos {here}, er {list}.",
    da: "Målt her, det vil sige hos {here}, er {list}.",
    en: "Measured here, that is by {here}, are {list}.")
  static let measuredElsewhereLine = Sentence(
    nb: "Målt andre steder er {list}; en verdi fra et annet sted er ikke kommunens egen.",
    da: "Målt andre steder er {list}; en værdi fra et andet sted er ikke kommunens egen.",
    en: "Measured elsewhere are {list}; a value from elsewhere is not the municipality's own.")
  static let measuredNowhereElse = Sentence(
    nb: "Ingen er målt andre steder.", da: "Ingen er målt andre steder.",
    en: "None is measured elsewhere.")
  static let countIn = Sentence(
    nb: "{x} av {n} i {A}", da: "{x} af {n} i {A}", en: "{x} of {n} in {A}")
  static let measuredNowhereHere = Sentence(
    nb: "Ingen er målt her, det vil si hos {here}.",
    da: "Ingen er målt her, det vil sige hos {here}.",
    en: "None is measured here, that is by {here}.")
  static let nothingSteersToday = Sentence(
    nb:
      "Ingen av dem kan styre i dag: Det krever ønsket retning, terskelverdier og en verdi målt her.",
    da:
      "Ingen af dem kan styre i dag: Det kræver ønsket retning, tærskelværdier og en værdi målt her.",
    en: "None can steer today: that takes a direction, thresholds and a value measured here.")
  static let steerToday = Sentence(
    nb: "Med ønsket retning, terskelverdier og verdi målt her, alt på én gang: {list}.",
    da: "Med ønsket retning, tærskelværdier og værdi målt her, alt på én gang: {list}.",
    en: "With a direction, thresholds and a value measured here, all at once: {list}.")
  static let presumed = Sentence(
    nb: "I parentes er antatt retning regnet med.", da: "I parentes er antaget retning regnet med.",
    en: "In brackets a presumed direction counts too.")
  static let picture = Sentence(
    nb: "Ett bilde: dekning, dimensjon for dimensjon",
    da: "Ét billede: dækning, dimension for dimension",
    en: "One picture: coverage, dimension by dimension")
  static let pictureKey = Sentence(
    nb:
      "Søylen viser hovedtallet, streken går fra nedre til øvre grense. En tom linje er en dimensjon som settet ikke berører.",
    da:
      "Søjlen viser hovedtallet, stregen går fra nedre til øvre grænse. En tom linje er en dimension, som sættet ikke berører.",
    en:
      "The bar shows the default, the line runs from the low to the high bound. An empty line is a dimension that the set does not touch."
  )
  static let sameAsTable = Sentence(
    nb: "Det samme som tabell: dekning i prosent av hver dimensjon",
    da: "Det samme som tabel: dækning i procent af hver dimension",
    en: "The same as a table: coverage in percent of each dimension")
  static let matrix = Sentence(
    nb: "Begrep for begrep", da: "Begreb for begreb", en: "Concept by concept")
  static let matrixCaption = Sentence(
    nb: "Varmekart: hvor mye av hvert begrep settene dekker",
    da: "Varmekort: hvor meget af hvert begreb sættene dækker",
    en: "Heat map: how much of each concept the sets cover")
  static let matrixKey = Sentence(
    nb:
      "H = helt dekket, D = delvis dekket (tallet er grad av dekning), M = bare maskinforslag eller mulig, – = vurdert, ingenting passer, ? = ikke vurdert. Tallene fører til koblingene bak dem.",
    da:
      "H = helt dækket, D = delvist dækket (tallet er grad af dækning), M = kun maskinforslag eller mulig, – = vurderet, intet passer, ? = ikke vurderet. Tallene fører til koblingerne bag dem.",
    en:
      "F = fully covered, P = partly covered (the number is the degree), S = only suggested or possible, – = examined, nothing found, ? = not examined. The figures lead to the rows behind them."
  )
  static let letterFull = Sentence(nb: "H", da: "H", en: "F")
  static let letterPart = Sentence(nb: "D", da: "D", en: "P")
  static let letterPossible = Sentence(nb: "M", da: "M", en: "S")
  static let meaning = Sentence(
    nb: "Hva begrepet betyr", da: "Hvad begrebet betyder", en: "What the concept means")
}
