extension Fraction {
  /// The exact difference; nil where it would need more digits than there are.
  public func subtracting(_ other: Fraction) -> Fraction? {
    let (left, isLeftBeyond) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isRightBeyond) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (bottom, isBottomBeyond) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (top, isTopBeyond) = left.subtractingReportingOverflow(right)
    guard ![isLeftBeyond, isRightBeyond, isBottomBeyond, isTopBeyond].contains(true) else {
      return nil
    }
    return Fraction(top, over: bottom)
  }
}
