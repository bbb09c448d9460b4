import ArgumentParser
import FrameworkAnalysis
import FrameworkModel

/// A number of things, from 0 on.
struct WholeNumber: ExpressibleByArgument, CustomStringConvertible {
  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Int(argument), value >= 0 else { return nil }
    self.value = value
  }

  var description: String { String(value) }
}

/// A burden in whole or decimal units, with a point or a comma.
struct BurdenLimit: ExpressibleByArgument, CustomStringConvertible {
  let value: ExactDecimal

  var description: String { value.description }

  init?(argument: String) {
    guard let value = ExactDecimal(argument.replacing(",", with: ".")), value >= .zero else {
      return nil
    }
    self.value = value
  }
}

/// A share in percent, with a point or a comma, with or without its sign.
struct Percentage: ExpressibleByArgument, CustomStringConvertible {
  /// 0 to 1.
  let value: Fraction
  /// In percent.
  let description: String

  init?(argument: String) {
    let digits = argument.filter { $0 != "%" && $0 != " " }.replacing(",", with: ".")
    guard let percent = ExactDecimal(digits), percent >= .zero, percent <= ExactDecimal(100),
      percent.scale <= 9
    else { return nil }
    let denominator = (0..<percent.scale).reduce(Int128(100)) { product, _ in product * 10 }
    value = Fraction(Int128(percent.significand), over: denominator)
    description = percent.description
  }
}

/// A time in seconds, with a point or a comma.
struct Seconds: ExpressibleByArgument, CustomStringConvertible {
  let duration: Duration
  let description: String

  init?(argument: String) {
    guard let seconds = Double(argument.replacing(",", with: ".")), seconds > 0, seconds < 1e9
    else { return nil }
    duration = .seconds(seconds)
    description = argument.replacing(",", with: ".")
  }
}

/// The size that a front ends with.
enum FrontEnd: ExpressibleByArgument, CustomStringConvertible {
  /// As long as more indicators gain something.
  case open
  case size(Int)

  init?(argument: String) {
    guard let size = Int(argument), size >= 0 else { return nil }
    self = .size(size)
  }

  var largest: Int? { if case .size(let size) = self { size } else { nil } }

  var description: String {
    switch self {
    case .open: "as long as more gain something"
    case .size(let size): String(size)
    }
  }
}
