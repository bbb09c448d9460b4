import FrameworkModel

/// Reads the lines of a metadata block by their indentation; one fault doesn't end it.
struct MetadataParser {
  typealias Value = MetadataBlock.Value
  typealias Entry = MetadataBlock.Entry

  /// Deeper than anything that SSSOM defines, and shallow enough for any stack.
  private static let depthLimit = 8

  var lines: [MetadataBlock.Line]
  let file: String
  private var index = 0
  private var depth = 0
  private(set) var faults: [(fault: MetadataBlock.Fault, location: SourceLocation)] = []

  init(lines: [MetadataBlock.Line], file: String) {
    self.lines = lines
    self.file = file
  }

  mutating func parse() -> [Entry] {
    for line in lines where line.text.utf8.contains(where: { $0 < .space && $0 != .tab }) {
      note(.forbidden, at: line)
    }
    var entries: [Entry] = []
    while let line = current() { entries += map(indent: line.indent, known: entries) }
    return entries
  }

  /// The next line that isn't blank or a YAML comment.
  private mutating func current() -> MetadataBlock.Line? {
    while index < lines.count, lines[index].text.isEmpty || lines[index].text.hasPrefix("#") {
      index += 1
    }
    return index < lines.count ? lines[index] : nil
  }

  private mutating func note(_ fault: MetadataBlock.Fault, at line: MetadataBlock.Line) {
    faults.append((fault, location(of: line)))
  }

  private func location(of line: MetadataBlock.Line) -> SourceLocation {
    SourceLocation(file: file, line: line.number, column: line.indent + 2)
  }
}

extension MetadataParser {
  private mutating func block(indent: Int) -> Value {
    guard let line = current() else { return .text("") }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      note(.depth, at: line)
      skip(deeperThan: indent - 1)
      return .text("")
    }
    return Self.isItem(line) ? .list(list(indent: indent)) : .map(map(indent: indent))
  }

  private mutating func skip(deeperThan indent: Int) {
    while let line = current(), line.indent > indent { index += 1 }
  }

  private static func isItem(_ line: MetadataBlock.Line) -> Bool {
    line.text == "-" || line.text.hasPrefix("- ")
  }

  private mutating func map(indent: Int, known: [Entry] = []) -> [Entry] {
    var entries: [Entry] = []
    var keys = Set(known.map(\.key))
    while let line = current(), line.indent >= indent {
      if line.indent > indent || Self.isItem(line) {
        note(.indentation, at: line)
        index += 1
        continue
      }
      guard let (key, rest) = MetadataText.key(in: line.text) else {
        note(MetadataText.isForbidden(line.text) ? .forbidden : .noKey, at: line)
        index += 1
        continue
      }
      index += 1
      let value = value(rest, of: line, indent: indent)
      if keys.insert(key).inserted {
        entries.append(Entry(key: key, value: value, location: location(of: line)))
      } else {
        note(.repeatedKey(key), at: line)
      }
    }
    return entries
  }

  private mutating func list(indent: Int) -> [Value] {
    var values: [Value] = []
    while let line = current(), line.indent == indent, Self.isItem(line) {
      let rest = line.text.dropFirst()
      let content = rest.drop { $0 == " " }
      if content.isEmpty || !(Self.startsBlock(content)) {
        index += 1
        values.append(value(content, of: line, indent: indent))
      } else {
        // "- slot_name: x" begins a map whose other keys stand under this one.
        let inner = indent + 1 + rest.count - content.count
        lines[index] = MetadataBlock.Line(number: line.number, indent: inner, text: content)
        values.append(block(indent: inner))
      }
    }
    return values
  }

  private static func startsBlock(_ text: Substring) -> Bool {
    let isFlow = text.hasPrefix("[") || text.hasPrefix("{")
    let isItem = text == "-" || text.hasPrefix("- ")
    return isItem || (!isFlow && MetadataText.key(in: text) != nil)
  }

  /// What stands behind a key or a dash, on its line and on deeper lines below.
  private mutating func value(
    _ rest: Substring, of line: MetadataBlock.Line, indent: Int
  ) -> Value {
    let text = MetadataText.withoutComment(rest)
    if text.isEmpty {
      guard let next = current() else { return .text("") }
      let isNested = next.indent > indent
      let isListOfKey = next.indent == indent && Self.isItem(next) && !Self.isItem(line)
      return isNested || isListOfKey ? block(indent: next.indent) : .text("")
    }
    if text.hasPrefix("|") || text.hasPrefix(">") {
      return .text(blockText(isFolded: text.hasPrefix(">"), indent: indent))
    }
    var parts = [text]
    while index < lines.count, lines[index].indent > indent || lines[index].text.isEmpty {
      parts.append(lines[index].text)
      index += 1
    }
    switch MetadataText.value(of: parts, at: location(of: line)) {
    case .success(let value): return value
    case .failure(let problem):
      note(problem.fault, at: line)
      return .text("")
    }
  }

  /// A literal (`|`) or folded (`>`) text: all deeper lines below.
  private mutating func blockText(isFolded: Bool, indent: Int) -> String {
    var parts: [String] = []
    let inner = index < lines.count ? lines[index].indent : 0
    while index < lines.count, lines[index].indent > indent || lines[index].text.isEmpty {
      let line = lines[index]
      parts.append(String(repeating: " ", count: max(0, line.indent - inner)) + line.text)
      index += 1
    }
    while parts.last?.isEmpty == true { parts.removeLast() }
    return parts.joined(separator: isFolded ? " " : "\n")
  }
}
