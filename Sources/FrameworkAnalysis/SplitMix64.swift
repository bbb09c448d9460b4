/// SplitMix64 (Steele, Lea and Flood 2014), keyed so that no stream moves another.
///
/// A stream is named by seed, number and name (method, section 8, Draws): a further row has its own
/// stream and leaves all others where they were, on any number of cores.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  public init(seed: UInt64, number: Int, key: UInt64) {
    let place = Self.mixed(seed) &+ UInt64(truncatingIfNeeded: number)
    state = Self.mixed(Self.mixed(place) ^ key)
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// Uniform in [0, 1), in steps of 2⁻⁵³.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform among 0 ..< `count`.
  public mutating func place(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The key of a name: FNV-1a over its UTF-8, the same on every machine.
  public static func key(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
