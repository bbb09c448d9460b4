@testable import FrameworkAnalysis
import FrameworkAlignment
import FrameworkModel
import TestSupport
import Testing

/// The known answers of the method's section 9 that concern sections 1 to 5.
@Suite struct KnownAnswers {
  @Test(
    arguments: [
      ([4, 0, 0, 0], 1, 1, 1), ([1, 3, 0, 0], 2, 1.7548, 1.6), ([1, 1, 1, 1], 4, 4, 4),
      ([4, 2, 1, 1], 4, 3.3636, 2.9091), ([10, 5, 3, 2], 4, 3.3467, 2.8986),
      ([12, 8, 6, 4, 3, 1], 6, 4.8736, 4.2815),
    ] as [([Double], Double, Double, Double)])
  func `Hill numbers`(counts: [Double], hill0: Double, hill1: Double, hill2: Double) throws {
    let spread = try #require(Spread(of: counts))
    #expect(isClose(spread.hill0, hill0))
    #expect(isClose(spread.hill1, hill1))
    #expect(isClose(spread.hill2, hill2))
    #expect(isClose(spread.evenness, hill1 / hill0))
  }

  @Test(
    arguments: [
      ([4, 0, 0, 0], 4, 1), ([4, 2, 1, 1], 8, 2.7714), ([10, 5, 3, 2], 20, 2.5521),
      ([12, 8, 6, 4, 3, 1], 34, 2.9266),
    ] as [([Int], Int, Double)])
  func `size-matched to four`(members: [Int], count: Int, expected: Double) {
    #expect(
      isClose(SizeMatching.expectedTouched(members, of: count, at: 4), expected))
  }

  @Test func `size-matched coverage of one concept`() {
    let matching = SizeMatching(of: .sample(degrees: [.one, .half, .zero, .zero]), at: 2)
    #expect(isClose(matching.expectedCoverage, 2.0 / 3))
    #expect(matching.examined == 4)
  }

  @Test func `Rao's Q and the effective number that follows from it`() throws {
    let near = try #require(
      Similarity(of: [0.5, 0.25, 0.25]) { a, b in a == b ? 1 : a + b == 1 ? 0.8 : 0 })
    #expect(isClose(near.rao, 0.425))
    #expect(isClose(near.effective2, 1.7391))
    let far = try #require(Similarity(of: [0.5, 0.25, 0.25]) { $0 == $1 ? 1 : 0 })
    #expect(isClose(far.rao, 0.625))
    #expect(isClose(far.effective0, 3))
    #expect(isClose(far.effective1, try #require(Spread(of: [0.5, 0.25, 0.25])).hill1))
  }

  @Test func `two sets that share two of eight concepts`() throws {
    let overlap = Overlap(of: [
      .sample(covering: 0..<4, of: 8), .sample(covering: 2..<8, of: 8),
    ])
    let pair = overlap.pairs[0]
    #expect(pair.jaccard?.most == Fraction(1, over: 4))
    #expect(pair.jaccard?.least == Fraction(1, over: 4))
    #expect(pair.containmentOfFirst?.most == Fraction(1, over: 2))
    #expect(pair.containmentOfSecond?.most == Fraction(1, over: 3))
  }

  @Test func `the mean of five sets leaves the diagonal out`() throws {
    // Sizes 7, 3, 25, 8, 10: every concept by the sets that hold it.
    let parts: [([Int], Int)] = [
      ([0, 1, 3], 1), ([0, 1, 4], 2), ([0, 4], 2), ([3, 4], 2), ([2, 3], 5),
    ]
    var members = Array(repeating: [Int](), count: 5)
    var next = 0
    for (sets, count) in parts {
      for _ in 0..<count {
        for set in sets { members[set].append(next) }
        next += 1
      }
    }
    for (set, size) in [7, 3, 25, 8, 10].enumerated() {
      while members[set].count < size {
        members[set].append(next)
        next += 1
      }
    }
    let overlap = Overlap(of: members.map { .sample(covering: $0, of: next) })
    let values = overlap.pairs.compactMap(\.jaccard?.most)
    let known: [(Int128, Int128)] = [
      (3, 7), (1, 14), (4, 13), (1, 10), (2, 11), (5, 28), (2, 16), (0, 1), (0, 1), (0, 1),
    ]
    #expect(values.sorted() == known.map { Fraction($0.0, over: $0.1) }.sorted())
    #expect(isClose(overlap.meanJaccard, 0.1393))
    #expect(overlap.undefinedPairs == 0)
  }

  @Test func `an empty distribution has no effective number`() {
    #expect(Spread(of: [0, 0]) == nil)
    #expect(Similarity(of: []) { _, _ in 1 } == nil)
  }
}
