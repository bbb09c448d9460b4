/// Rows under a tab, with what a reader sees first and what paper shows.
public struct Sheet: Sendable, Hashable {
  public var name: String
  /// How wide the columns are, in characters; those beyond keep the usual width.
  public var widths: [Double]
  public var rows: [Row]
  /// The last row that stays in sight and is repeated on paper; nil where none does.
  public var headRow: Int?
  /// How many columns stay in sight.
  public var headColumns: Int
  /// The table whose rows can be filtered, its heads in the first row.
  public var filter: Region?
  public var conditions: [Condition]
  public var isLandscape: Bool
  /// How many pages of paper a row goes over.
  public var pagesAcross: Int
  /// What stands at the foot of a printed page, left of the page's number.
  public var footer: String

  public init(
    name: String, widths: [Double] = [], rows: [Row] = [], headRow: Int? = nil,
    headColumns: Int = 0, filter: Region? = nil, conditions: [Condition] = [],
    isLandscape: Bool = true, pagesAcross: Int = 1, footer: String = ""
  ) {
    self.name = name
    self.widths = widths
    self.rows = rows
    self.headRow = headRow
    self.headColumns = headColumns
    self.filter = filter
    self.conditions = conditions
    self.isLandscape = isLandscape
    self.pagesAcross = pagesAcross
    self.footer = footer
  }

  public struct Row: Sendable, Hashable {
    public var cells: [Cell]
    /// In points; nil leaves it to the program that opens the file.
    public var height: Double?

    public init(_ cells: [Cell] = [], height: Double? = nil) {
      self.cells = cells
      self.height = height
    }
  }

  /// A rectangle of cells, both ends included.
  public struct Region: Sendable, Hashable {
    public var rows: ClosedRange<Int>
    public var columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// A look that cells take when their number is within bounds.
  public struct Condition: Sendable, Hashable {
    public var region: Region
    public var bounds: ClosedRange<Double>
    public var style: Style

    public init(_ region: Region, within bounds: ClosedRange<Double>, _ style: Style) {
      self.region = region
      self.bounds = bounds
      self.style = style
    }
  }
}
