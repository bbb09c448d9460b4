import FrameworkModel

/// Tab-separated text with the quotes of RFC 4180, read row by row as positions in its bytes.
///
/// No text is made before somebody asks for a cell. A line ends with LF or CRLF.
struct TabSeparatedText {
  struct Cell {
    /// What stands in the cell, without the quotes around it.
    var content: Range<Int>
    /// Where the cell begins, its opening quote included.
    var start: Int
    var hasDoubledQuotes = false
  }

  enum Fault: Hashable {
    case unclosedQuote, strayQuote, textAfterQuote, controlCharacter
  }

  struct Row {
    var start = 0
    /// The 1-based line on which the row begins.
    var line = 0
    var cells: [Cell] = []
    /// The first fault with its position; such a row's cells are not to be trusted.
    var fault: (fault: Fault, position: Int)?

    mutating func note(_ found: Fault, at position: Int) {
      if fault == nil { fault = (found, position) }
    }
  }

  let bytes: [UInt8]
  private(set) var position: Int
  private(set) var line: Int

  init(_ bytes: [UInt8], from position: Int, line: Int) {
    self.bytes = bytes
    self.position = position
    self.line = line
  }

  /// Reads the next row that is not blank; false at the end.
  mutating func next(into row: inout Row) -> Bool {
    while position < bytes.count {
      scan(into: &row)
      let isBlank = row.cells.count == 1 && row.cells[0].content.isEmpty && row.fault == nil
      if !isBlank { return true }
    }
    return false
  }

  private mutating func scan(into row: inout Row) {
    row.start = position
    row.line = line
    row.cells.removeAll(keepingCapacity: true)
    row.fault = nil
    var lines = 0
    var index = position
    while true {
      let isQuoted = index < bytes.count && bytes[index] == .quote
      let end =
        isQuoted ? quotedCell(at: index, &row, &lines) : plainCell(at: index, &row)
      guard let end else { return resume(after: row) }
      index = end
      guard index < bytes.count, bytes[index] == .tab else { break }
      index += 1
    }
    position = index < bytes.count ? index + (bytes[index] == .carriageReturn ? 2 : 1) : index
    line += lines + 1
  }

  /// Goes on at the line after the one on which a row with a lost quote began: no row is swallowed.
  private mutating func resume(after row: Row) {
    position = (bytes[row.start...].firstIndex(of: .lineFeed) ?? bytes.count - 1) + 1
    line = row.line + 1
  }

  /// Reads a cell without quotes and returns the position of the tab or line end after it.
  private func plainCell(at start: Int, _ row: inout Row) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= .quote {
        if byte == .tab || endsLine(at: index) { break }
        if byte == .quote { row.note(.strayQuote, at: index) }
        if byte < .space { row.note(.controlCharacter, at: index) }
      }
      index += 1
    }
    row.cells.append(Cell(content: start..<index, start: start))
    return index
  }

  /// Reads a cell in quotes and returns the position after it; nil where the quotes don't pair up.
  private func quotedCell(at start: Int, _ row: inout Row, _ lines: inout Int) -> Int? {
    var cell = Cell(content: start..<start, start: start)
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .quote {
        guard index + 1 < bytes.count, bytes[index + 1] == .quote else { break }
        cell.hasDoubledQuotes = true
        index += 1
      } else if byte == .lineFeed {
        lines += 1
      } else if byte < .space, byte != .tab, byte != .carriageReturn {
        row.note(.controlCharacter, at: index)
      }
      index += 1
    }
    guard index < bytes.count else {
      row.note(.unclosedQuote, at: start)
      return nil
    }
    cell.content = start + 1..<index
    row.cells.append(cell)
    index += 1
    if index < bytes.count, bytes[index] != .tab, !endsLine(at: index) {
      // A cell over several lines that ends like this began with a quote that nobody closed.
      let isOneLine = !bytes[cell.content].contains(.lineFeed)
      row.note(isOneLine ? .textAfterQuote : .unclosedQuote, at: isOneLine ? index : start)
      return nil
    }
    return index
  }

  private func endsLine(at index: Int) -> Bool {
    switch bytes[index] {
    case .lineFeed: true
    case .carriageReturn: index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    default: false
    }
  }
}

extension TabSeparatedText {
  /// The number of lines that are still to be read, blank ones and those inside quotes included.
  var remainingLines: Int {
    var lines = 0
    for index in position..<bytes.count where bytes[index] == .lineFeed { lines += 1 }
    return lines
  }

  /// The text of a cell, doubled quotes made single.
  func text(of cell: Cell) -> String {
    let content = bytes[cell.content]
    guard cell.hasDoubledQuotes else { return String(decoding: content, as: UTF8.self) }
    // By bytes: a quote with a combining accent behind it is another Character than a quote.
    var single: [UInt8] = []
    var isSecond = false
    for byte in content {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }

  /// The place of a byte in a row: columns count characters, lines go on inside quotes.
  func location(of position: Int, in row: Row, file: String) -> SourceLocation {
    let before = bytes[row.start..<position]
    let line = row.line + before.count { $0 == .lineFeed }
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? row.start
    let characters = String(decoding: bytes[lineStart..<position], as: UTF8.self).count
    return SourceLocation(file: file, line: line, column: characters + 1)
  }
}

extension UInt8 {
  static var tab: UInt8 { UInt8(ascii: "\t") }
  static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  static var quote: UInt8 { UInt8(ascii: "\"") }
  static var space: UInt8 { UInt8(ascii: " ") }
  static var underscore: UInt8 { UInt8(ascii: "_") }
  static var hash: UInt8 { UInt8(ascii: "#") }
}
