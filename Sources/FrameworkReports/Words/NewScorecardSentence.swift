import FrameworkModel

/// The new scorecard and where its indicators come from.
enum NewScorecardSentence {
  static let title = Sentence(
    nb: "Nytt målekart: {o}", da: "Nyt målekort: {o}", en: "New scorecard: {o}")
  static let size = Sentence(
    nb: "Målekartet har {n}: {k} beholdes, {a} er nye og {d} går ut.",
    da: "Målekortet har {n}: {k} bevares, {a} er nye, og {d} udgår.",
    en: "The scorecard has {n}: {k} are kept, {a} are new and {d} are dropped.")
  static let reach = Sentence(
    nb: "Det berører {b} av {n} dimensjoner, mot {a} i dag, og dekker {d}.",
    da: "Det berører {b} af {n} dimensioner mod {a} i dag og dækker {d}.",
    en: "It touches {b} of {n} dimensions, against {a} today, and covers {d}.")
  static let draft = Sentence(
    nb:
      "Dette er et utkast. Valget er kommunens. Terskelverdier er tomme der ingen har fastsatt dem, og verdier fra andre er referanseverdier, ikke resultater.",
    da:
      "Dette er et udkast. Valget er kommunens. Tærskelværdier er tomme, hvor ingen har fastsat dem, og værdier fra andre er referenceværdier, ikke resultater.",
    en:
      "This is a draft. The choice is the municipality's. Thresholds are empty where nobody has set them, and values of others are reference values, not results."
  )
  static let remark = Sentence(nb: "Merknad", da: "Bemærkning", en: "Remark")
  static let noIndicator = Sentence(
    nb: "ingen måleindikator", da: "ingen måleindikator", en: "no indicator")
  static let new = Sentence(nb: "Ny.", da: "Ny.", en: "New.")
  static let withoutThresholds = Sentence(
    nb: "Ingen terskelverdier er fastsatt.", da: "Ingen tærskelværdier er fastsat.",
    en: "No thresholds are set.")
  static let withoutDirection = Sentence(
    nb: "Kilden setter ingen ønsket retning.", da: "Kilden sætter ingen ønsket retning.",
    en: "The source sets no direction.")
  static let presumedDirection = Sentence(
    nb: "Ønsket retning er bare antatt: {d}.", da: "Ønsket retning er kun antaget: {d}.",
    en: "The direction is only presumed: {d}.")
  static let coarseForBand = Sentence(
    nb:
      "For grov til å styre etter med færre enn {n} svar: To målinger viser da ikke en endring så stor som det gule feltet ({w}).",
    da:
      "For grov til at styre efter med færre end {n} svar: To målinger viser da ikke en ændring så stor som det gule felt ({w}).",
    en:
      "Too coarse to steer by with fewer than {n} answers: two rounds then do not show a change as wide as the yellow band ({w})."
  )
  static let coarseForTen = Sentence(
    nb:
      "For grov til å styre etter med færre enn {n} svar: To målinger viser da ikke en endring på {w} prosentpoeng.",
    da:
      "For grov til at styre efter med færre end {n} svar: To målinger viser da ikke en ændring på {w} procentpoint.",
    en:
      "Too coarse to steer by with fewer than {n} answers: two rounds then do not show a change of {w} percentage points."
  )
  static let coarseHere = Sentence(
    nb: "Her ventes {m} svar, og de viser ikke mindre enn {x}.",
    da: "Her ventes {m} svar, og de viser ikke mindre end {x}.",
    en: "Here {m} answers are expected, which show no less than {x}.")
  static let coarsenessUnknown = Sentence(
    nb: "Hvor små endringer den viser, er ukjent: Spredningen i svarene er ikke oppgitt.",
    da: "Hvor små ændringer den viser, er ukendt: Spredningen i svarene er ikke oplyst.",
    en: "How small a change it shows is unknown: the spread of the answers is not stated.")
  static let pointsOfShare = Sentence(
    nb: "{x} prosentpoeng", da: "{x} procentpoint", en: "{x} percentage points")
  static let pointsOfScore = Sentence(nb: "{x} poeng", da: "{x} point", en: "{x} points")
  static let droppedCaption = Sentence(
    nb: "Måleindikatorer som går ut", da: "Måleindikatorer, der udgår",
    en: "Indicators that are dropped")
  static let lastResult = Sentence(
    nb: "Siste resultat", da: "Seneste resultat", en: "Last result")
  static let losesConcepts = Sentence(
    nb: "Dekkes ikke lenger like godt", da: "Dækkes ikke længere lige så godt",
    en: "No longer covered as well")
  static let originsCaption = Sentence(
    nb: "Hva måleindikatorene måler, og hvor de er hentet fra",
    da: "Hvad måleindikatorerne måler, og hvor de er hentet fra",
    en: "What the indicators measure, and where they are taken from")
  static let state = Sentence(nb: "Ny eller beholdt", da: "Ny eller bevaret", en: "New or kept")
  static let isKept = Sentence(nb: "beholdt", da: "bevaret", en: "kept")
  static let isNew = Sentence(nb: "ny", da: "ny", en: "new")
  static let definition = Sentence(nb: "Definisjon", da: "Definition", en: "Definition")
  static let howFormed = Sentence(
    nb: "Slik regnes verdien ut", da: "Sådan beregnes værdien", en: "How the value is formed")
  static let howHere = Sentence(
    nb: "Slik kan kommunen måle", da: "Sådan kan kommunen måle",
    en: "How the municipality could measure")
  static let readAt = Sentence(nb: "lest hos {list}", da: "læst hos {list}", en: "read at {list}")
  static let source = Sentence(nb: "Kilde", da: "Kilde", en: "Source")
}
