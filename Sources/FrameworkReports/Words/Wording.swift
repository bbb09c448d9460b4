import FrameworkModel

/// Whole sentences with holes, since word order and inflection differ (glossary, section 11).
enum Wording: String, GlossaryWord {
  case touchedOf = "touched-of"
  case conceptsCount = "concepts-count"
  case coverageRange = "coverage-range"
  case fourLayers = "four-layers"
  case contained = "contained"
  case neverMeasured = "never-measured"
  case levelDiffers = "level-differs"
  case holdsUnder = "holds-under"
  case schemaCaveat = "schema-caveat"
  case ownSchemaCaveat = "own-schema-caveat"
  case fewUnits = "few-units"
  case lineCovers = "line-covers"
  case boundsCaveat = "bounds-caveat"
  case oneCoder = "one-coder"
  case nothingKeeps = "nothing-keeps"
  case firstShare = "first-share"
  case turnsIf = "turns-if"
  case judgementYours = "judgement-yours"
  case lineSameSize = "line-same-size"
  case lineGained = "line-gained"
  case drawsCaveat = "draws-caveat"

  var sentence: Sentence {
    switch self {
    case .touchedOf:
      Sentence(
        nb: "{a} av {n} dimensjoner er berørt",
        da: "{a} af {n} dimensioner er berørt",
        en: "{a} of {n} dimensions touched")
    case .conceptsCount:
      Sentence(
        nb: "{f} begreper er helt dekket, {p} delvis, {z} ikke",
        da: "{f} begreber er helt dækket, {p} delvist, {z} ikke",
        en: "{f} concepts fully covered, {p} partly, {z} not")
    case .coverageRange:
      Sentence(
        nb: "dekning {d} (mellom {l} og {h})",
        da: "dækning {d} (mellem {l} og {h})",
        en: "coverage {d} (between {l} and {h})")
    case .fourLayers:
      Sentence(
        nb: "på papiret {a}, med ønsket retning {s}, med terskelverdier {b}, med målt verdi {c}",
        da: "på papiret {a}, med ønsket retning {s}, med tærskelværdier {b}, med målt verdi {c}",
        en: "on paper {a}, with a direction {s}, with thresholds {b}, with a measured value {c}")
    case .contained:
      Sentence(
        nb: "{x} av det {A} dekker, finnes igjen i {B}",
        da: "{x} af det, {A} dækker, findes igen i {B}",
        en: "{x} of what {A} covers is found again in {B}")
    case .neverMeasured:
      Sentence(
        nb: "Settet har ingen indikator med målt verdi og dekker derfor ingenting ennå.",
        da: "Sættet har ingen indikator med målt værdi og dækker derfor intet endnu.",
        en: "The set has no indicator with a measured value and so covers nothing yet.")
    case .levelDiffers:
      Sentence(
        nb: "{B} finnes bare for {nivå}; en verdi for én kommune må samles inn.",
        da: "{B} findes kun for {niveau}; en værdi for én kommune skal indsamles.",
        en: "{B} exists only for {level}; a value for one municipality must be collected.")
    case .holdsUnder:
      Sentence(
        nb: "rekkefølgen holder i {a} av {n} perspektiver",
        da: "rækkefølgen holder i {a} af {n} perspektiver",
        en: "the order holds under {a} of {n} lenses")
    case .schemaCaveat:
      Sentence(
        nb: "Tallene avhenger av begrepsrammen {s}.",
        da: "Tallene afhænger af begrebsrammen {s}.",
        en: "The figures depend on the schema {s}.")
    case .ownSchemaCaveat:
      Sentence(
        nb: "Begrepsrammen er laget av spørsmålene til {f} selv og gir {f} full bredde.",
        da: "Begrebsrammen er lavet af spørgsmålene fra {f} selv og giver {f} fuld bredde.",
        en:
          "The schema is drawn from {f}'s own questions and gives {f} full breadth by construction."
      )
    case .fewUnits:
      Sentence(
        nb: "Tallet bygger på få enheter ({n}) og må leses varsomt.",
        da: "Tallet bygger på få enheder ({n}) og skal læses varsomt.",
        en: "The figure rests on few units ({n}); read it with care.")
    case .lineCovers:
      Sentence(
        nb: "{A} berører {a} av {n} dimensjoner, mens {B} berører {b}.",
        da: "{A} berører {a} af {n} dimensioner, mens {B} berører {b}.",
        en: "{A} touches {a} of {n} dimensions, and {B} {b}.")
    case .boundsCaveat:
      Sentence(
        nb:
          "Grensene sier hva delvise koblinger kan være verdt. De regner hver kobling som riktig og ingen som glemt; de er ikke et konfidensintervall.",
        da:
          "Grænserne siger, hvad delvise koblinger kan være værd. De regner hver kobling som rigtig og ingen som glemt; de er ikke et konfidensinterval.",
        en:
          "The bounds say what partial rows may be worth. They take every row as right and none as missing; they are not a confidence interval."
      )
    case .oneCoder:
      Sentence(
        nb: "én vurderer, samsvar ukjent",
        da: "én bedømmer, overensstemmelse ukendt",
        en: "one coder, agreement unknown")
    case .nothingKeeps:
      Sentence(
        nb: "Ingen kandidat beholder noe av det {i} måler.",
        da: "Ingen kandidat bevarer noget af det, {i} måler.",
        en: "No candidate keeps any of what {i} measures.")
    case .firstShare:
      Sentence(
        nb: "kommer først i {p} av trekningene", da: "kommer først i {p} af trækningerne",
        en: "ranks first in {p} of the draws")
    case .turnsIf:
      Sentence(
        nb: "snur hvis koblingen {m} er feil", da: "vender, hvis koblingen {m} er forkert",
        en: "turns if mapping {m} is wrong")
    case .judgementYours:
      Sentence(
        nb: "Vurderingen skrives av kommunen.", da: "Vurderingen skrives af kommunen.",
        en: "The assessment is written by the municipality.")
    case .lineSameSize:
      Sentence(
        nb:
          "{k} tilfeldige indikatorer fra {B} berører i snitt {x} dimensjoner, de {k} bredeste berører {y}, og de {k} i {A} berører {a}.",
        da:
          "{k} tilfældige indikatorer fra {B} berører i snit {x} dimensioner, de {k} bredeste berører {y}, og de {k} i {A} berører {a}.",
        en:
          "{k} random indicators of {B} touch {x} dimensions on average, the broadest {k} touch {y}, and the {k} of {A} touch {a}."
      )
    case .lineGained:
      Sentence(
        nb:
          "{m} indikatorer i tillegg kan løfte settet fra {a} til {b} dimensjoner uten at noe går tapt; bytter man ut alle, blir det høyst {c}.",
        da:
          "{m} indikatorer oveni kan løfte sættet fra {a} til {b} dimensioner, uden at noget går tabt; skiftes alle ud, bliver det højst {c}.",
        en:
          "{m} more indicators can raise the set from {a} to {b} dimensions with nothing lost; with all replaced it is at most {c}."
      )
    case .drawsCaveat:
      Sentence(
        nb:
          "Trekningene tviler på de koblingene som finnes; en kobling som alle har glemt, er ikke med, og derfor ligger snittet under hovedtallet.",
        da:
          "Trækningerne tvivler på de koblinger, der findes; en kobling, som alle har glemt, er ikke med, og derfor ligger gennemsnittet under hovedtallet.",
        en:
          "The draws doubt the rows that exist; a row that everybody forgot is not in them, so their mean lies below the default."
      )
    }
  }
}
