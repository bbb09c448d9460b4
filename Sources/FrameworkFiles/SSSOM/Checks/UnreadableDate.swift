import FrameworkModel

/// A mapping date that isn't a day of the calendar in the form year-month-day.
enum UnreadableDate: MappingFileFault {
  static let manual = """
    A mapping_date in a mapping file isn't a date.
    SSSOM wants the form of ISO 8601: year, month, day, such as 2017-03-31. The row is used, but
    without a date; a date that is wrong in the file's head is left out of every row.
    """

  static func finding(
    _ text: String, at place: SourceLocation, about subject: String = ""
  ) -> Finding {
    Finding(
      .warning, name,
      Sentence(
        nb: "«\(text)» er ikke en dato i formen år-måned-dag",
        da: "»\(text)« er ikke en dato i formen år-måned-dag",
        en: "‘\(text)’ is not a date in the form year-month-day"),
      at: place, about: subject,
      hint: Sentence(
        nb: "skriv datoen slik: 2017-03-31", da: "skriv datoen sådan: 2017-03-31",
        en: "write the date like this: 2017-03-31"))
  }

  /// Whether a text is a day of the Gregorian calendar, written `2017-03-31`.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8...]), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let zero = UInt8(ascii: "0")
    guard digits.allSatisfy({ (zero...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - zero) }
  }
}
