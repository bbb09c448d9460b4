import ArgumentParser
import FrameworkDecision

/// How the answer is doubted: how many draws, and from which seed.
struct DrawOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many draws.", valueName: "number"))
  var draws = DrawCount(10_000)

  @Option(help: ArgumentHelp("The same seed gives the same draws.", valueName: "number"))
  var seed: UInt64 = 1

  var parameters: Draws.Parameters { Draws.Parameters(seed: seed, count: draws.value) }
}

/// A number of draws, from one to a million.
struct DrawCount: ExpressibleByArgument, CustomStringConvertible {
  private static let most = 1_000_000

  let value: Int

  init(_ value: Int) { self.value = value }

  init?(argument: String) {
    guard let value = Int(argument), (1...Self.most).contains(value) else { return nil }
    self.value = value
  }

  var description: String { String(value) }
}
