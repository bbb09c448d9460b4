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

  /// On the common schema, by the coding that figures are told of.
  public let alignment: Alignment
  public let coders: [Coder]
  /// The same scope and coding through each lens.
  public let lenses: [Alignment]

  public init(alignment: Alignment, coders: [Coder] = [], lenses: [Alignment] = []) {
    self.alignment = alignment
    self.coders = coders
    self.lenses = lenses
  }

  /// Everybody whom a catalogue knows: each coder with a file of some edition of the scope, each lens.
  public init(
    of scope: Scope, on schema: Schema, coding: MappingSet.Coding = .agreed,
    in catalogue: Catalogue
  ) {
    let editions = Set(scope.frameworks)
    let numbers = catalogue.mappingSets.compactMap { set -> Int? in
      guard case .framework(let framework) = set.subject, editions.contains(framework),
        set.object == schema.reference, case .coder(let number) = set.coding
      else { return nil }
      return number
    }
    self.init(
      alignment: Alignment(of: scope, on: schema, coding: coding, in: catalogue),
      coders: Set(numbers).sorted().map {
        Coder($0, Alignment(of: scope, on: schema, coding: .coder($0), in: catalogue))
      },
      lenses: catalogue.lenses(of: schema.reference).map {
        Alignment(of: scope, on: schema, through: $0, coding: coding, in: catalogue)
      })
  }
}
