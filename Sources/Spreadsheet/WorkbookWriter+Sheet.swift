import CXLSXWriter

extension WorkbookWriter {
  typealias Handle = UnsafeMutablePointer<lxw_worksheet>

  mutating func write(_ sheet: Sheet, to handle: Handle) throws(UnwritableWorkbook) {
    for (column, width) in sheet.widths.enumerated() {
      try check(
        unsafe worksheet_set_column(handle, UInt16(column), UInt16(column), width, nil))
    }
    for (index, row) in sheet.rows.enumerated() {
      if let height = row.height {
        try check(unsafe worksheet_set_row(handle, UInt32(index), height, nil))
      }
      var column = 0
      for cell in row.cells {
        try unsafe write(cell, to: handle, UInt32(index), UInt16(column))
        column += max(1, cell.span)
      }
    }
    for condition in sheet.conditions { try unsafe write(condition, to: handle) }
    try unsafe layOut(sheet, on: handle)
  }

  private mutating func write(
    _ cell: Cell, to handle: Handle, _ row: UInt32, _ column: UInt16
  ) throws(UnwritableWorkbook) {
    let format = unsafe format(cell.style)
    if cell.span > 1 {
      let last = column + UInt16(cell.span - 1)
      try check(unsafe worksheet_merge_range(handle, row, column, row, last, "", format))
    }
    if let address = cell.link?.written {
      try check(unsafe worksheet_write_url(handle, row, column, address, format))
    }
    switch cell.content {
    case .blank: try check(unsafe worksheet_write_blank(handle, row, column, format))
    case .number(let number):
      try check(unsafe worksheet_write_number(handle, row, column, number, format))
    case .text(let text):
      let written = CellText.written(text)
      if written.isEmpty {
        try check(unsafe worksheet_write_blank(handle, row, column, format))
      } else {
        try check(unsafe worksheet_write_string(handle, row, column, written, format))
      }
    }
  }

  private mutating func write(
    _ condition: Sheet.Condition, to handle: Handle
  ) throws(UnwritableWorkbook) {
    var rule = unsafe lxw_conditional_format()
    unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    unsafe rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_BETWEEN.rawValue)
    unsafe rule.min_value = condition.bounds.lowerBound
    unsafe rule.max_value = condition.bounds.upperBound
    unsafe rule.format = unsafe format(condition.style)
    let region = condition.region
    try check(
      unsafe worksheet_conditional_format_range(
        handle, UInt32(region.rows.lowerBound), UInt16(region.columns.lowerBound),
        UInt32(region.rows.upperBound), UInt16(region.columns.upperBound), &rule))
  }

  /// What stays in sight, what can be filtered, and how it is printed.
  private func layOut(_ sheet: Sheet, on handle: Handle) throws(UnwritableWorkbook) {
    let head = sheet.headRow.map { UInt32($0 + 1) } ?? 0
    if head > 0 || sheet.headColumns > 0 {
      unsafe worksheet_freeze_panes(handle, head, UInt16(sheet.headColumns))
    }
    if let row = sheet.headRow.map({ UInt32($0) }) {
      try check(unsafe worksheet_repeat_rows(handle, row, row))
    }
    if sheet.headColumns > 0 {
      try check(
        unsafe worksheet_repeat_columns(handle, 0, UInt16(sheet.headColumns - 1)))
    }
    if let filter = sheet.filter {
      try check(
        unsafe worksheet_autofilter(
          handle, UInt32(filter.rows.lowerBound), UInt16(filter.columns.lowerBound),
          UInt32(filter.rows.upperBound), UInt16(filter.columns.upperBound)))
    }
    if sheet.isLandscape { unsafe worksheet_set_landscape(handle) }
    let a4: UInt8 = 9
    unsafe worksheet_set_paper(handle, a4)
    unsafe worksheet_fit_to_pages(handle, UInt16(sheet.pagesAcross), 0)
    unsafe worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    try check(unsafe worksheet_set_footer(handle, footer(sheet.footer)))
  }

  /// An ampersand begins a code there, and the whole has at most 255 characters.
  private func footer(_ text: String) -> String {
    let doubled = CellText.printable(text).replacing("&", with: "&&").replacing("\n", with: " ")
    return "&L" + String(doubled.unicodeScalars.prefix(200)) + "&R&P / &N"
  }
}

extension Cell.Link {
  /// As the library wants it; nil where the format has no such link.
  fileprivate var written: String? {
    switch self {
    case .cell(let sheet, let row, let column):
      let quoted = sheet.replacing("'", with: "''")
      return "internal:'\(quoted)'!\(Self.letters(of: column))\(row + 1)"
    case .address(let address):
      let schemes = ["http://", "https://", "mailto:"]
      guard schemes.contains(where: address.hasPrefix), address.utf16.count <= 2_000,
        address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
      else { return nil }
      return address
    }
  }

  private static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      rest -= 1
      letters = String(Unicode.Scalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}
