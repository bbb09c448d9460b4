import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// Whose coding the figures rest on: `felles koding av tre vurderere`.
  var codingLine: Phrase {
    switch comparison.coding {
    case .coder(let number):
      return voice.filled(ReportSentence.codedBy, ["n": Phrase(String(number))])
    case .agreed:
      let count = max(provenance.coders.count, comparison.authors.count)
      guard count > 0 else { return Phrase(voice(ReportSentence.codingUnknown)) }
      guard count > 1 else { return Phrase(voice(Wording.oneCoder)) }
      let coders = "\(voice.inWords(count)) \(voice.name(of: count, .coder))"
      return voice.filled(ReportSentence.agreedBy, ["n": Phrase(coders)])
    }
  }

  /// The provenance line of the method, section 8, as the answer's last line.
  var surenessLine: Phrase {
    "\(Phrase.strong(Phrase(voice(ReportSentence.howSure)))) \(provenanceLine(tellingReviews: true))"
  }

  /// Who coded, how well they agree, who has reviewed, and what no indicator reaches.
  func provenanceLine(tellingReviews: Bool) -> Phrase {
    var sentences: [Phrase] = []
    let kappas = provenance.editions.compactMap { edition -> Phrase? in
      guard let kappa = edition.agreement.meanKappa else { return nil }
      return voice.filled(
        ReportSentence.kappaFor,
        [
          "k": .link(to: "agreement", Phrase(voice.decimal(kappa, decimals: 2))),
          "F": edition.framework.shortName(voice),
          "n": Phrase(voice.count(edition.agreement.indicators, .indicator)),
        ])
    }
    var coding = Phrase(Voice.capitalised(codingLine.plain))
    if !kappas.isEmpty {
      coding +=
        "; " + voice.filled(ReportSentence.agreementOf, ["list": voice.enumeration(kappas)])
    }
    sentences.append(coding + ".")
    if tellingReviews { sentences.append(reviewSentence) }
    sentences += provenance.editions.compactMap { edition in
      guard let unreached = edition.unreached else { return nil }
      return voice.filled(
        ReportSentence.unreached,
        [
          "x": Phrase(voice.integer(unreached)),
          "n": Phrase(voice.integer(provenance.conceptCount)),
          "F": edition.framework.shortName(voice),
        ])
    }
    let common = Phrase(commonSchema.title, for: voice.language)
    sentences.append(
      isThroughLens
        ? voice.filled(
          ReportSentence.lensDepends,
          ["s": common, "l": Phrase(schema.title, for: voice.language)])
        : voice(Wording.schemaCaveat, ["s": common]))
    return sentences.joined(separator: " ")
  }

  /// Whether anyone has reviewed the coding.
  var reviewSentence: Phrase {
    guard provenance.reviewed > 0 else { return Phrase(voice(ReportSentence.notReviewed)) }
    return voice.filled(
      ReportSentence.someReviewed,
      [
        "x": Phrase(voice.integer(provenance.reviewed)),
        "n": Phrase(voice.integer(provenance.rows)),
      ])
  }

  /// Who made the schema, who coded, how well they agree.
  var agreement: Section {
    var blocks: [Block] = commonSchema.facts.map {
      .paragraph(Phrase($0.text, for: voice.language))
    }
    let known = provenance.coders.compactMap { coder -> Phrase? in
      let number: KeyValuePairs<String, Phrase> = ["n": Phrase(String(coder.number))]
      return switch coder.knowledge {
      case .blind: voice.filled(ReportSentence.blind, number)
      case .knew: voice.filled(ReportSentence.notBlind, number)
      case .notStated: nil
      }
    }
    let sentences = known + [reviewSentence]
    blocks.append(.paragraph(sentences.joined(separator: " ")))
    if provenance.coders.count > 1 {
      blocks.append(.paragraph(Phrase(voice(ReportSentence.sharedTraining)), .caveat))
    }
    blocks.append(.table(agreementTable))
    return Section(
      id: "agreement", Phrase(voice(ReportSentence.provenanceHeading)), blocks)
  }

  private var agreementTable: Table {
    let columns = [
      Table.Column(
        "framework", Phrase(voice.heading(ThingWord.framework)), .header),
      column("coders", ReportSentence.coders),
      column("indicators", ReportSentence.codedByAll),
      Table.Column("pairs", Phrase(voice(ReportSentence.pairKappas))),
      column("mean", ReportSentence.meanKappa),
      column("unreached", ReportSentence.unreachedColumn),
    ]
    let rows = provenance.editions.map { edition -> Table.Row in
      let agreement = edition.agreement
      let pairs = agreement.pairs.map { pair -> Phrase in
        "\(pair.first)–\(pair.second): \(pair.kappa.map { voice.decimal($0, decimals: 2) } ?? undefined)"
      }
      return Table.Row(
        edition.framework.reference.description,
        [
          Table.Cell(
            edition.framework.shortName(voice),
            value: .code(edition.framework.reference.description)),
          voice.cell(agreement.coders.count), voice.cell(agreement.indicators),
          Table.Cell(
            pairs.isEmpty ? Phrase(voice(Wording.oneCoder)) : pairs.joined(separator: "; ")),
          voice.cell(agreement.meanKappa, decimals: 2, missing: undefined),
          edition.unreached.map { voice.cell($0) } ?? Table.Cell(Phrase(notExamined)),
        ])
    }
    return Table(
      id: "agreement-table", caption: Phrase(voice(ReportSentence.agreementCaption)),
      columns: columns, rows: rows)
  }
}
