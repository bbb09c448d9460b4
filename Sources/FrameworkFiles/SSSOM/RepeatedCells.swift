/// What equal cells stand for, worked out once: authors, predicates and objects repeat in most rows.
///
/// A table of fixed size in which a newcomer pushes out whoever has its place, so that a file of
/// distinct cells costs no memory beyond it.
struct RepeatedCells<Value> {
  private struct Entry {
    var cell: Range<Int>
    var value: Value
  }

  private static var places: Int { 1024 }
  private var entries = [Entry?](repeating: nil, count: Self.places)

  /// The value of a cell, from an equal one before it or from `make`.
  mutating func value(of cell: Range<Int>, in bytes: [UInt8], make: () -> Value) -> Value {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in cell { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    let place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (Self.places - 1)
    if let entry = entries[place], Self.equal(entry.cell, cell, in: bytes) { return entry.value }
    let value = make()
    entries[place] = Entry(cell: cell, value: value)
    return value
  }

  private static func equal(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] { return false }
    return true
  }
}
