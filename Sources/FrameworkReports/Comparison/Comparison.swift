public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// One or more scopes on one schema, with everything that the analysis says of them.
///
/// Computed once; every report and format tells of the same values.
public struct Comparison: Sendable {
  /// In the order that they were named; the first tells whose values are *measured here*.
  public let scopes: [ScopeStudy]
  /// What the scopes are laid on: the common schema, or the lens that is looked through.
  public let schema: Schema
  /// What the mappings lead to; the schema itself where no lens is looked through.
  public let commonSchema: Schema
  public let coding: MappingSet.Coding
  public let overlap: Overlap
  /// The smallest number of examined indicators: what sizes are matched at.
  public let commonSize: Int
  let catalogue: Catalogue
  private let wantedLenses: [Schema]

  /// Compares by the agreed coding unless another is chosen.
  ///
  /// Unless given, the lenses are all of the schema's in the catalogue, and *measured here* is the
  /// owner of the first scope's framework. A lens that all is laid on instead is reached through
  /// the common schema.
  public init(
    of scopes: [Scope], on schema: Schema, through lens: Schema? = nil,
    lenses: [Schema]? = nil, coding: MappingSet.Coding = .agreed,
    here: Framework.Owner.ID? = nil, in catalogue: Catalogue
  ) {
    let alignments = scopes.map {
      Alignment(of: $0, on: schema, through: lens, coding: coding, in: catalogue)
    }
    let size = SizeMatching.commonSize(of: alignments)
    let first = scopes.first?.frameworks.first.flatMap { catalogue.framework($0) }
    let owner = here ?? first?.owner.id ?? ""
    self.scopes = alignments.enumerated().map { place, alignment in
      ScopeStudy(
        of: alignment, letter: ScopeStudy.letter(place), at: size, here: owner, in: catalogue)
    }
    self.schema = lens ?? schema
    self.commonSchema = schema
    self.coding = coding
    self.overlap = Overlap(of: alignments)
    self.commonSize = size
    self.catalogue = catalogue
    self.wantedLenses = lenses ?? catalogue.lenses(of: schema.reference)
  }

  /// Every scope under the schema and every lens; computed when asked for, since a terminal doesn't.
  public var lenses: LensComparison {
    LensComparison(
      of: scopes.map(\.alignment.scope), on: commonSchema, through: wantedLenses,
      coding: coding, in: catalogue)
  }

  /// Every framework edition of the scopes once, in order of appearance.
  var frameworks: [Framework] {
    var seen = Set<FrameworkReference>()
    return scopes.flatMap { $0.alignment.scope.frameworks }
      .filter { seen.insert($0).inserted }.compactMap { catalogue.framework($0) }
  }

  /// Everybody who is named as author of a row of the coding.
  var authors: Set<String> {
    Set(
      frameworks.compactMap {
        catalogue.mappingSet(
          from: .framework($0.reference), to: commonSchema.reference, coding: coding)
      }.flatMap(\.mappings).flatMap(\.authors))
  }

  /// Whether one coder stands behind the coding that ships, so that agreement is unknown.
  var restsOnOneCoder: Bool { coding == .agreed && authors.count == 1 }

  /// Dimensions that count, of the schema.
  var dimensionCount: Int { scopes.first?.breadth.dimensions ?? schema.dimensions.count }
}

/// One scope with its analysis, and the letter that tables and pictures know it by.
public struct ScopeStudy: Sendable {
  /// Such as `A`.
  public let letter: String
  public let alignment: Alignment
  public let coverage: Coverage
  public let breadth: Breadth
  public let layers: Layers
  public let gaps: Gaps
  public let profile: Profile
  public let sizeMatching: SizeMatching
  let frameworks: [Framework]

  init(
    of alignment: Alignment, letter: String, at size: Int, here: Framework.Owner.ID,
    in catalogue: Catalogue
  ) {
    self.letter = letter
    self.alignment = alignment
    coverage = Coverage(of: alignment)
    breadth = Breadth(of: alignment)
    layers = Layers(of: alignment, here: here)
    gaps = Gaps(of: alignment)
    profile = Profile(of: alignment)
    sizeMatching = SizeMatching(of: alignment, at: size)
    frameworks = alignment.scope.frameworks.compactMap { catalogue.framework($0) }
  }

  static func letter(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return place < letters.count
      ? String(letters[place]) : "\(letters[place % letters.count])\(place / letters.count + 1)"
  }

  var isExamined: Bool { coverage.isExamined }
  var size: Int { alignment.rows.count }
}
