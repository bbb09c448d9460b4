/// A place in a text: line and column, both from 1.
public struct TextPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var line: Int
  /// Counts Unicode characters (scalars), not bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where every text begins.
  public static let start = TextPosition(line: 1, column: 1)

  public var description: String { "\(line):\(column)" }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    left.line == right.line ? left.column < right.column : left.line < right.line
  }
}
