/// A price on every element, so that a bound on all sets is a sum over indicators.
///
/// For any whole λ with 0 ≤ λ(e) ≤ w(e), a set Y is worth at most Σ over e of (w(e) − λ(e)) + Σ
/// over i in Y of Σ over e that i covers of λ(e). Good prices come from subgradient steps (Held,
/// Wolfe and Crowder 1974); bad ones only cost time, so that floating point is harmless here.
struct Multipliers {
  let values: [Int]

  /// Steps towards the prices whose bound for sets of a size is the lowest.
  init(weights: [Int], covers: [[Int]], size: Int, towards target: Int) {
    let whole = weights.map(Double.init)
    var prices = Self.evenly(whole, covers)
    var best = prices
    var lowest = Double.infinity
    var stride = 1.0
    var sinceLower = 0
    for _ in 0..<120 {
      let (bound, slopes) = Self.bound(prices, whole, covers, size)
      if bound < lowest - 0.25 { (lowest, best, sinceLower) = (bound, prices, 0) }
      sinceLower += 1
      if sinceLower == 8 { (stride, sinceLower) = (stride / 2, 0) }
      let length = slopes.reduce(0) { $0 + $1 * $1 }
      guard bound > Double(target) + 0.5, length > 0, stride > 1e-4 else { break }
      let step = stride * (bound - Double(target)) / length
      for element in prices.indices {
        prices[element] = min(whole[element], max(0, prices[element] - step * slopes[element]))
      }
    }
    values = zip(best, weights).map { min($1, max(0, Int($0.rounded()))) }
  }

  /// An element's weight shared by those that cover it, as many as a good set would hold.
  private static func evenly(_ weights: [Double], _ covers: [[Int]]) -> [Double] {
    var counts = Array(repeating: 0.0, count: weights.count)
    for element in covers.joined() { counts[element] += 1 }
    return zip(weights, counts).map { $1 > 1 ? $0 * 0.75 : $0 }
  }

  /// The bound, and how it grows with each price.
  private static func bound(
    _ prices: [Double], _ weights: [Double], _ covers: [[Int]], _ size: Int
  ) -> (Double, [Double]) {
    let profits = covers.map { $0.reduce(0) { $0 + prices[$1] } }
    let order = profits.indices.sorted {
      profits[$0] == profits[$1] ? $0 < $1 : profits[$0] > profits[$1]
    }
    var slopes = prices.map { _ in -1.0 }
    var bound = zip(weights, prices).reduce(0) { $0 + $1.0 - $1.1 }
    for place in order.prefix(size) {
      bound += profits[place]
      for element in covers[place] { slopes[element] += 1 }
    }
    // A price at its end can't go further that way.
    for element in slopes.indices {
      let isLowest = prices[element] <= 0 && slopes[element] > 0
      let isHighest = prices[element] >= weights[element] && slopes[element] < 0
      if isLowest || isHighest { slopes[element] = 0 }
    }
    return (bound, slopes)
  }
}
