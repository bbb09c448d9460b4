/// A report as it stands in a file: what its reader sees, whatever the format.
public struct ReportCopy: Sendable, Hashable {
  /// One cell; of columns that a cell spans, all but the first are empty.
  public struct Cell: Sendable, Hashable {
    /// White space made one space.
    public var text: String
    /// What the file says that the text prints, exactly; empty where it says nothing.
    public var value: String

    public init(_ text: String, value: String = "") {
      self.text = text
      self.value = value
    }
  }

  public struct Row: Sendable, Hashable {
    /// What names the row among others; two rows may share it.
    public var key: String
    /// Where it stands, such as the number of a sheet's row; empty where nobody counts.
    public var place: String
    public var cells: [Cell]

    public init(key: String, place: String = "", _ cells: [Cell]) {
      self.key = key
      self.place = place
      self.cells = cells
    }
  }

  /// A table, or a sheet.
  public struct Table: Sendable, Hashable {
    /// What names the table among others.
    public var id: String
    /// What its reader calls it.
    public var name: String
    public var columns: [String]
    public var rows: [Row]

    public init(id: String, name: String, columns: [String], rows: [Row]) {
      self.id = id
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  /// Nil where the file has none.
  public var record: Record?
  /// Headings, sentences, items of lists and the words of pictures, in order.
  public var texts: [String]
  public var tables: [Table]

  public init(record: Record? = nil, texts: [String] = [], tables: [Table] = []) {
    self.record = record
    self.texts = texts
    self.tables = tables
  }

  /// A text with every run of white space as one space, none at its ends.
  ///
  /// A browser that saves a page breaks lines anew; spaces that don't break stand for spaces.
  public static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }
}
