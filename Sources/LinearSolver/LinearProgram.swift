/// Variables, the constraints that bind them, and what is maximised or minimised.
///
/// A value: a copy with one more constraint is how a caller excludes a solution or fixes an objective.
public struct LinearProgram: Sendable, Hashable {
  /// Which way the objective is wanted.
  public enum Aim: Sendable, Hashable {
    case maximise
    case minimise
  }

  /// One unknown of the program that made it.
  public struct Variable: Sendable, Hashable, Comparable {
    /// Where its value stands in ``Solution/values``.
    public let index: Int

    public static func < (one: Variable, other: Variable) -> Bool { one.index < other.index }
  }

  /// A variable times a number.
  public struct Term: Sendable, Hashable {
    public let coefficient: Double
    public let variable: Variable

    public init(_ coefficient: Double, _ variable: Variable) {
      self.coefficient = coefficient
      self.variable = variable
    }
  }

  struct Column: Hashable {
    var lower: Double
    var upper: Double
    var isBinary: Bool
    var objective: Int
  }

  struct Row: Hashable {
    /// By variable, one term each, none of them zero.
    var terms: [Term]
    var lower: Double
    var upper: Double
  }

  public var aim: Aim
  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []

  public init(_ aim: Aim) {
    self.aim = aim
  }

  public var variableCount: Int { columns.count }
  public var constraintCount: Int { rows.count }
  public var variables: [Variable] { columns.indices.map { Variable(index: $0) } }

  /// Adds a variable that is 0 or 1.
  public mutating func addBinary(objective: Int = 0) -> Variable {
    columns.append(Column(lower: 0, upper: 1, isBinary: true, objective: objective))
    return Variable(index: columns.count - 1)
  }

  /// Adds a variable that takes any value within its bounds; an infinite bound is none.
  public mutating func addContinuous(
    from lower: Double = 0, through upper: Double = 1, objective: Int = 0
  ) -> Variable {
    precondition(lower <= upper, "no value lies between \(lower) and \(upper)")
    columns.append(Column(lower: lower, upper: upper, isBinary: false, objective: objective))
    return Variable(index: columns.count - 1)
  }

  /// Demands that the sum lie within the bounds, both included; an infinite bound is none.
  ///
  /// A variable that occurs twice has its coefficients added.
  public mutating func addConstraint(
    _ terms: [Term], atLeast lower: Double = -.infinity, atMost upper: Double = .infinity
  ) {
    precondition(lower <= upper, "no value lies between \(lower) and \(upper)")
    rows.append(Row(terms: merged(terms), lower: lower, upper: upper))
  }

  public mutating func addConstraint(_ terms: [Term], equals value: Double) {
    addConstraint(terms, atLeast: value, atMost: value)
  }

  /// Demands that the objective lie within the bounds; coefficients up to 2^53 are exact.
  public mutating func addObjectiveConstraint(
    atLeast lower: Double = -.infinity, atMost upper: Double = .infinity
  ) {
    addConstraint(objectiveTerms, atLeast: lower, atMost: upper)
  }

  /// Replaces the objective; variables that are not named count nothing.
  public mutating func setObjective(_ coefficients: [Variable: Int], _ aim: Aim) {
    self.aim = aim
    for index in columns.indices {
      columns[index].objective = coefficients[Variable(index: index)] ?? 0
    }
  }

  /// Fixes a variable, or narrows it, to the bounds.
  public mutating func restrict(_ variable: Variable, from lower: Double, through upper: Double) {
    precondition(lower <= upper, "no value lies between \(lower) and \(upper)")
    columns[variable.index].lower = lower
    columns[variable.index].upper = upper
  }

  var objectiveTerms: [Term] {
    variables.compactMap { variable in
      let coefficient = columns[variable.index].objective
      return coefficient == 0 ? nil : Term(Double(coefficient), variable)
    }
  }

  private func merged(_ terms: [Term]) -> [Term] {
    var sums: [Int: Double] = [:]
    for term in terms {
      precondition(columns.indices.contains(term.variable.index), "a variable of another program")
      sums[term.variable.index, default: 0] += term.coefficient
    }
    return sums.sorted { $0.key < $1.key }
      .filter { $0.value != 0 }
      .map { Term($0.value, Variable(index: $0.key)) }
  }
}
