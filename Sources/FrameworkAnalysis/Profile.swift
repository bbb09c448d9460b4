public import FrameworkAlignment
public import FrameworkModel

/// How a scope's indicators are spread over kinds (method, section 4, Profile).
public struct Profile: Sendable, Hashable {
  /// A word of a vocabulary with the number of indicators that bear it.
  public struct Share<Word: Vocabulary>: Sendable, Hashable {
    public let word: Word
    public let count: Int
  }

  public let indicators: Int
  /// In the order of the vocabulary, words that nobody bears left out.
  public let types: [Share<IndicatorType>]
  public let observations: [Share<Observation>]
  /// An indicator may have several: the counts may add up to more than the indicators.
  public let dataSources: [Share<DataSourceKind>]
  public let levels: [Share<Level>]

  public init(of alignment: Alignment) {
    let facets = alignment.rows.map(\.indicator.facets)
    self.indicators = facets.count
    self.types = Self.shares(facets) { [$0.type] }
    self.observations = Self.shares(facets) { [$0.observation] }
    self.dataSources = Self.shares(facets) { $0.dataSources.isEmpty ? [.unknown] : $0.dataSources }
    self.levels = Self.shares(facets) { $0.levels.isEmpty ? [.unknown] : $0.levels }
  }

  private static func shares<Word: Vocabulary>(
    _ facets: [Facets], _ words: (Facets) -> [Word]
  ) -> [Share<Word>] {
    var counts: [Word: Int] = [:]
    for facet in facets {
      for word in Set(words(facet)) { counts[word, default: 0] += 1 }
    }
    return Word.allCases.compactMap { word in
      counts[word].map { Share(word: word, count: $0) }
    }
  }
}
