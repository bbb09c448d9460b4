import FrameworkModel

/// What a picture of bands shows: each band as printed, and each value drawn on their scale.
struct BandTable {
  private let reference: IndicatorReference
  private let indicator: Indicator
  private let picture: BandPicture
  private let voice: Voice

  init(
    _ reference: IndicatorReference, _ indicator: Indicator, _ picture: BandPicture, voice: Voice
  ) {
    self.reference = reference
    self.indicator = indicator
    self.picture = picture
    self.voice = voice
  }

  /// The table that the indicator's card has.
  var idOnIndicatorCard: String { "bands-" + Anchor.slug(reference.description) }

  var table: Table {
    let columns = [
      Table.Column("what", Phrase(voice.heading(BandWord.bands)), .header),
      Table.Column("printed", Phrase(voice(ReportSentence.asPublished))),
    ]
    let bands = (indicator.bands?.all ?? []).map { band in
      Table.Row(
        band.colour.rawValue,
        [
          Table.Cell(
            Phrase(Voice.capitalised(voice.name(of: band.colour))),
            value: .code(band.colour.rawValue)),
          Table.Cell(band.printed.isEmpty ? "–" : Phrase(band.printed)),
        ])
    }
    let results = picture.results.enumerated().map { place, result in
      Table.Row(
        "result-\(place + 1)",
        [
          Table.Cell("\(voice(PictureSentence.resultIn)) \(result.year)"),
          Table.Cell(
            Phrase(result.number.map { voice.decimal($0) } ?? "–"),
            value: result.number.map { .decimal($0.description) }),
        ])
    }
    let faults = picture.faults.enumerated().map { place, fault in
      Table.Row(
        "fault-\(place + 1)",
        [
          Table.Cell(Phrase(voice(PictureSentence.onTheScale))),
          Table.Cell(Phrase(Voice.capitalised(fault.words(voice)))),
        ])
    }
    return Table(
      id: "scale-table-" + Anchor.slug(reference.description),
      caption: "\(voice(PictureSentence.bandsCaption)): \(voice.name(of: indicator))",
      columns: columns, rows: bands + results + faults)
  }
}
