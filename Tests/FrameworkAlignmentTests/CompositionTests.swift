import FrameworkAlignment
import FrameworkModel
import Testing

/// The composition table against every triple of non-empty sets (method, section 9).
@Suite struct CompositionTests {
  /// How two sets, given as bits, stand to each other.
  static func relation(_ a: Int, _ b: Int) -> MappingRelation {
    if a == b { return .equal }
    if a & b == 0 { return .none }
    if a & b == b { return .broader }
    return a & b == a ? .narrower : .overlaps
  }

  /// What share of b the set a covers, as a degree over the common denominator.
  static func degree(_ a: Int, _ b: Int) -> (shared: Int, whole: Int) {
    ((a & b).nonzeroBitCount, b.nonzeroBitCount)
  }

  @Test(arguments: [4, 5])
  func `the table is what all triples of sets give`(elements: Int) {
    let sets = 1..<(1 << elements)
    var found: [[MappingRelation]: RelationSet] = [:]
    for a in sets {
      for b in sets {
        for c in sets {
          let legs = [Self.relation(a, b), Self.relation(b, c)]
          found[legs, default: []].formUnion(RelationSet(Self.relation(a, c)))
        }
      }
    }
    for first in MappingRelation.allCases {
      for second in MappingRelation.allCases {
        #expect(
          found[[first, second]] == RelationSet(composing: first, second),
          "\(first) then \(second)")
      }
    }
  }

  @Test func `the product is a floor in exactly the twelve cells that enter the default`() {
    let sets = 1..<(1 << 5)
    let positive = MappingRelation.allCases.filter { $0 != .none }
    var floors = Set(positive.flatMap { first in positive.map { [first, $0] } })
    for a in sets {
      for b in sets {
        for c in sets {
          let (one, two, whole) = (Self.degree(a, b), Self.degree(b, c), Self.degree(a, c))
          // shared/whole ≥ the product of the two, in whole numbers.
          if whole.shared * one.whole * two.whole < one.shared * two.shared * whole.whole {
            floors.remove([Self.relation(a, b), Self.relation(b, c)])
          }
        }
      }
    }
    let entering = positive.flatMap { first in positive.map { [first, $0] } }
      .filter { RelationSet(composing: $0[0], $0[1]).excludesNone }
    #expect(floors == Set(entering))
    #expect(entering.count == 12)
  }

  @Test func `thirteen cells name the relation`() {
    let cells = MappingRelation.allCases.flatMap { first in
      MappingRelation.allCases.map { RelationSet(composing: first, $0) }
    }
    #expect(cells.count { $0.single != nil } == 13)
  }

  @Test func `reading from the other side turns a composition round`() {
    for first in MappingRelation.allCases {
      for second in MappingRelation.allCases {
        let there = RelationSet(composing: first, second)
        let back = RelationSet(composing: second.converse, first.converse)
        #expect(there.converse == back)
      }
    }
  }

  @Test func `sets of relations compose member by member`() {
    let composed = RelationSet(composing: [.equal, .narrower], .narrower)
    #expect(composed == .narrower)
    #expect(RelationSet(composing: [.equal, .narrower], .broader) == .anything)
    #expect(composed.description == "narrower")
  }

  @Test func `a product of strengths is exact`() {
    let product = Degree(ExactDecimal(25, scale: 2)) * Degree(ExactDecimal(333_333, scale: 6))
    #expect(product.decimal.description == "0.08333325")
    #expect(Degree(ExactDecimal(1, scale: 13)) == .zero)
    #expect(Degree.half.decimal.description == "0.5")
  }
}
