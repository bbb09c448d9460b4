import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct FractionTests {
  @Test func `fractions are in lowest terms with a positive denominator`() {
    #expect(Fraction(6, over: -8) == Fraction(-3, over: 4))
    #expect(Fraction(6, over: -8).description == "-3/4")
    #expect(Fraction(8, over: 4).description == "2")
    #expect(Fraction(0, over: 7) == .zero)
    #expect(Fraction(3).approximation == 3)
  }

  @Test(arguments: [
    (1, 16, 1, 100, "6.3"), (21, 80, 1, 100, "26.3"), (-1, 16, 1, 100, "-6.3"),
    (1, 3, 2, 1, "0.33"), (2, 3, 0, 100, "67"), (1, 1, 1, 100, "100.0"), (0, 1, 1, 100, "0.0"),
    (1, 2, 0, 1, "1"), (1, 16, 1, -100, "-6.3"),
  ])
  func `rounds once, half away from zero`(
    numerator: Int, denominator: Int, decimals: Int, factor: Int, printed: String
  ) {
    let fraction = Fraction(Int128(numerator), over: Int128(denominator))
    #expect(fraction.rounded(decimals, times: factor).description == printed)
  }

  @Test func `order is that of the exact values`() {
    let values = (-6...6).flatMap { top in
      (1...6).map { Fraction(Int128(top), over: $0) }
    }
    for left in values {
      for right in values {
        let exact = left.numerator * right.denominator < right.numerator * left.denominator
        #expect((left < right) == exact, "\(left) < \(right)")
      }
    }
  }

  @Test func `numbers that can't be multiplied are still ordered`() {
    let great: Int128 = 100_000_000_000_000_000_000_000_000_000
    let left = Fraction(great, over: great + 1)
    let right = Fraction(great + 1, over: great + 2)
    #expect(left < right && !(right < left) && !(left < left))
  }
}
