import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct ContentMatrixTests {
  private static let empty = Alignment.sample([], framework: "empty")

  @Test func `two stands for a concept with an indicator of its own, one for a shared one`() {
    let matrix = ContentMatrix(of: [OverlapTests.first, OverlapTests.second])
    // A.1 is on a.x and b.x, A.2 on b.x alone; B.1 on b.x alone, B.2 and B.3 on a.y alone.
    #expect(matrix.concepts.map(\.id.rawValue) == ["a.x", "a.y", "b.x"])
    #expect(
      matrix.cells == [
        [.compound, .absent], [.absent, .specific], [.specific, .specific],
      ])
  }

  @Test func `the indicators behind the twos are those that overlap calls specific`() {
    let scopes = [OverlapTests.first, OverlapTests.second]
    let profiles = Overlap(of: scopes).profiles
    let matrix = ContentMatrix(of: scopes)
    for place in scopes.indices {
      let specific = Set(profiles[place].specific)
      let own = Set(
        scopes[place].rows.filter { specific.contains($0.reference) }
          .flatMap { $0.cells.filter { $0.degree > .zero }.map(\.concept) })
      let twos = matrix.cells.indices.filter { matrix.cells[$0][place] == .specific }
      #expect(Set(twos) == own)
    }
  }

  @Test func `a scope that nobody examined has no numbers`() {
    let matrix = ContentMatrix(of: [OverlapTests.first, Self.empty])
    #expect(matrix.cells.allSatisfy { $0[1] == nil })
    #expect(matrix.shared(0, 1) == nil)
  }

  @Test func `what is shared is counted as by the Jaccard index of sets`() throws {
    // {a.x, b.x} and {a.y, b.x}: one of three.
    let matrix = ContentMatrix(of: [OverlapTests.first, OverlapTests.second])
    let shared = try #require(matrix.shared(0, 1))
    #expect(shared == (both: 1, either: 3))
  }
}
