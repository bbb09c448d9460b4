import CXLSXWriter
import Glibc

/// A workbook on its way into memory; it owns the library's handle until it is finished.
@safe struct WorkbookWriter: ~Copyable {
  /// 1 January 2000: no file tells when it was made, so that two runs make the same bytes.
  private static let created: time_t = 946_684_800

  private let file: Int32
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  /// One for each sheet, in order.
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
  private var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(_ properties: Workbook.Properties) throws(UnwritableWorkbook) {
    file = cxlsxwriter_memory_file()
    guard file >= 0 else { throw UnwritableWorkbook(reason: "no memory for the file") }
    unsafe workbook = workbook_new("/proc/self/fd/\(file)")
    guard unsafe workbook != nil else {
      throw UnwritableWorkbook(reason: "no memory for the workbook")
    }
    try set(properties)
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
    close(file)
  }

  private func set(_ properties: Workbook.Properties) throws(UnwritableWorkbook) {
    var all = unsafe lxw_doc_properties()
    unsafe all.title = strdup(Self.property(properties.title))
    unsafe all.subject = strdup(Self.property(properties.subject))
    unsafe all.author = strdup(Self.property(properties.author))
    unsafe all.comments = strdup(Self.property(properties.comments))
    unsafe all.created = Self.created
    defer {
      unsafe free(all.title)
      unsafe free(all.subject)
      unsafe free(all.author)
      unsafe free(all.comments)
    }
    try check(unsafe workbook_set_properties(workbook, &all))
    for further in properties.further {
      try check(
        unsafe workbook_set_custom_property_string(
          workbook, Self.property(further.name), Self.property(further.value)))
    }
  }

  /// A property is at most 255 characters long.
  private static func property(_ text: String) -> String {
    String(CellText.printable(text).unicodeScalars.prefix(255))
  }

  /// Makes every sheet, so that a link to any of them can be written.
  mutating func add(_ names: [String]) throws(UnwritableWorkbook) {
    precondition(!names.isEmpty, "a workbook has a sheet")
    for name in names {
      guard !name.isEmpty, let sheet = unsafe workbook_add_worksheet(workbook, name) else {
        throw UnwritableWorkbook(reason: "the sheet name “\(name)” isn't valid")
      }
      unsafe sheets.append(sheet)
    }
  }

  /// Writes everything that a sheet holds to the sheet at that place.
  mutating func write(_ sheet: Sheet, at place: Int) throws(UnwritableWorkbook) {
    try unsafe write(sheet, to: sheets[place])
  }

  /// The library's format for a style, made once.
  mutating func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[style] { return unsafe known }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe style.set(on: format)
    unsafe formats[style] = format
    return unsafe format
  }

  /// Puts the parts together and hands out the bytes.
  consuming func finish() throws(UnwritableWorkbook) -> [UInt8] {
    let handle = unsafe workbook
    // The library frees the workbook, even where it fails.
    unsafe workbook = nil
    try check(unsafe workbook_close(handle))
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { throw UnwritableWorkbook(reason: "nothing was written") }
    var offset = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while offset < size {
        let read = unsafe pread(file, start + offset, size - offset, offset)
        if read <= 0 { break }
        offset += read
      }
      count = offset
    }
    guard offset == size else { throw UnwritableWorkbook(reason: "the file was cut short") }
    return bytes
  }

  func check(_ error: lxw_error) throws(UnwritableWorkbook) {
    guard error != LXW_NO_ERROR else { return }
    throw UnwritableWorkbook(reason: unsafe String(cString: lxw_strerror(error)))
  }
}
