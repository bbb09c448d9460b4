import FrameworkModel

/// How each number is computed, in the reader's language, with the formula as it is computed.
enum MethodSentence {
  /// A number: its name, its formula and what the signs mean.
  struct Entry {
    let name: Sentence
    let formula: String
    let words: Sentence
  }

  static let signs = Sentence(
    nb:
      "X er settet, i en indikator, c et begrep, D en dimensjon, w vekten og d graden av dekning mellom 0 og 1. Dekning og overlapp regnes eksakt og avrundes én gang, når de skrives; effektive antall, kappa og tall ved samme antall indikatorer er flyttall.",
    da:
      "X er sættet, i en indikator, c et begreb, D en dimension, w vægten og d graden af dækning mellem 0 og 1. Dækning og overlap regnes eksakt og afrundes én gang, når de skrives; effektive antal, kappa og tal ved samme antal indikatorer er flydende tal.",
    en:
      "X is the set, i an indicator, c a concept, D a dimension, w the weight and d the degree of coverage between 0 and 1. Coverage and overlap are exact and rounded once, when printed; effective numbers, kappa and size-matched figures are floating point."
  )

  static let entries: [Entry] = [
    Entry(
      name: Sentence(nb: "Grad av dekning", da: "Grad af dækning", en: "Degree"),
      formula: "d(i, c) ∈ [0, 1]",
      words: Sentence(
        nb:
          "1 der indikatoren dekker det samme som begrepet eller er videre; koblingens styrke der den er snevrere eller overlapper delvis, ½ der ingen styrke står; 0 der det er vurdert og ingenting passer.",
        da:
          "1 hvor indikatoren dækker det samme som begrebet eller er bredere; koblingens styrke hvor den er snævrere eller overlapper delvist, ½ hvor ingen styrke står; 0 hvor det er vurderet, og intet passer.",
        en:
          "1 where the indicator is equal to the concept or broader; the strength of the row where it is narrower or overlaps, ½ where none is stated; 0 where it was examined and nothing fits."
      )),
    Entry(
      name: Sentence(nb: "Dekning, hovedtall", da: "Dækning, hovedtal", en: "Coverage, default"),
      formula: "Σ w(c) · max d(i, c) / Σ w(c)",
      words: Sentence(
        nb: "For hvert begrep teller den indikatoren som dekker mest.",
        da: "For hvert begreb tæller den indikator, der dækker mest.",
        en: "For each concept the indicator that covers most counts.")),
    Entry(
      name: Sentence(nb: "Dekning, nedre", da: "Dækning, nedre", en: "Coverage, low"),
      formula: "Σ w(c) · [max d(i, c) = 1] / Σ w(c)",
      words: Sentence(
        nb: "Bare begreper som er helt dekket, teller.",
        da: "Kun begreber, der er helt dækket, tæller.",
        en: "Only concepts that are fully covered count.")),
    Entry(
      name: Sentence(nb: "Dekning, øvre", da: "Dækning, øvre", en: "Coverage, high"),
      formula: "Σ w(c) · [∃ i] / Σ w(c)",
      words: Sentence(
        nb:
          "Hvert begrep som en kobling når, teller helt, maskinforslag også. Der ikke alle indikatorer er vurdert, står «minst» foran.",
        da:
          "Hvert begreb, som en kobling når, tæller helt, maskinforslag også. Hvor ikke alle indikatorer er vurderet, står »mindst« foran.",
        en:
          "Each concept that a row reaches counts whole, suggestions too. Where not every indicator is examined, “at least” stands before it."
      )),
    Entry(
      name: Sentence(nb: "Lagt sammen", da: "Lagt sammen", en: "Summed"),
      formula: "Σ w(c) · min(1, Σ d(i, c)) / Σ w(c)",
      words: Sentence(
        nb: "Det meste settet kan dekke til sammen, gitt styrkene.",
        da: "Det meste, sættet kan dække tilsammen, givet styrkerne.",
        en: "The most that the set could cover together, given the strengths.")),
    Entry(
      name: Sentence(nb: "Vekter", da: "Vægte", en: "Weights"),
      formula: "w(c) = w(D) / |D|",
      words: Sentence(
        nb:
          "Hver dimensjon veier like mye, og innenfor den hvert begrep, om ikke begrepsrammen sier noe annet. Ved siden av står tallene med lik vekt på hvert begrep.",
        da:
          "Hver dimension vejer lige meget, og inden for den hvert begreb, hvis ikke begrebsrammen siger andet. Ved siden af står tallene med lige vægt på hvert begreb.",
        en:
          "Every dimension weighs the same, and within it every concept, unless the schema says otherwise. Beside it stand the figures with equal concept weights."
      )),
    Entry(
      name: Sentence(
        nb: "Berørt, og minst halvt dekket", da: "Berørt, og mindst halvt dækket",
        en: "Touched, and touched at half"),
      formula: "max d(i, c) > 0;  max d(i, c) ≥ ½",
      words: Sentence(
        nb: "En dimensjon er berørt når minst ett av begrepene i den er det.",
        da: "En dimension er berørt, når mindst ét af begreberne i den er det.",
        en: "A dimension is touched when at least one of its concepts is.")),
  ]
}
