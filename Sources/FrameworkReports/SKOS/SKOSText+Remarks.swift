import FrameworkModel

/// What a reader of the file is told first: its words, and what the standard asks and the data lack.
extension SKOSText {
  var remarks: [String] {
    let voice = Voice(language)
    var lines = [voice(SKOSSentence.what), voice(SKOSSentence.words)]
    lines += Self.words.map { "  \($0.0) – \(voice($0.1))" }
    lines += Self.relations.map { "  \($0.0) – \(voice($0.1))" }
    lines.append(voice(SKOSSentence.denials))
    lines.append(voice(SKOSSentence.lacks))
    return lines + lacking(voice).map { "  " + $0 }
  }

  /// The words of SKOS-AP-NO-Begrep for the properties that the file uses.
  private static let words: [(String, ReportText)] = [
    ("skos:prefLabel", SKOSSentence.preferredTerm), ("skos:altLabel", SKOSSentence.admittedTerm),
    ("skos:definition", SKOSSentence.definition), ("skos:scopeNote", SKOSSentence.note),
    ("dct:identifier", SKOSSentence.identifier), ("dct:publisher", SKOSSentence.publisher),
    ("dct:source", SKOSSentence.source), ("dct:replaces", SKOSSentence.replaces),
    ("rdfs:seeAlso", SKOSSentence.seeAlso), ("skos:member", SKOSSentence.member),
    ("owl:versionInfo", SKOSSentence.version),
  ]

  private static let relations: [(String, SKOSWord)] = [
    ("skos:exactMatch", .exact), ("skos:closeMatch", .close), ("skos:broadMatch", .broad),
    ("skos:narrowMatch", .narrow), ("skos:relatedMatch", .related),
  ]

  private func lacking(_ voice: Voice) -> [String] {
    let indicators = parts.flatMap(\.indicators)
    func count(_ isLacking: (Indicator) -> Bool) -> Phrase {
      Phrase(String(indicators.count(where: isLacking)))
    }
    let all = Phrase(String(indicators.count))
    return [
      voice(SKOSSentence.noContact), voice(SKOSSentence.noNumber),
      voice(SKOSSentence.noRelationToSource), voice(SKOSSentence.noDates),
      voice.filled(
        SKOSSentence.noNynorsk, ["m": count { $0.label[.nynorsk] == nil }, "n": all]
      ).plain,
      voice.filled(
        SKOSSentence.noDefinition, ["m": count { $0.definition.isEmpty }, "n": all]
      ).plain,
    ]
  }
}
