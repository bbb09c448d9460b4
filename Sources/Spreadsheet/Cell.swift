/// One cell: a number or a text, how it looks and where it leads.
public struct Cell: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case blank
    case number(Double)
    /// Written as it is; never a formula.
    case text(String)
  }

  /// Where a click leads.
  public enum Link: Sendable, Hashable {
    case cell(sheet: String, row: Int, column: Int)
    /// An address on the web or of a mailbox; another kind is left out.
    case address(String)
  }

  public var content: Content
  public var style: Style
  public var link: Link?
  /// How many columns the cell takes; further cells of the row stand after them.
  public var span: Int

  public init(_ content: Content, _ style: Style = Style(), link: Link? = nil, span: Int = 1) {
    self.content = content
    self.style = style
    self.link = link
    self.span = span
  }

  public static let blank = Cell(.blank)
}

/// How a cell looks.
public struct Style: Sendable, Hashable {
  /// Red, green and blue, eight bits each.
  public typealias Colour = UInt32

  public enum Horizontal: Sendable, Hashable { case general, left, centre, right }
  public enum Vertical: Sendable, Hashable { case top, bottom }

  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  public var isWrapped = false
  /// A thin line under the cell.
  public var isRuled = false
  /// A box around the cell: room to write.
  public var isBoxed = false
  public var size = 11.0
  public var colour: Colour?
  public var fill: Colour?
  /// Grey hatching instead of a fill.
  public var isHatched = false
  /// Set in from the left, where the cell beside holds numbers.
  public var isIndented = false
  public var horizontal = Horizontal.general
  public var vertical = Vertical.top
  /// As the format's own language writes it, such as `0.0%`; nil shows a number as it is.
  public var numberFormat: String?

  public init() {}

  /// The same with something changed.
  public func with(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}
