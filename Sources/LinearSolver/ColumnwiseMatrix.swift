/// The coefficients column by column, as CBC wants them.
struct ColumnwiseMatrix {
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var coefficients: [Double] = []

  init(_ program: LinearProgram) {
    var columns: [[(row: Int, coefficient: Double)]] = Array(
      repeating: [], count: program.columns.count)
    for (index, row) in program.rows.enumerated() {
      for term in row.terms { columns[term.variable.index].append((index, term.coefficient)) }
    }
    for column in columns {
      rows += column.map { Int32($0.row) }
      coefficients += column.map(\.coefficient)
      starts.append(Int32(rows.count))
    }
  }
}
