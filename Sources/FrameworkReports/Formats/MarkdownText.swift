/// A report as Markdown with GitHub's tables; text is escaped once, when it is printed.
struct MarkdownText {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    var parts = ["# " + inline(report.title)]
    parts += report.head.map(inline)
    parts += report.blocks.flatMap { print($0, level: 2) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func print(_ block: Block, level: Int) -> [String] {
    switch block {
    case .section(let section):
      let heading = String(repeating: "#", count: min(level, 6)) + " " + inline(section.heading)
      return [anchor(section.id) + "\n\n" + heading]
        + section.blocks.flatMap { print($0, level: level + 1) }
    case .paragraph(let phrase, let manner):
      let text = guarded(inline(phrase))
      return [manner == .plain ? text : "> " + text]
    case .list(let items, let isNumbered):
      return [
        items.enumerated().map { index, item in
          (isNumbered ? "\(index + 1). " : "- ") + guarded(inline(item))
        }.joined(separator: "\n")
      ]
    case .definitions(let definitions):
      return [
        definitions.map { "- **\(inline($0.term))**: \(inline($0.meaning))" }
          .joined(separator: "\n")
      ]
    case .table(let table): return [print(table)]
    case .figure(let figure): return [print(figure)]
    }
  }

  private func print(_ figure: Figure) -> String {
    let title = anchor(figure.id) + "**" + inline(figure.title) + "**"
    guard !figure.lines.isEmpty else { return title + "\n\n" + escaped(figure.alternative) }
    let drawing = figure.lines.map { "    " + $0 }.joined(separator: "\n")
    let caption = figure.caption.isEmpty ? "" : "\n\n" + inline(figure.caption)
    return title + "\n\n" + drawing + caption
  }

  private func print(_ table: Table) -> String {
    var lines = [anchor(table.id) + "**" + inline(table.caption) + "**", ""]
    lines.append(line(table.columns.map { inline($0.title) }))
    lines.append(line(table.columns.map { $0.kind == .number ? "--:" : "---" }))
    for row in table.rows {
      var cells = row.spread().map { inline($0.text) }
      if row.isGroup, let first = cells.first { cells[0] = "**" + first + "**" }
      if let id = row.anchor, let first = cells.first { cells[0] = anchor(id) + first }
      lines.append(line(cells))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func anchor(_ id: String) -> String { "<a id=\"\(Markup.escaped(id))\"></a>" }

  private func inline(_ phrase: Phrase) -> String {
    phrase.spans.map { span in
      switch span {
      case .text(let text), .foreign(_, let text), .id(let text): escaped(text)
      case .strong(let inner): "**" + inline(inner) + "**"
      case .emphasis(let inner): "*" + inline(inner) + "*"
      case .code(let text): code(text)
      case .link(.anchor(let id), let inner): "[" + inline(inner) + "](#" + id + ")"
      case .link(.address(let address), let inner):
        "[" + inline(inner) + "](" + addressed(address) + ")"
      }
    }.joined()
  }

  /// Code between more backticks than it holds; a pipe would end a table's cell even there.
  private func code(_ text: String) -> String {
    guard !text.contains("`"), !text.contains("|") else { return escaped(text) }
    return "`" + oneLine(text) + "`"
  }

  private func addressed(_ address: String) -> String {
    address.map { character in
      switch character {
      case "(": "%28"
      case ")": "%29"
      case " ": "%20"
      case "|": "%7C"
      case "<": "%3C"
      case ">": "%3E"
      default: String(character)
      }
    }.joined()
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in oneLine(text) {
      if "\\`*_[]<>|~&#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  private func oneLine(_ text: String) -> String {
    String(text.printable.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// A paragraph that doesn't start a list: `-`, `+` and `1.` mean themselves.
  private func guarded(_ text: String) -> String {
    guard let first = text.first else { return text }
    if first == "-" || first == "+" || first == "=" { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")"
    else { return text }
    return digits + "\\" + text[digits.endIndex...]
  }
}
