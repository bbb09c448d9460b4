/// How paths on one computer are told to readers on another.
public struct ToldPaths: Sendable, Hashable {
  /// The beginning of a path, up to and with its last slash, and what is told instead.
  public struct Beginning: Sendable, Hashable {
    public var path: String
    public var told: String

    public init(_ path: String, told: String) {
      self.path = path
      self.told = told
    }
  }

  public var beginnings: [Beginning]

  public init(_ beginnings: [Beginning] = []) { self.beginnings = beginnings }

  /// A text with every path in it as it is told.
  public func told(_ text: String) -> String {
    beginnings.reduce(text) { text, beginning in
      guard text.utf8.count >= beginning.path.utf8.count, text.contains(beginning.path) else {
        return text
      }
      return text.replacing(beginning.path, with: beginning.told)
    }
  }
}

extension Report {
  /// The same report with every path as it is told: nobody learns where a user keeps files.
  public func telling(_ paths: ToldPaths) -> Report {
    guard !paths.beginnings.isEmpty else { return self }
    var report = self
    report.head = head.map { $0.telling(paths) }
    report.blocks = blocks.map { $0.telling(paths) }
    return report
  }
}

extension Block {
  fileprivate func telling(_ paths: ToldPaths) -> Block {
    switch self {
    case .section(var section):
      section.blocks = section.blocks.map { $0.telling(paths) }
      return .section(section)
    case .paragraph(let phrase, let manner): return .paragraph(phrase.telling(paths), manner)
    case .list(let items, let isNumbered):
      return .list(items.map { $0.telling(paths) }, isNumbered: isNumbered)
    case .definitions(let definitions):
      return .definitions(
        definitions.map { Definition($0.term.telling(paths), $0.meaning.telling(paths)) })
    case .table(let table): return .table(table.telling(paths))
    case .figure: return self
    }
  }
}

extension Table {
  fileprivate func telling(_ paths: ToldPaths) -> Table {
    var table = self
    table.rows = rows.map { row in
      var row = row
      row.key = paths.told(row.key)
      row.cells = row.cells.map { cell in
        var cell = cell
        cell.text = cell.text.telling(paths)
        if case .code(let code) = cell.value { cell.value = .code(paths.told(code)) }
        return cell
      }
      return row
    }
    return table
  }
}

extension Phrase {
  fileprivate func telling(_ paths: ToldPaths) -> Phrase {
    Phrase(
      spans.map { span in
        switch span {
        case .text(let text): .text(paths.told(text))
        case .code(let text): .code(paths.told(text))
        case .foreign(let language, let text): .foreign(language, paths.told(text))
        case .id: span
        case .strong(let inner): .strong(inner.telling(paths))
        case .emphasis(let inner): .emphasis(inner.telling(paths))
        case .link(let target, let inner): .link(target, inner.telling(paths))
        }
      })
  }
}
