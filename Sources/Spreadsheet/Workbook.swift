/// A file of sheets, the same bytes for the same value.
public struct Workbook: Sendable, Hashable {
  public var properties: Properties
  /// In the order of their tabs; the first is open when the file opens.
  public var sheets: [Sheet]

  /// - Precondition: There is a sheet, and sheets have valid names that differ (``SheetNames``).
  public init(properties: Properties = Properties(), sheets: [Sheet]) {
    self.properties = properties
    self.sheets = sheets
  }

  /// What the file says of itself.
  public struct Properties: Sendable, Hashable {
    public var title: String
    public var subject: String
    public var author: String
    public var comments: String
    /// Names with values, such as a language or a version.
    public var further: [Further]

    public struct Further: Sendable, Hashable {
      public var name: String
      public var value: String

      public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
      }
    }

    public init(
      title: String = "", subject: String = "", author: String = "", comments: String = "",
      further: [Further] = []
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.comments = comments
      self.further = further
    }
  }

  /// The whole file.
  public func bytes() throws(UnwritableWorkbook) -> [UInt8] {
    var writer = try WorkbookWriter(properties)
    try writer.add(sheets.map(\.name))
    for (place, sheet) in sheets.enumerated() { try writer.write(sheet, at: place) }
    return try writer.finish()
  }
}

/// A workbook that the library refused to write.
public struct UnwritableWorkbook: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the library says, in English.
  public var reason: String

  public init(reason: String) { self.reason = reason }

  public var description: String { "the workbook can't be written: \(reason)" }
}
