public import FrameworkAlignment
public import FrameworkModel

/// The union of the compared scopes as laid out by everybody who can be asked (method, section 8).
public struct Standpoints: Sendable {
  /// One coder's own coding of the same scope.
  public struct Coder: Sendable {
    public let number: Int
    public let alignment: Alignment

    public init(_ number: Int, _ alignment: Alignment) {
      self.number = number
      self.alignment = alignment
    }
  }

  /// On the schema and by the coding that figures are told of; through a lens where one is named.
  public let alignment: Alignment
  /// On the same schema.
  public let coders: [Coder]
  /// The same scope and coding on the common schema, then through each lens.
  public let schemas: [Alignment]

  public init(alignment: Alignment, coders: [Coder] = [], schemas: [Alignment]? = nil) {
    self.alignment = alignment
    self.coders = coders
    self.schemas = schemas ?? [alignment]
  }

  /// Everybody whom a catalogue knows: each coder with a file of some edition of the scope, each lens.
  public init(
    of scope: Scope, on schema: Schema, through lens: Schema? = nil,
    coding: MappingSet.Coding = .agreed, in catalogue: Catalogue
  ) {
    let editions = Set(scope.frameworks)
    let numbers = catalogue.mappingSets.compactMap { set -> Int? in
      guard case .framework(let framework) = set.subject, editions.contains(framework),
        set.object == schema.reference, case .coder(let number) = set.coding
      else { return nil }
      return number
    }
    self.init(
      alignment: Alignment(
        of: scope, on: schema, through: lens, coding: coding, in: catalogue),
      coders: Set(numbers).sorted().map {
        Coder(
          $0,
          Alignment(of: scope, on: schema, through: lens, coding: .coder($0), in: catalogue))
      },
      schemas: ([nil] + catalogue.lenses(of: schema.reference)).map {
        Alignment(of: scope, on: schema, through: $0, coding: coding, in: catalogue)
      })
  }
}
