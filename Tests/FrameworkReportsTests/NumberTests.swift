import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

/// Numbers as the glossary, section 12, and the method, section 9, write them.
@Suite struct NumberTests {
  private let bokmål = Voice(.bokmål)
  private let danish = Voice(.danish)
  private let english = Voice(.english)

  @Test func `a share is rounded once, half away from zero`() {
    #expect(bokmål.percent(Fraction(1, over: 16)) == "6,3\u{A0}%")
    #expect(bokmål.percent(Fraction(21, over: 80)) == "26,3\u{A0}%")
    #expect(english.percent(Fraction(1, over: 16)) == "6.3%")
    #expect(danish.percent(.one) == "100,0\u{A0}%")
  }

  @Test func `above 0 never prints as 0, below 100 never as 100`() {
    #expect(bokmål.percent(Fraction(1, over: 10_000)) == "<\u{A0}0,1\u{A0}%")
    #expect(bokmål.percent(Fraction(9999, over: 10_000)) == ">\u{A0}99,9\u{A0}%")
    #expect(english.percent(Fraction(1, over: 1000), decimals: 0) == "<\u{A0}1%")
    #expect(bokmål.percent(.zero) == "0,0\u{A0}%")
  }

  @Test func `a range has the sign once and says what is only a floor`() {
    let range = CoverageRange(
      low: Fraction(27, over: 1000), default: Fraction(48, over: 1000),
      summed: Fraction(48, over: 1000), high: Fraction(69, over: 1000), isHighAtLeast: false)
    #expect(bokmål.withBounds(range) == "4,8\u{A0}% [2,7–6,9]")
    let open = CoverageRange(
      low: range.low, default: range.default, summed: range.summed, high: range.high,
      isHighAtLeast: true)
    #expect(english.withBounds(open) == "4.8% [2.7–at least 6.9]")
  }

  @Test func `minus signs don't stand beside a dash`() {
    #expect(bokmål.range("\u{2212}3", "+1") == "\u{2212}3 til +1")
    #expect(english.range("\u{2212}3", "+1") == "\u{2212}3 to +1")
    #expect(bokmål.range("4,2", "5") == "4,2–5")
  }

  @Test func `thousands are grouped as the language does`() {
    #expect(bokmål.integer(10_000) == "10\u{A0}000")
    #expect(danish.integer(3478) == "3.478")
    #expect(english.integer(1_234_567) == "1,234,567")
    #expect(bokmål.integer(-12) == "\u{2212}12")
  }

  @Test func `decimals keep their number of digits`() {
    #expect(bokmål.decimal("4.50" as ExactDecimal) == "4,50")
    #expect(danish.decimal("-2.3" as ExactDecimal) == "\u{2212}2,3")
    #expect(english.decimal(2.8284, decimals: 2) == "2.83")
    #expect(bokmål.twoDecimals("0.125") == "0,13")
  }

  @Test func `dates are written out`() {
    #expect(bokmål.date("2016-12-06") == "6. desember 2016")
    #expect(danish.date("2016-03-06") == "6. marts 2016")
    #expect(english.date("2016-12-06") == "6 December 2016")
    #expect(bokmål.date("høsten 2016") == "høsten 2016")
  }

  @Test func `lists and small numbers read as sentences`() {
    #expect(bokmål.enumeration(["a", "b", "c"]).plain == "a, b og c")
    #expect(english.enumeration(["a", "b"]).plain == "a and b")
    #expect(bokmål.inWords(12) == "tolv")
    #expect(danish.inWords(12) == "12")
    #expect(english.inWords(9) == "nine")
  }
}
