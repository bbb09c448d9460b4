extension LinearProgram {
  /// How far a row or a bound may be missed, relative to the size of the row's terms.
  static let tolerance = 1e-6

  /// Rounds what must be whole, and what is whole but for the solver's arithmetic.
  func rounded(_ values: [Double]) -> [Double] {
    zip(columns, values).map { column, value in
      let inside = min(max(value, column.lower), column.upper)
      let whole = inside.rounded()
      return column.isBinary || abs(inside - whole) < Self.tolerance ? whole : inside
    }
  }

  /// Whether every bound and every row holds.
  func holds(for values: [Double]) -> Bool {
    values.count == columns.count
      && zip(columns, values).allSatisfy { column, value in
        column.lower <= value && value <= column.upper
          && (!column.isBinary || value == value.rounded())
      }
      && rows.allSatisfy { row in holds(row, for: values) }
  }

  private func holds(_ row: Row, for values: [Double]) -> Bool {
    var sum = 0.0
    var size = 1.0
    for term in row.terms {
      let part = term.coefficient * values[term.variable.index]
      sum += part
      size = max(size, abs(part))
    }
    // Whole terms below 2^53 add up exactly, so there nothing is forgiven.
    let isExact = row.terms.allSatisfy { term in
      let part = term.coefficient * values[term.variable.index]
      return part == part.rounded()
    }
    let slack = isExact ? 0 : Self.tolerance * size
    return row.lower - slack <= sum && sum <= row.upper + slack
  }

  /// The objective at the values: in integers where they are whole.
  func objective(at values: [Double]) -> Double {
    var whole = 0
    for (column, value) in zip(columns, values) where column.objective != 0 {
      guard let factor = Int(exactly: value) else { return inexactObjective(at: values) }
      let (part, overflow) = column.objective.multipliedReportingOverflow(by: factor)
      let (sum, carry) = whole.addingReportingOverflow(part)
      guard !overflow, !carry else { return inexactObjective(at: values) }
      whole = sum
    }
    return Double(whole)
  }

  private func inexactObjective(at values: [Double]) -> Double {
    zip(columns, values).reduce(0) { $0 + Double($1.0.objective) * $1.1 }
  }

  /// Whether one objective value is better than another.
  func prefers(_ one: Double, to other: Double) -> Bool {
    aim == .maximise ? one > other : one < other
  }

  /// The bound that says nothing.
  var noBound: Double { aim == .maximise ? .infinity : -.infinity }
}
