import FrameworkModel

/// Sentences of the decision that the glossary has none for: the answer.
enum DecisionSentence {
  static let title = Sentence(
    nb: "Bør indikatorene i {A} erstattes?", da: "Bør indikatorerne i {A} erstattes?",
    en: "Should the indicators in {A} be replaced?")
  static let whatIsLost = Sentence(
    nb: "Hva som går tapt.", da: "Hvad der går tabt.", en: "What is lost.")
  static let whatIsGained = Sentence(
    nb: "Hva som kan vinnes.", da: "Hvad der kan vindes.", en: "What can be gained.")
  static let howSureLine = Sentence(
    nb: "Hvor sikkert det er.", da: "Hvor sikkert det er.", en: "How sure it is.")
  static let lineLost = Sentence(
    nb: "Ingen indikator i {B} fanger opp noe av det {list} måler.",
    da: "Ingen indikator i {B} bevarer noget af det, {list} måler.",
    en: "No indicator of {B} keeps any of what {list} measure.")
  static let lineLostOne = Sentence(
    nb: "Ingen indikator i {B} fanger opp noe av det {list} måler.",
    da: "Ingen indikator i {B} bevarer noget af det, {list} måler.",
    en: "No indicator of {B} keeps any of what {list} measures.")
  static let linePartly = Sentence(
    nb: "Av det {i} måler, beholdes {p} med {list}.",
    da: "Af det, {i} måler, bevares {p} med {list}.",
    en: "Of what {i} measures, {p} is kept with {list}.")
  static let lineGainedOne = Sentence(
    nb:
      "Én indikator i tillegg kan løfte settet fra {a} til {b} dimensjoner uten at noe går tapt; bytter man ut alle, blir det høyst {c}.",
    da:
      "Én indikator oveni kan løfte sættet fra {a} til {b} dimensioner, uden at noget går tabt; skiftes alle ud, bliver det højst {c}.",
    en:
      "One more indicator can raise the set from {a} to {b} dimensions with nothing lost; with all replaced it is at most {c}."
  )
  static let lineRaises = Sentence(
    nb: "{m} kan løfte settet fra {a} til {b} uten at noe går tapt.",
    da: "{m} kan løfte sættet fra {a} til {b}, uden at noget går tabt.",
    en: "{m} more can raise the set from {a} to {b} with nothing lost.")
  static let lineGainsCoverage = Sentence(
    nb:
      "Ingen kandidat gir flere dimensjoner, men {m} i tillegg kan løfte dekningen fra {a} til {b} uten at noe går tapt.",
    da:
      "Ingen kandidat giver flere dimensioner, men {m} oveni kan løfte dækningen fra {a} til {b}, uden at noget går tabt.",
    en:
      "No candidate brings more dimensions, but {m} more can raise coverage from {a} to {b} with nothing lost."
  )
  static let nothingToGain = Sentence(
    nb: "Ingen kandidat dekker noe som settet ikke dekker fra før.",
    da: "Ingen kandidat dækker noget, som sættet ikke dækker i forvejen.",
    en: "No candidate covers anything that the set does not cover already.")
  static let setsAsGood = Sentence(
    nb: "{n} sett er like gode", da: "{n} sæt er lige gode", en: "{n} sets are equally good")
  static let directionsOf = Sentence(
    nb: "{x} av {n} i {B} har en ønsket retning", da: "{x} af {n} i {B} har en ønsket retning",
    en: "{x} of {n} in {B} have a direction")
  static let restDescriptive = Sentence(
    nb: "; resten er beskrivende eller uten fastsatt retning.",
    da: "; resten er beskrivende eller uden fastsat retning.",
    en: "; the rest are descriptive or have none set.")
  static let lineSteering = Sentence(
    nb: "Velges tilleggene blant disse, kommer settet til {b} dimensjoner med {m} tillegg.",
    da: "Vælges tilføjelserne blandt disse, når sættet {b} dimensioner med {m} tilføjelser.",
    en: "Chosen among these, {m} additions bring the set to {b} dimensions.")
  static let lineSteeringOne = Sentence(
    nb: "Velges tillegget blant disse, kommer settet til {b} dimensjoner med ett tillegg.",
    da: "Vælges tilføjelsen blandt disse, når sættet {b} dimensioner med én tilføjelse.",
    en: "Chosen among these, one addition brings the set to {b} dimensions.")
  static let noneWithDirection = Sentence(
    nb: "Ingen av disse legger noe til settet.", da: "Ingen af disse lægger noget til sættet.",
    en: "None of these adds anything to the set.")
  static let lineRule = Sentence(
    nb: "Regelen gir {o}: {r}.", da: "Reglen giver {o}: {r}.", en: "The rule gives {o}: {r}.")
  static let lineLeads = Sentence(
    nb: "Blant alternativene med {k} kommer {o} først i {p} av trekningene og i {x} av {y}.",
    da: "Blandt alternativerne med {k} kommer {o} først i {p} af trækningerne og i {x} af {y}.",
    en: "Among the options with {k}, {o} ranks first in {p} of the draws and under {x} of {y}.")
  static let noneMeasured = Sentence(
    nb: "Ingen av de {n} indikatorene i bruk er målt ennå.",
    da: "Ingen af de {n} indikatorer i brug er målt endnu.",
    en: "None of the {n} indicators in use has been measured yet.")
  static let oneNotMeasured = Sentence(
    nb: "Indikatoren i bruk er ikke målt ennå.", da: "Indikatoren i brug er ikke målt endnu.",
    en: "The indicator in use has not been measured yet.")
  static let someMeasured = Sentence(
    nb: "{x} av {n} indikatorer i bruk er målt her.",
    da: "{x} af {n} indikatorer i brug er målt her.",
    en: "{x} of {n} indicators in use are measured here.")
  static let candidatesElsewhere = Sentence(
    nb: "Tallene i {B} gjelder andre steder og er ikke kommunens egne.",
    da: "Tallene i {B} gælder andre steder og er ikke kommunens egne.",
    en: "The figures of {B} are from elsewhere and are not the municipality's own.")
  static let inUseNow = Sentence(nb: "I bruk", da: "I brug", en: "In use")
  static let candidates = Sentence(nb: "Kandidater", da: "Kandidater", en: "Candidates")
  static let yes = Sentence(nb: "ja", da: "ja", en: "yes")
  static let no = Sentence(nb: "nei", da: "nej", en: "no")
  static let number = Sentence(nb: "Nr.", da: "Nr.", en: "No.")
  static let points = Sentence(
    nb: "{x} prosentpoeng", da: "{x} procentpoint", en: "{x} percentage points")
}
