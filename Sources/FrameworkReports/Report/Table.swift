/// Rows under heads, sorted before they come here.
public struct Table: Sendable, Hashable {
  /// What the cells of a column are.
  public enum Kind: String, Sendable, Hashable {
    /// Names the row.
    case header
    case text
    case number
    /// One letter or sign, such as those of the heat map.
    case letter
  }

  public struct Column: Sendable, Hashable {
    /// The same in every language: what a client of the JSON asks for.
    public var key: String
    public var title: Phrase
    public var kind: Kind

    public init(_ key: String, _ title: Phrase, _ kind: Kind = .text) {
      self.key = key
      self.title = title
      self.kind = kind
    }
  }

  /// How dark a cell of a heat map is; letters say the same.
  public enum Shade: String, Sendable, Hashable, CaseIterable {
    case full, most, half, part, suggested, empty, unexamined
  }

  public struct Cell: Sendable, Hashable {
    public var text: Phrase
    /// What the text prints, exactly; nil where the text is all.
    public var value: Quantity?
    public var shade: Shade?
    /// How many columns the cell takes.
    public var span: Int

    public init(_ text: Phrase, value: Quantity? = nil, shade: Shade? = nil, span: Int = 1) {
      self.text = text
      self.value = value
      self.shade = shade
      self.span = span
    }
  }

  public struct Row: Sendable, Hashable {
    /// The same in every language; unique within the table.
    public var key: String
    /// Where a link to this row leads; nil where none does.
    public var anchor: String?
    public var cells: [Cell]
    /// A heading over the rows that follow, in one cell that spans them all.
    public var isGroup: Bool

    public init(_ key: String, anchor: String? = nil, _ cells: [Cell], isGroup: Bool = false) {
      self.key = key
      self.anchor = anchor
      self.cells = cells
      self.isGroup = isGroup
    }
  }

  public var id: String
  public var caption: Phrase
  public var columns: [Column]
  public var rows: [Row]

  public init(id: String, caption: Phrase, columns: [Column], rows: [Row]) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

extension Table.Cell: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(Phrase(text)) }
}

extension Table.Row {
  /// A heading row over `count` columns.
  static func group(
    _ key: String, anchor: String? = nil, _ heading: Phrase, over count: Int
  ) -> Table.Row {
    Table.Row(key, anchor: anchor, [Table.Cell(heading, span: count)], isGroup: true)
  }

  /// The cells with empty ones where a cell spans several columns.
  func spread() -> [Table.Cell] {
    cells.flatMap { [$0] + Array(repeating: Table.Cell(""), count: max(0, $0.span - 1)) }
  }
}
