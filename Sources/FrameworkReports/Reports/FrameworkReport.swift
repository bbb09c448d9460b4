public import FrameworkModel

/// A framework edition: who, what, its groups, indicators, data collections and sources.
public struct FrameworkReport: Sendable {
  let framework: Framework

  public init(_ framework: Framework) { self.framework = framework }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let part = FrameworkPart(framework: framework, voice: voice)
    var blocks: [Block] = [.definitions(part.facts)]
    if !framework.groups.isEmpty { blocks.append(.table(part.groups(framework.groups))) }
    blocks.append(.table(part.indicators(framework.indicators)))
    if !framework.collections.isEmpty { blocks.append(.table(part.collections)) }
    blocks.append(.table(part.sources))
    return Report(
      .framework, language: language, title: Phrase(framework.title, for: language),
      head: [.id(framework.reference.description)], blocks: blocks)
  }
}

/// A group with what is under it.
public struct GroupReport: Sendable {
  let group: Group
  let framework: Framework

  public init(_ group: Group, of framework: Framework) {
    self.group = group
    self.framework = framework
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let part = FrameworkPart(framework: framework, voice: voice)
    let inside = Set(nested.map(\.id)).union([group.id])
    let facts =
      [group.goal].filter { !$0.isEmpty }.map {
        Block.Definition(Phrase(voice(ShowSentence.goal)), Phrase($0, for: language))
      } + part.definitions(group.facts)
    var blocks: [Block] = facts.isEmpty ? [] : [.definitions(facts)]
    if !nested.isEmpty { blocks.append(.table(part.groups(nested))) }
    blocks.append(
      .table(
        part.indicators(
          framework.indicators.filter { $0.group.map(inside.contains) ?? false })))
    let kind = Voice.capitalised(voice.kind(of: group))
    return Report(
      .group, language: language, title: group.name(voice),
      head: ["\(kind) \(Phrase.id(group.id.rawValue)), \(framework.shortName(voice))"],
      blocks: blocks)
  }

  /// Groups below this one, at any depth.
  private var nested: [Group] {
    var inside: Set<Group.ID> = [group.id]
    return framework.groups.filter { candidate in
      guard let parent = candidate.parent, inside.contains(parent) else { return false }
      inside.insert(candidate.id)
      return true
    }
  }
}

/// The tables that a framework and its groups are shown by.
struct FrameworkPart {
  let framework: Framework
  let voice: Voice

  var facts: [Block.Definition] {
    let own = [
      (voice(ShowSentence.document), Phrase(framework.document, for: voice.language)),
      (voice(ShowSentence.decides), Phrase(framework.owner.name, for: voice.language)),
      (
        voice.heading(CardWord.level), Phrase(voice(framework.owner.level.label))
      ),
    ]
    return own.filter { !$0.1.isEmpty }.map { Block.Definition(Phrase($0.0), $0.1) }
      + definitions(framework.facts)
  }

  func definitions(_ facts: [Fact]) -> [Block.Definition] {
    facts.map { fact in
      let name = Phrase(fact.name, for: voice.language)
      let standing =
        fact.standing == .verified ? Phrase() : Phrase(" (\(voice(fact.standing)))")
      return Block.Definition(
        name.isEmpty ? Phrase(voice.heading(InterfaceWord.note)) : name,
        Phrase(fact.text, for: voice.language) + standing)
    }
  }

  func groups(_ groups: [Group]) -> Table {
    let columns = [
      Table.Column("id", Phrase(voice(ShowSentence.reference)), .header),
      Table.Column("kind", Phrase(voice(ShowSentence.kind))),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
    ]
    let rows = groups.map { group in
      Table.Row(
        group.id.rawValue,
        [
          Table.Cell(.id(group.id.rawValue), value: .code(group.id.rawValue)),
          Table.Cell(Phrase(Voice.capitalised(voice.kind(of: group)))),
          Table.Cell(group.label.isEmpty ? "–" : Phrase(group.label, for: voice.language)),
        ])
    }
    return Table(
      id: "groups", caption: Phrase(voice(ShowSentence.groupsCaption)), columns: columns, rows: rows
    )
  }

  func indicators(_ indicators: [Indicator]) -> Table {
    let columns = [
      Table.Column("id", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("name", Phrase(voice(ShowSentence.name))),
      Table.Column("direction", Phrase(voice.heading(CardWord.direction))),
      Table.Column("green", Phrase(voice.heading(BandWord.bandGreen))),
      Table.Column("yellow", Phrase(voice.heading(BandWord.bandYellow))),
      Table.Column("red", Phrase(voice.heading(BandWord.bandRed))),
      Table.Column("status", Phrase(voice(ReportSentence.status))),
    ]
    let rows = indicators.map { indicator in
      let printed = indicator.bands.map { $0.all.map(\.printed) } ?? ["", "", ""]
      let direction = indicator.facets.direction
      return Table.Row(
        indicator.id.rawValue,
        [
          Table.Cell(.id(indicator.id.rawValue), value: .code(indicator.id.rawValue)),
          Table.Cell(Phrase(indicator.label, for: voice.language)),
          Table.Cell(
            direction == .unknown ? "–" : Phrase(voice(direction.label)),
            value: .code(direction.rawValue)),
        ] + printed.map { Table.Cell($0.isEmpty ? "–" : Phrase($0)) } + [status(of: indicator)])
    }
    return Table(
      id: "indicators", caption: Phrase(voice(ShowSentence.indicatorsCaption)), columns: columns,
      rows: rows)
  }

  private func status(of indicator: Indicator) -> Table.Cell {
    guard let status = indicator.status else { return "–" }
    let text = status.printed.isEmpty ? Voice.capitalised(voice(status)) : status.printed
    return Table.Cell(Phrase(text), value: .code(status.kind.rawValue))
  }

  var collections: Table {
    let columns = [
      Table.Column("name", Phrase(voice.heading(ThingWord.dataCollection)), .header),
      Table.Column("respondent", Phrase(voice.heading(CardWord.respondent))),
      Table.Column("burden", Phrase(voice(ShowSentence.burden))),
    ]
    let rows = framework.collections.map { collection in
      Table.Row(
        collection.id.rawValue,
        [
          Table.Cell(
            Phrase(collection.label, for: voice.language), value: .code(collection.id.rawValue)),
          Table.Cell(Phrase(voice(collection.respondent.label))),
          Table.Cell(
            collection.burden.isEmpty ? "–" : Phrase(collection.burden, for: voice.language)),
        ])
    }
    return Table(
      id: "collections", caption: Phrase(voice(ShowSentence.collectionsCaption)),
      columns: columns, rows: rows)
  }

  var sources: Table {
    let columns = [
      Table.Column("source", Phrase(voice.heading(ThingWord.source)), .header),
      Table.Column("work", Phrase(voice(ReportSentence.work))),
    ]
    let cells = MappingCells(voice: voice)
    let rows = framework.sources.map { source in
      Table.Row(
        source.id.rawValue,
        [Table.Cell(.id(source.id.rawValue)), Table.Cell(cells.link(source))])
    }
    return Table(
      id: "sources", caption: Phrase(voice.heading(DocumentWord.sourcesHeading)),
      columns: columns, rows: rows)
  }
}
