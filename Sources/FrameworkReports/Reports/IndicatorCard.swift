import FrameworkModel

/// Everything that is known of one indicator, on one card.
struct IndicatorCard {
  let indicator: Indicator
  let framework: Framework
  /// Every edition of the framework, for the series.
  let editions: [Framework]
  let schema: Schema?
  /// The rows of the coding on this indicator.
  let mappings: [Mapping]
  let findings: [Finding]
  let voice: Voice
  /// Whether concepts have a place on the same page to link to.
  let linksToConcepts: Bool

  var reference: IndicatorReference { framework.reference(to: indicator.id) }

  var section: Section {
    Section(
      id: Anchor.indicator(reference), voice.name(of: indicator), style: .card,
      opening + bands + [.definitions(facets)] + results + covering + noted)
  }

  private var opening: [Block] {
    var blocks: [Block] = []
    let label = Phrase(indicator.label, for: voice.language)
    if !indicator.shortLabel.isEmpty { blocks.append(.paragraph(label)) }
    let definition = Phrase(indicator.definition, for: voice.language)
    if !definition.isEmpty { blocks.append(.paragraph(definition)) }
    blocks.append(.paragraph(.code(reference.description)))
    return blocks
  }

  /// A caption that names the indicator, so that no two tables of a page are called the same.
  func captioned(_ sentence: ReportText) -> Phrase {
    "\(voice(sentence)): \(voice.name(of: indicator))"
  }

  /// The bands on their scale and as printed.
  private var bands: [Block] {
    guard let bands = indicator.bands, bands.all.contains(where: { !$0.printed.isEmpty }) else {
      return [.paragraph(Phrase(Voice.capitalised(voice(BandWord.noThresholds)) + "."))]
    }
    let columns = bands.all.map {
      Table.Column($0.colour.rawValue, Phrase(Voice.capitalised(voice.name(of: $0.colour))))
    }
    let cells = bands.all.map { Table.Cell($0.printed.isEmpty ? "–" : Phrase($0.printed)) }
    let table = Table(
      id: "bands-" + Anchor.slug(reference.description),
      caption: captioned(ReportSentence.bandsCaption), columns: columns,
      rows: [Table.Row(indicator.id.rawValue, cells)])
    guard let picture = BandPicture(indicator, voice: voice) else { return [.table(table)] }
    let figure = picture.figure(
      "scale-" + Anchor.slug(reference.description), Phrase(voice(ReportSentence.bandsOnScale)),
      data: table.id)
    return [.table(table), .figure(figure)]
  }

  /// Status and definition facets in words; what isn't known is left out.
  private var facets: [Block.Definition] {
    let facets = indicator.facets
    var list: [Block.Definition] = []
    func add(_ term: String, _ meaning: Phrase) {
      guard !meaning.isEmpty else { return }
      list.append(Block.Definition(Phrase(Voice.capitalised(term)), meaning))
    }
    if let status = indicator.status {
      let words = voice(status)
      let isSame = status.printed.lowercased() == words.lowercased()
      add(
        voice(ReportSentence.status),
        Phrase(Voice.capitalised(words))
          + (status.printed.isEmpty || isSame
            ? "" : " (\(voice(BandWord.asPrinted)): \(voice.quoted(Phrase(status.printed))))"))
    }
    if let group = indicator.group.flatMap({ id in framework.groups.first { $0.id == id } }) {
      add(voice.kind(of: group), "\(group.id) \(Phrase(group.label, for: voice.language))")
    }
    add(voice(CardWord.indicatorType), word(facets.type))
    add(voice(CardWord.unit), words(facets.unit, facets.unitText))
    add(voice(CardWord.direction), direction)
    add(voice(CardWord.observationUnit), word(facets.observation))
    add(voice(CardWord.base), words(facets.base, facets.baseText))
    add(voice(CardWord.level), wordList(facets.levels))
    add(voice(CardWord.dataSource), wordList(facets.dataSources))
    add(voice(CardWord.respondent), word(facets.respondent))
    add(voice(CardWord.periodicity), word(facets.periodicity))
    add(voice(CardWord.answerScale), words(facets.scale, facets.answers))
    add(voice(CardWord.formula), words(facets.formation, facets.formula))
    let collections = framework.collections.filter { indicator.collections.contains($0.id) }
    add(
      voice(ThingWord.dataCollection),
      collections.map { Phrase($0.label, for: voice.language) }.joined(separator: "; "))
    add(voice(CardWord.standing), Phrase(voice(indicator.standing)))
    add(
      voice(DocumentWord.sourcesHeading),
      MappingCells(voice: voice).sources(indicator.sources, of: framework))
    return list
  }

  private func word(_ word: some Vocabulary) -> Phrase {
    word == .unknown ? "" : Phrase(voice(word.label))
  }

  private func wordList<Word: Vocabulary>(_ words: [Word]) -> Phrase {
    words.filter { $0 != .unknown }.map { Phrase(voice($0.label)) }.joined(separator: ", ")
  }

  /// The closed word with the source's own beside it.
  private func words(_ closed: some Vocabulary, _ own: Texts) -> Phrase {
    let text = Phrase(own, for: voice.language)
    let word = word(closed)
    if text.isEmpty || text.plain.lowercased() == word.plain.lowercased() { return word }
    return word.isEmpty ? text : "\(word): \(text)"
  }

  private var direction: Phrase {
    let facets = indicator.facets
    let set =
      facets.direction == .unknown
      ? Phrase(voice(ReportSentence.notSet)) : Phrase(voice(facets.direction.label))
    guard let presumed = facets.presumedDirection, presumed != facets.direction else { return set }
    return set + " ("
      + voice.filled(
        ReportSentence.presumedDirection, ["d": Phrase(voice(presumed.label))]) + ")"
  }
}
