import FrameworkModel

extension MethodSentence {
  static let breadthEntries: [Entry] = [
    Entry(
      name: Sentence(
        nb: "Effektivt antall dimensjoner", da: "Effektivt antal dimensioner",
        en: "Effective number of dimensions"),
      formula: "1D = exp(−Σ p(D) · ln p(D));  2D = 1 / Σ p(D)²",
      words: Sentence(
        nb:
          "p(D) er andelen av indikatorene som faller på dimensjonen; hver indikator deles mellom sine begreper etter gradene. Jevnhet er 1D delt på antall berørte dimensjoner.",
        da:
          "p(D) er andelen af indikatorerne, der falder på dimensionen; hver indikator deles mellem sine begreber efter graderne. Jævnhed er 1D delt med antal berørte dimensioner.",
        en:
          "p(D) is the share of the indicators that falls on the dimension; each indicator is shared among its concepts by the degrees. Evenness is 1D over the number of dimensions touched."
      )),
    Entry(
      name: Sentence(nb: "Med likhet", da: "Med lighed", en: "With similarity"),
      formula: "1D(Z) = exp(−Σ p(c) · ln (Zp)(c));  Q = Σ p(c) · p(c′) · (1 − Z)",
      words: Sentence(
        nb:
          "Z er 1 for det samme begrepet, ½ for to begreper i samme dimensjon, ellers 0 (Leinster og Cobbold 2012; Raos Q).",
        da:
          "Z er 1 for det samme begreb, ½ for to begreber i samme dimension, ellers 0 (Leinster og Cobbold 2012; Raos Q).",
        en:
          "Z is 1 for the same concept, ½ for two concepts of one dimension, else 0 (Leinster and Cobbold 2012; Rao's Q)."
      )),
    Entry(
      name: Sentence(
        nb: "Ved samme antall indikatorer", da: "Ved samme antal indikatorer", en: "Size-matched"),
      formula: "Σ [1 − C(N − N(D), k) / C(N, k)]",
      words: Sentence(
        nb:
          "Hvor mange dimensjoner k tilfeldige av de N vurderte indikatorene berører i snitt; N(D) av dem berører D. Dekningen regnes på samme måte, begrep for begrep.",
        da:
          "Hvor mange dimensioner k tilfældige af de N vurderede indikatorer berører i snit; N(D) af dem berører D. Dækningen regnes på samme måde, begreb for begreb.",
        en:
          "How many dimensions k random ones of the N examined indicators touch on average; N(D) of them touch D. Coverage is computed likewise, concept by concept."
      )),
    Entry(
      name: Sentence(
        nb: "Gjenfinning og Jaccard-likhet", da: "Genfinding og Jaccard-lighed",
        en: "Containment and Jaccard similarity"),
      formula: "Σ w·s / Σ w·a;  Σ w·s / Σ w·(a + b − s)",
      words: Sentence(
        nb:
          "a og b er gradene i de to settene. Det de deler, s, er minst max(0, a + b − 1) og mest min(a, b).",
        da:
          "a og b er graderne i de to sæt. Det, de deler, s, er mindst max(0, a + b − 1) og mest min(a, b).",
        en:
          "a and b are the degrees in the two sets. What they share, s, is at least max(0, a + b − 1) and at most min(a, b)."
      )),
    Entry(
      name: Sentence(nb: "Lag", da: "Lag", en: "Layers"),
      formula: "X′ = {i ∈ X : …}",
      words: Sentence(
        nb:
          "Hvert lag beholder bare de indikatorene som består prøven: ønsket retning, alle tre terskelverdier, et målt tall for hele grunnlaget her eller andre steder. Kan styre i dag: retning, terskelverdier og målt her samtidig.",
        da:
          "Hvert lag beholder kun de indikatorer, der består prøven: ønsket retning, alle tre tærskelværdier, et målt tal for hele grundlaget her eller andre steder. Kan styre i dag: retning, tærskelværdier og målt her samtidig.",
        en:
          "Each layer keeps only the indicators that pass its test: a direction, all three bands, a measured number for the whole base here or elsewhere. Can steer today: direction, bands and measured here at once."
      )),
    Entry(
      name: Sentence(nb: "Gjennom et perspektiv", da: "Gennem et perspektiv", en: "Through a lens"),
      formula: "d(i, l) = max d(i, c) · d(c, l)",
      words: Sentence(
        nb:
          "En kobling følges gjennom et felles begrep. Produktet gjelder bare der relasjonene viser at noe er felles; ellers heves bare øvre grense.",
        da:
          "En kobling følges gennem et fælles begreb. Produktet gælder kun, hvor relationerne viser, at noget er fælles; ellers hæves kun øvre grænse.",
        en:
          "A mapping is followed through a common concept. The product counts only where the relations show that something is shared; else only the high bound rises."
      )),
    Entry(
      name: Sentence(
        nb: "Samsvar (Cohens kappa)", da: "Overensstemmelse (Cohens kappa)",
        en: "Agreement (Cohen's kappa)"),
      formula: "κ = (Po − Pe) / (1 − Pe)",
      words: Sentence(
        nb:
          "Over alle celler, indikator ganger begrep: hvor ofte to vurderere er enige om at de ser en kobling eller ikke, målt mot det tilfeldighet alene ville gitt.",
        da:
          "Over alle celler, indikator gange begreb: hvor ofte to bedømmere er enige om, at de ser en kobling eller ej, målt mod det, tilfældighed alene ville give.",
        en:
          "Over all cells, indicator by concept: how often two coders agree that they see a row or not, held against what chance alone would give."
      )),
  ]
}
