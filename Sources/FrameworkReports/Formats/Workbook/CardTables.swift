import FrameworkModel

/// The cards of a section as tables: a row for each card, a column for each thing it tells.
struct CardTables {
  struct Card {
    /// The heading that the card stands under, where cards are grouped.
    var group: Section?
    var section: Section
  }

  let cards: [Card]

  var isEmpty: Bool { cards.isEmpty }

  /// Finds the cards; `isInner` takes the section itself for a card too.
  init(of section: Section, isInner: Bool = false) {
    if isInner, section.isCard {
      cards = [Card(section: section)]
      return
    }
    let inner = section.sections
    let direct = inner.filter(\.isCard).map { Card(section: $0) }
    let grouped = inner.filter { !$0.isCard }.flatMap { group in
      group.sections.filter(\.isCard).map { Card(group: group, section: $0) }
    }
    cards = direct.count + grouped.count > 1 ? direct + grouped : isInner ? direct : []
  }

  /// The cards as one table, then what they hold in tables of the same columns.
  func tables(named heading: Phrase, voice: Voice) -> [Table] {
    [cardTable(heading, voice)] + innerTables(heading, voice)
  }

  private func cardTable(_ heading: Phrase, _ voice: Voice) -> Table {
    var terms: [String] = []
    for card in cards {
      for definition in card.section.definitions where !terms.contains(definition.term.plain) {
        terms.append(definition.term.plain)
      }
    }
    let columns =
      [Table.Column("card", Phrase(voice.heading(ThingWord.indicator)), .header)]
      + terms.enumerated().map { Table.Column("term-\($0.offset)", Phrase($0.element)) }
      + [Table.Column("text", Phrase(voice(WorkbookSentence.furtherText)))]
    var rows: [Table.Row] = []
    var group: String?
    for card in cards {
      if let heading = card.group, heading.id != group {
        group = heading.id
        rows.append(
          .group(heading.id, anchor: heading.id, heading.heading, over: columns.count))
      }
      rows.append(row(card.section, terms))
    }
    return Table(id: "sheet-cards-\(heading.plain)", caption: heading, columns: columns, rows: rows)
  }

  private func row(_ card: Section, _ terms: [String]) -> Table.Row {
    let meanings = terms.map { term in
      Table.Cell(
        card.definitions.filter { $0.term.plain == term }.map(\.meaning).joined(separator: "\n"))
    }
    return Table.Row(
      card.id, anchor: card.id,
      [Table.Cell(card.heading)] + meanings
        + [Table.Cell(card.blocks.flatMap(\.lines).joined(separator: "\n"))])
  }

  /// The tables inside cards, those with the same columns under each other.
  private func innerTables(_ heading: Phrase, _ voice: Voice) -> [Table] {
    var tables: [Table] = []
    for card in cards {
      for table in card.section.blocks.flatMap(\.tables) {
        let rows = table.rows.map { row in
          var row = row
          row.key = card.section.id + " " + row.key
          if row.isGroup {
            row.cells[0].span += 1
          } else {
            row.cells.insert(
              Table.Cell(.link(to: card.section.id, card.section.heading)), at: 0)
          }
          return row
        }
        if let place = tables.firstIndex(where: { $0.columns.dropFirst() == table.columns[...] }) {
          tables[place].rows += rows
        } else {
          let first = Table.Column("card", Phrase(voice.heading(ThingWord.indicator)), .header)
          tables.append(
            Table(
              id: "sheet-\(table.id)", caption: heading + ": " + Self.shared(table.caption),
              columns: [first] + table.columns, rows: rows))
        }
      }
    }
    return tables
  }

  /// A caption without the name of the card that it ends with.
  private static func shared(_ caption: Phrase) -> Phrase {
    let plain = caption.plain
    guard let colon = plain.firstIndex(of: ":") else { return caption }
    return Phrase(String(plain[..<colon]))
  }
}

extension Section {
  fileprivate var sections: [Section] {
    blocks.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }

  fileprivate var definitions: [Block.Definition] {
    blocks.flatMap { block -> [Block.Definition] in
      if case .definitions(let all) = block { all } else { [] }
    }
  }

  /// A card tells what something is, name by name.
  fileprivate var isCard: Bool { !definitions.isEmpty }
}

extension Block {
  /// What a card says outside its definitions and tables.
  fileprivate var lines: [Phrase] {
    switch self {
    case .section(let section): [section.heading] + section.blocks.flatMap(\.lines)
    case .paragraph(let phrase, _): [phrase]
    case .list(let items, _): items.map { "– " + $0 }
    case .figure(let figure): [Phrase(figure.alternative)]
    case .definitions, .table: []
    }
  }
}
