import FrameworkModel

/// How the numbers of a decision are computed (method, sections 6 to 8).
extension MethodSentence {
  static let decisionEntries: [Entry] = [
    Entry(
      name: Sentence(nb: "Beholdes", da: "Bevares", en: "Kept"),
      formula: "Σ w(c) · min(d(b, c), cov(c, Y)) / Σ w(c) · d(b, c)",
      words: Sentence(
        nb:
          "Hvor mye av det indikatoren b måler, som kandidatene Y også dekker; i nedre tall bare der en kandidat dekker hele begrepet.",
        da:
          "Hvor meget af det, indikatoren b måler, som kandidaterne Y også dækker; i nedre tal kun hvor en kandidat dækker hele begrebet.",
        en:
          "How much of what the indicator b measures the candidates Y cover too; at low only where a candidate covers the whole concept."
      )),
    Entry(
      name: Sentence(
        nb: "Går tapt og kommer til", da: "Går tabt og kommer til", en: "Lost and gained"),
      formula: "Σ w(c) · max(0, ±(cov(c, A) − cov(c, A′))) / Σ w(c)",
      words: Sentence(
        nb:
          "Begrep for begrep det som settet dekker mindre, og det som det dekker mer, når A blir A′.",
        da:
          "Begreb for begreb det, som sættet dækker mindre, og det, som det dækker mere, når A bliver A′.",
        en:
          "Concept by concept what the set covers less, and what it covers more, when A becomes A′."
      )),
    Entry(
      name: Sentence(
        nb: "Valgt for bredde, valgt for dekning", da: "Valgt for bredde, valgt for dækning",
        en: "Chosen for breadth, chosen for coverage"),
      formula: "max |{D : cov(c, X) > 0, c ∈ D}|, → max Σ w(c) · cov(c, X)",
      words: Sentence(
        nb:
          "Eksakt, med heltallsprogrammering: først flest dimensjoner, så mest dekning; for dekning bare det siste. En øvre grense som er nådd, er et bevis.",
        da:
          "Eksakt, med heltalsprogrammering: først flest dimensioner, så mest dækning; for dækning kun det sidste. En øvre grænse, der er nået, er et bevis.",
        en:
          "Exact, by integer programming: first the most dimensions, then the most coverage; for coverage the last alone. A bound that is reached is proof."
      )),
    Entry(
      name: Sentence(nb: "Bidrag", da: "Bidrag", en: "Contribution"),
      formula: "φ(j) = Σ w(c)/Σ w · Σ k≥j (d(k) − d(k+1))/k",
      words: Sentence(
        nb:
          "Shapley-verdien av dekningen, med gradene i fallende rekkefølge. Bidragene summerer seg til dekningen.",
        da:
          "Shapley-værdien af dækningen, med graderne i faldende rækkefølge. Bidragene summerer til dækningen.",
        en:
          "The Shapley value of coverage, with the degrees in falling order. The contributions add up to the coverage."
      )),
    Entry(
      name: Sentence(nb: "Minste synlige endring", da: "Mindste synlige ændring", en: "Resolution"),
      formula: "Δ = 1.96 · √(2p(1 − p)/n)",
      words: Sentence(
        nb:
          "To målinger med n svar kan ikke vise en mindre endring; p er siste verdi, eller ½. For en skår: 1,96 · s · √(2/n).",
        da:
          "To målinger med n svar kan ikke vise en mindre ændring; p er seneste værdi eller ½. For en score: 1,96 · s · √(2/n).",
        en:
          "Two rounds of n answers cannot show a smaller change; p is the last value, or ½. For a score: 1.96 · s · √(2/n)."
      )),
    Entry(
      name: Sentence(nb: "Trekninger", da: "Trækninger", en: "Draws"),
      formula: "d ~ Beta(νs, ν(1 − s)); w ~ Dirichlet(κw)",
      words: Sentence(
        nb:
          "Hver kobling holder med den sikkerheten som vurdererne oppgir, eller faller ett trinn; så trekkes graden, og vektene for dimensjonene. Alternativer med like mange indikatorer holdes mot hverandre, siden et større sett aldri kommer bak en del av seg selv.",
        da:
          "Hver kobling holder med den sikkerhed, som bedømmerne oplyser, eller falder ét trin; så trækkes graden og vægtene for dimensionerne. Alternativer med lige mange indikatorer holdes mod hinanden, da et større sæt aldrig kommer efter en del af sig selv.",
        en:
          "Each mapping holds with the confidence that the coders state, or falls one step; then its degree is drawn, and the dimension weights. Options of one size are held against each other, since a larger set never ranks below a part of itself."
      )),
    Entry(
      name: Sentence(nb: "Vurder disse først", da: "Vurdér disse først", en: "Review next"),
      formula: "V = 2p(1 − p) · |P(o | +) − P(o | −)|",
      words: Sentence(
        nb:
          "Hvor mye sjansen for at det ledende alternativet o kommer først, ventes å endre seg når koblingen er avgjort; p er sikkerheten i vurderingen, + at den holder, − at den faller.",
        da:
          "Hvor meget chancen for, at det førende alternativ o kommer først, ventes at ændre sig, når koblingen er afgjort; p er sikkerheden i vurderingen, + at den holder, − at den falder.",
        en:
          "How much the chance that the leading option o ranks first is expected to change when the mapping is settled; p is its confidence, + that it holds, − that it fails."
      )),
  ]
}
