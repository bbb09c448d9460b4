import FrameworkModel

/// What the remarks of a SKOS file say; the names of properties are those of SKOS-AP-NO-Begrep.
enum SKOSSentence {
  static let what = Sentence(
    nb: "Indikatorer, felles begrepsramme og koblingene mellom dem, som SKOS.",
    da: "Indikatorer, fælles begrebsramme og koblingerne mellem dem, som SKOS.",
    en: "Indicators, the common schema and the mapping between them, as SKOS.")
  static let words = Sentence(
    nb: "Egenskapene heter i SKOS-AP-NO-Begrep og i koblingene:",
    da: "Egenskaberne hedder i SKOS-AP-NO-Begrep og i koblingerne:",
    en: "The properties are called, in SKOS-AP-NO-Begrep and in the mapping:")
  static let denials = Sentence(
    nb:
      "Rader som sier at en relasjon ikke gjelder eller at ingenting passer, står under koblingssettet og er aldri en relasjon.",
    da:
      "Rækker, der siger, at en relation ikke gælder, eller at intet passer, står under koblingssættet og er aldrig en relation.",
    en:
      "Rows that say that a relation does not hold or that nothing fits stand under the mapping set and are never a relation."
  )
  static let lacks = Sentence(
    nb: "SKOS-AP-NO-Begrep ber også om dette, som dataene ikke har og som derfor mangler:",
    da: "SKOS-AP-NO-Begrep beder også om dette, som dataene ikke har, og som derfor mangler:",
    en: "SKOS-AP-NO-Begrep also asks for these, which the data don't have and so are left out:")
  static let noContact = Sentence(nb: "kontaktpunkt", da: "kontaktpunkt", en: "contact point")
  static let noNumber = Sentence(
    nb: "utgiverens organisasjonsnummer, og utgiver for begrepsrammen",
    da: "udgiverens organisationsnummer, og udgiver for begrebsrammen",
    en: "the publisher's organisation number, and a publisher of the schema")
  static let noRelationToSource = Sentence(
    nb: "forhold til kilde", da: "forhold til kilde", en: "relationship with source")
  static let noDates = Sentence(
    nb: "dato opprettet, sist oppdatert og gyldighetsperiode",
    da: "dato oprettet, sidst opdateret og gyldighedsperiode",
    en: "date created, last modified and period of validity")
  static let noNynorsk = Sentence(
    nb: "anbefalt term på nynorsk for {m} av {n} indikatorer",
    da: "anbefalet term på nynorsk for {m} af {n} indikatorer",
    en: "preferred term in nynorsk for {m} of {n} indicators")
  static let noDefinition = Sentence(
    nb: "definisjon for {m} av {n} indikatorer", da: "definition for {m} af {n} indikatorer",
    en: "definition for {m} of {n} indicators")

  static let preferredTerm = Sentence(
    nb: "anbefalt term", da: "anbefalet term", en: "preferred term")
  static let admittedTerm = Sentence(nb: "tillatt term", da: "tilladt term", en: "admitted term")
  static let definition = Sentence(nb: "definisjon", da: "definition", en: "definition")
  static let note = Sentence(nb: "merknad", da: "bemærkning", en: "note")
  static let identifier = Sentence(nb: "identifikator", da: "identifikator", en: "identifier")
  static let publisher = Sentence(nb: "publisert av", da: "publiceret af", en: "publisher")
  static let source = Sentence(nb: "kilde", da: "kilde", en: "source")
  static let replaces = Sentence(nb: "erstatter", da: "erstatter", en: "replaces")
  static let seeAlso = Sentence(nb: "se også", da: "se også", en: "see also")
  static let member = Sentence(
    nb: "inneholder begrep", da: "indeholder begreb", en: "member")
  static let version = Sentence(nb: "versjonsnummer", da: "versionsnummer", en: "version")
}
