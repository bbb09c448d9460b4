public import FrameworkModel

/// One id stands for two different indicators in two editions.
public struct OtherMeaning: Check {
  public static let manual = """
    One id stands for two different indicators in two editions.

    Values under such an id make no series. Where the file says so, with a `break` whose reason is
    `meaning`, it is worth knowing and nothing is to mend. Where the label changes from one
    edition to the next and neither file states a break, it is a warning: it may be the same
    indicator reworded, or another one. State a break if it is another one, or let the labels
    agree. Labels are compared in the framework's language, without regard to case, spaces and a
    closing full stop.
    """

  public init() {}

  public func findings(in catalogue: Catalogue) -> [Finding] {
    Set(catalogue.frameworks.map(\.id)).sorted().flatMap { id -> [Finding] in
      let editions = catalogue.editions(of: id).map(Edition.init)
      return editions.flatMap { $0.stated(among: editions) } + unstated(in: editions)
    }.sorted()
  }

  /// What changes its label from one edition to the next that has the id.
  private func unstated(in editions: [Edition]) -> [Finding] {
    guard editions.count > 1 else { return [] }
    var latest: [Indicator.ID: (edition: Int, place: Int)] = [:]
    var findings: [Finding] = []
    for (number, edition) in editions.enumerated() {
      let indicators = edition.framework.indicators
      for place in indicators.indices {
        let earlier = latest.updateValue((number, place), forKey: indicators[place].id)
        guard let earlier else { continue }
        let before = editions[earlier.edition]
        let finding = edition.change(
          of: indicators[place], since: before.framework.indicators[earlier.place], in: before)
        if let finding { findings.append(finding) }
      }
    }
    return findings
  }
}

/// A framework edition whose indicators are found by id.
private struct Edition {
  let framework: Framework
  private let places: [Indicator.ID: Int]

  init(_ framework: Framework) {
    self.framework = framework
    let indicators = framework.indicators
    let ids = indicators.indices.lazy.map { (indicators[$0].id, $0) }
    places = Dictionary(ids) { first, _ in first }
  }

  /// One note for each other meaning that this edition states.
  func stated(among editions: [Edition]) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    let broken = indicators.indices.filter { !indicators[$0].breaks.isEmpty }.map { indicators[$0] }
    return broken.flatMap { indicator in
      indicator.breaks.filter(\.isOtherMeaning).map { seriesBreak in
        let others = editions.filter { seriesBreak.editions.contains($0.framework.edition) }
        return Finding(
          .note, OtherMeaning.name, .stated(indicator, in: seriesBreak.editions),
          at: seriesBreak.location, about: framework.reference(to: indicator.id).description,
          notes: others.compactMap { $0.note(on: indicator.id) })
      }
    }
  }

  func change(of indicator: Indicator, since earlier: Indicator, in edition: Edition) -> Finding? {
    let label = indicator.label.text(for: framework.language)
    let before = earlier.label.text(for: edition.framework.language)
    let isStated =
      indicator.breaks.contains { $0.editions.contains(edition.framework.edition) }
      || earlier.breaks.contains { $0.editions.contains(framework.edition) }
    guard !isStated, comparable(label) != comparable(before) else { return nil }
    return Finding(
      .warning, OtherMeaning.name,
      .changed(indicator, in: framework.edition, since: edition.framework.edition),
      at: indicator.location, about: framework.reference(to: indicator.id).description,
      notes: [note(on: indicator.id), edition.note(on: indicator.id)].compactMap { $0 },
      hint: .stateBreak)
  }

  private func note(on id: Indicator.ID) -> Finding.Note? {
    places[id].map { place in
      let indicator = framework.indicators[place]
      let label = indicator.label.text(for: framework.language)
      return Finding.Note(.label(label, in: framework.edition), at: indicator.location)
    }
  }

  private func comparable(_ label: String) -> String {
    let words = label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}

extension Sentence {
  fileprivate static func stated(_ indicator: Indicator, in editions: [String]) -> Sentence {
    let id = indicator.id
    guard !editions.isEmpty else {
      return Sentence(
        nb: "\(id) har hatt en annen mening under samme id, sier filen",
        da: "\(id) har haft en anden betydning under samme id, siger filen",
        en: "\(id) has had another meaning under the same id, as the file says")
    }
    return Sentence { language in
      let editions = listed(editions, in: language)
      return switch language {
      case .bokmål: "\(id) har en annen mening under samme id i \(editions), sier filen"
      case .danish: "\(id) har en anden betydning under samme id i \(editions), siger filen"
      default: "\(id) has another meaning under the same id in \(editions), as the file says"
      }
    }
  }

  fileprivate static func changed(
    _ indicator: Indicator, in edition: String, since before: String
  ) -> Sentence {
    let id = indicator.id
    return Sentence(
      nb: "\(id) heter noe annet i \(edition) enn i \(before), og ingen av filene sier "
        + "at det er et brudd i tidsserien",
      da: "\(id) hedder noget andet i \(edition) end i \(before), og ingen af filerne siger, "
        + "at det er et brud i tidsserien",
      en: "\(id) has another label in \(edition) than in \(before), "
        + "and neither file states a series break")
  }

  fileprivate static func label(_ label: String, in edition: String) -> Sentence {
    Sentence(
      nb: "i \(edition): «\(label)»", da: "i \(edition): »\(label)«",
      en: "in \(edition): “\(label)”")
  }

  fileprivate static let stateBreak = Sentence(
    nb: "skriv et brudd (break) med grunnen meaning om det er en annen indikator",
    da: "skriv et brud (break) med grunden meaning, hvis det er en anden indikator",
    en: "state a break with the reason meaning if it is another indicator")
}
