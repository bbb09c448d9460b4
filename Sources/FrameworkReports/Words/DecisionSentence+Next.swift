import FrameworkModel

/// The next step: scorecard, plan, the municipality's own judgement.
extension DecisionSentence {
  static let nextStepHeading = Sentence(
    nb: "Målekart og måleplan", da: "Målekort og måleplan", en: "Scorecard and measuring plan")
  static let scorecardIntroduction = Sentence(
    nb:
      "Regelen gir «{o}». Under står alternativene som hører til, som målekart. Valget er kommunens. Felt er tomme der ingen har fastsatt terskelverdier.",
    da:
      "Reglen giver »{o}«. Nedenfor står alternativerne, der hører til, som målekort. Valget er kommunens. Felter er tomme, hvor ingen har fastsat tærskelværdier.",
    en:
      "The rule gives “{o}”. The options that go with it stand below as scorecards. The choice is the municipality's. Cells are empty where nobody has set thresholds."
  )
  static let scorecardCaption = Sentence(
    nb: "Nytt målekart: {o}", da: "Nyt målekort: {o}", en: "New scorecard: {o}")
  static let keyChallenges = Sentence(
    nb: "Sentrale utfordringer", da: "Centrale udfordringer", en: "Key challenges")
  static let measuringIndicators = Sentence(
    nb: "Måleindikatorer", da: "Måleindikatorer", en: "Indicators")
  static let planCaption = Sentence(
    nb: "Måleplan for {list}", da: "Måleplan for {list}", en: "Measuring plan for {list}")
  static let whoIsAsked = Sentence(
    nb: "Hvem som spørres", da: "Hvem der spørges", en: "Who is asked")
  static let byWhom = Sentence(nb: "Hvem som måler", da: "Hvem der måler", en: "Who measures")
  static let feeds = Sentence(
    nb: "Indikatorer som får verdi", da: "Indikatorer, der får værdi",
    en: "Indicators that it feeds")
  static let newOrInUse = Sentence(nb: "Ny?", da: "Ny?", en: "New?")
  static let alreadyInUse = Sentence(nb: "i bruk i dag", da: "i brug i dag", en: "in use today")
  static let isNew = Sentence(nb: "ny", da: "ny", en: "new")
  static let workInSource = Sentence(
    nb: "Omfang, som kilden sier", da: "Omfang, som kilden siger", en: "Work, as the source says")
  static let draftHeading = Sentence(
    nb: "Skisse til forslag til vedtak", da: "Skitse til indstilling",
    en: "Sketch of a draft decision")
  static let draftIntroduction = Sentence(
    nb:
      "Skissen foreslår ingenting. Den viser hvilke punkter et vedtak trenger; kommunen fyller ut.",
    da:
      "Skitsen indstiller intet. Den viser, hvilke punkter en beslutning har brug for; kommunen udfylder.",
    en:
      "The sketch proposes nothing. It shows which points a decision needs; the municipality fills them in."
  )

  /// What the municipality may ask itself; no answers are given.
  static let questions = [
    Sentence(
      nb:
        "Hva skal settet brukes til: å styre etter, å lære av, eller å sammenligne seg med andre?",
      da:
        "Hvad skal sættet bruges til: at styre efter, at lære af eller at sammenligne sig med andre?",
      en: "What is the set for: to steer by, to learn from, or to compare with others?"),
    Sentence(
      nb: "Er det som går tapt, noe kommunen fortsatt trenger å vite?",
      da: "Er det, der går tabt, noget, kommunen fortsat har brug for at vide?",
      en: "Is what would be lost something that the municipality still needs to know?"),
    Sentence(
      nb: "Er dimensjonene som kommer til, viktige for kommunens egne mål?",
      da: "Er de dimensioner, der kommer til, vigtige for kommunens egne mål?",
      en: "Do the dimensions that would be gained matter to the municipality's own goals?"),
    Sentence(
      nb: "Kan de nye indikatorene måles her, av hvem, og hva koster det?",
      da: "Kan de nye indikatorer måles her, af hvem, og hvad koster det?",
      en: "Can the new indicators be measured here, by whom, and what does it cost?"),
    Sentence(
      nb: "Hvilke terskelverdier er rimelige, og hvem fastsetter dem?",
      da: "Hvilke tærskelværdier er rimelige, og hvem fastsætter dem?",
      en: "Which thresholds are reasonable, and who sets them?"),
    Sentence(
      nb: "Er svaret sikkert nok, eller må noen koblinger vurderes på nytt først?",
      da: "Er svaret sikkert nok, eller skal nogle koblinger vurderes igen først?",
      en: "Is the answer sure enough, or must some mappings be reviewed first?"),
  ]

  /// The points that a decision needs, with gaps.
  static let draftPoints = [
    Sentence(
      nb: "… tar sammenligningen av indikatorsettene til orientering.",
      da: "… tager sammenligningen af indikatorsættene til efterretning.",
      en: "… takes note of the comparison of the indicator sets."),
    Sentence(
      nb: "Disse måleindikatorene beholdes: …", da: "Disse måleindikatorer bevares: …",
      en: "These indicators are kept: …"),
    Sentence(
      nb: "Disse måleindikatorene går ut fra og med …: …",
      da: "Disse måleindikatorer udgår fra og med …: …",
      en: "These indicators are dropped from …: …"),
    Sentence(
      nb: "Disse måleindikatorene tas inn fra og med …: …",
      da: "Disse måleindikatorer optages fra og med …: …",
      en: "These indicators are taken in from …: …"),
    Sentence(
      nb:
        "Ønsket resultat, laveste aksepterte resultat og ikke godkjent resultat for nye måleindikatorer fastsettes av … innen …",
      da:
        "Ønsket resultat, laveste accepterede resultat og ikke godkendt resultat for nye måleindikatorer fastsættes af … inden …",
      en:
        "Desired result, lowest accepted result and result not approved for new indicators are set by … before …"
    ),
    Sentence(
      nb: "Måleansvarlig er …; første måling gjennomføres … og meldes i …",
      da: "Måleansvarlig er …; første måling gennemføres … og meldes i …",
      en: "… is responsible for measuring; the first round is held … and reported in …"),
  ]
}
