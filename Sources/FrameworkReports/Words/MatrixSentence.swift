import FrameworkModel

/// What stands around the content-overlap matrix.
enum MatrixSentence {
  static let title = Sentence(
    nb: "Begreper og utsnitt: hva hvert utsnitt måler",
    da: "Begreber og udsnit: hvad hvert udsnit måler",
    en: "Concepts and scopes: what each scope measures")
  static let reading = Sentence(
    nb:
      "0: ingen indikator i utsnittet måler begrepet. 1: bare sammensatte indikatorer gjør det, altså slike som måler flere begreper. 2: minst én enkel indikator gjør det, altså en som bare måler dette begrepet.",
    da:
      "0: ingen indikator i udsnittet måler begrebet. 1: kun sammensatte indikatorer gør det, altså sådanne der måler flere begreber. 2: mindst én enkel indikator gør det, altså en der kun måler dette begreb.",
    en:
      "0: no indicator of the scope measures the concept. 1: only compound indicators do, which measure several concepts. 2: at least one specific indicator does, which measures this concept alone."
  )
  static let presenceOnly = Sentence(
    nb:
      "Tallene sier om begrepet måles, ikke hvor mye av det. Et utsnitt som ingen har vurdert, har tomme felt.",
    da:
      "Tallene siger, om begrebet måles, ikke hvor meget af det. Et udsnit, som ingen har vurderet, har tomme felter.",
    en:
      "The numbers say whether the concept is measured, not how much of it. A scope that nobody examined has empty cells."
  )
  static let pair = Sentence(
    nb: "{A} og {B}: begge måler {m} av de {n} begrepene som minst ett av dem måler ({x}).",
    da: "{A} og {B}: begge måler {m} af de {n} begreber, som mindst ét af dem måler ({x}).",
    en: "{A} and {B}: both measure {m} of the {n} concepts that at least one of them does ({x}).")
}
