extension Report {
  /// The same page where a link to what it doesn't hold is its words alone.
  var withoutDanglingLinks: Report {
    let places = Set(blocks.flatMap(\.places))
    var report = self
    report.head = head.map { $0.keeping(places) }
    report.blocks = blocks.map { $0.keeping(places) }
    return report
  }
}

extension Block {
  /// The addresses of everything in it.
  var places: [String] {
    switch self {
    case .section(let section): [section.id] + section.blocks.flatMap(\.places)
    case .table(let table): [table.id] + table.rows.compactMap(\.anchor)
    case .figure(let figure): [figure.id]
    case .paragraph, .list, .definitions: []
    }
  }

  fileprivate func keeping(_ places: Set<String>) -> Block {
    switch self {
    case .section(var section):
      section.heading = section.heading.keeping(places)
      section.blocks = section.blocks.map { $0.keeping(places) }
      return .section(section)
    case .paragraph(let phrase, let manner): return .paragraph(phrase.keeping(places), manner)
    case .list(let items, let isNumbered):
      return .list(items.map { $0.keeping(places) }, isNumbered: isNumbered)
    case .definitions(let definitions):
      return .definitions(
        definitions.map { Definition($0.term.keeping(places), $0.meaning.keeping(places)) })
    case .table(let table): return .table(table.keeping(places))
    case .figure(var figure):
      figure.title = figure.title.keeping(places)
      figure.caption = figure.caption.keeping(places)
      return .figure(figure)
    }
  }
}

extension Table {
  fileprivate func keeping(_ places: Set<String>) -> Table {
    var table = self
    table.caption = caption.keeping(places)
    for place in table.columns.indices {
      table.columns[place].title = columns[place].title.keeping(places)
    }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].text = rows[row].cells[cell].text.keeping(places)
      }
    }
    return table
  }
}

extension Phrase {
  fileprivate func keeping(_ places: Set<String>) -> Phrase {
    Phrase(
      spans.flatMap { span -> [Span] in
        switch span {
        case .link(.anchor(let id), let inner):
          let kept = inner.keeping(places)
          return places.contains(id) ? [.link(.anchor(id), kept)] : kept.spans
        case .link(let target, let inner): return [.link(target, inner.keeping(places))]
        case .strong(let inner): return [.strong(inner.keeping(places))]
        case .emphasis(let inner): return [.emphasis(inner.keeping(places))]
        case .text, .foreign, .code, .id: return [span]
        }
      })
  }
}
