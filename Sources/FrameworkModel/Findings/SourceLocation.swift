/// A place in a file: 1-based line and column, columns in characters.
public struct SourceLocation: Sendable, Hashable {
  public var file: String
  // Half the size of `Int`: a large framework holds a million places.
  @usableFromInline var storedLine: UInt32
  @usableFromInline var storedColumn: UInt32

  @inlinable
  public init(file: String, line: Int, column: Int) {
    self.file = file
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  @inlinable public var line: Int {
    get { Int(storedLine) }
    set { storedLine = UInt32(clamping: newValue) }
  }

  @inlinable public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}

extension SourceLocation: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column) < (right.line, right.column)
  }
}
