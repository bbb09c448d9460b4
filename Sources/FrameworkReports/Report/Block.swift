/// One piece of a page.
public indirect enum Block: Sendable, Hashable {
  case section(Section)
  case paragraph(Phrase, Manner = .plain)
  /// Items with numbers where their order means something.
  case list([Phrase], isNumbered: Bool = false)
  /// Names with what they mean, such as the facets of an indicator.
  case definitions([Definition])
  case table(Table)
  case figure(Figure)

  /// How much a paragraph speaks up.
  public enum Manner: String, Sendable, Hashable {
    case plain
    /// What must be read beside a number: bounds, sizes, what isn't known.
    case caveat
    /// A formula or a rule, printed as it is computed.
    case rule
    /// Room to write, for those whose judgement it is.
    case blank
  }

  /// A term with its meaning.
  public struct Definition: Sendable, Hashable {
    public var term: Phrase
    public var meaning: Phrase

    public init(_ term: Phrase, _ meaning: Phrase) {
      self.term = term
      self.meaning = meaning
    }
  }

  var tables: [Table] {
    switch self {
    case .section(let section): section.blocks.flatMap(\.tables)
    case .table(let table): [table]
    default: []
    }
  }
}

/// A heading with an address and what stands under it; its level is its depth.
public struct Section: Sendable, Hashable {
  public enum Style: String, Sendable, Hashable {
    case plain
    /// Reference matter that the reader can fold away.
    case foldable
    /// The card of an indicator.
    case card
  }

  public var id: String
  public var heading: Phrase
  public var style: Style
  public var blocks: [Block]

  public init(id: String, _ heading: Phrase, style: Style = .plain, _ blocks: [Block]) {
    self.id = id
    self.heading = heading
    self.style = style
    self.blocks = blocks
  }
}

/// A picture with the words that stand for it where it can't be seen.
public struct Figure: Sendable, Hashable {
  public var id: String
  public var title: Phrase
  /// What the picture shows, for those who can't see it.
  public var alternative: String
  public var drawing: Markup
  /// The picture in characters, for a terminal and for plain text.
  public var lines: [String]
  public var caption: Phrase
  /// The id of the table on the same page that holds the picture's figures; nil where none does.
  public var table: String?

  public init(
    id: String, title: Phrase, alternative: String, drawing: Markup, lines: [String] = [],
    caption: Phrase = "", table: String? = nil
  ) {
    self.id = id
    self.title = title
    self.alternative = alternative
    self.drawing = drawing
    self.lines = lines
    self.caption = caption
    self.table = table
  }
}
