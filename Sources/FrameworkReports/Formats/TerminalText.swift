/// A report as text in at most eighty columns; colour has no part in it.
struct TerminalText {
  static let width = 80

  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    var parts = [wrapped(report.title.plain)]
    parts += [report.head.flatMap { wrapped($0.plain) }].filter { !$0.isEmpty }
    parts += report.blocks.flatMap { print($0, depth: 0) }
    // A summary stands close together, since it is meant to be seen whole.
    let gap = report.kind == .summary ? [] : [""]
    let lines = parts.filter { !$0.isEmpty }.reduce(into: [String]()) { lines, part in
      if !lines.isEmpty { lines += gap }
      lines += part
    }
    return lines.map(Self.withoutTrailingSpaces).joined(separator: "\n").printable + "\n"
  }

  private func print(_ block: Block, depth: Int) -> [[String]] {
    switch block {
    case .section(let section):
      let heading = wrapped(section.heading.plain)
      let rule = String(
        repeating: depth == 0 ? "=" : "-", count: min(Self.width, heading.map(\.count).max() ?? 0))
      return [heading + [rule]] + section.blocks.flatMap { print($0, depth: depth + 1) }
    case .paragraph(let phrase, _): return [wrapped(phrase.plain)]
    case .list(let items, let isNumbered):
      return [
        items.enumerated().flatMap { index, item in
          hanging(isNumbered ? "\(index + 1). " : "- ", item.plain)
        }
      ]
    case .definitions(let definitions):
      let width = min(33, (definitions.map { $0.term.plain.count }.max() ?? 0) + 2)
      return [
        definitions.flatMap {
          hanging(TableLayout.padded($0.term.plain, to: width - 2) + "  ", $0.meaning.plain)
        }
      ]
    case .table(let table):
      let caption = table.caption.isEmpty ? [] : wrapped(table.caption.plain)
      return [caption + TableLayout(table, width: Self.width).lines]
    case .figure(let figure):
      // A picture without a drawing in characters has a table beside it that says the same.
      guard !figure.lines.isEmpty else { return [] }
      return [wrapped(figure.title.plain) + figure.lines + wrapped(figure.caption.plain)]
    }
  }

  private func wrapped(_ text: String) -> [String] {
    TableLayout.wrapped(text, width: Self.width)
  }

  /// Text beside a mark; what doesn't fit goes under the text, not under the mark.
  private func hanging(_ mark: String, _ text: String) -> [String] {
    let lines = TableLayout.wrapped(text, width: max(20, Self.width - mark.count))
    let indentation = String(repeating: " ", count: mark.count)
    return (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
      (index == 0 ? mark : indentation) + line
    }
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
