/// Names as strings with a number each, made once for each pointer into libxml2's dictionary.
///
/// The dictionary keeps one copy of each name for the life of a parser, so that a pointer is as
/// good as the name. An open hash table of pointers costs a fraction of hashing strings.
struct NameTable {
  /// Every name by its number; the first is that of no name at all.
  private(set) var all = [""]
  private var keys = [UInt](repeating: 0, count: 64)
  private var numbers = [Int](repeating: 0, count: 64)

  /// The number of the name that `pointer`, from the parser's dictionary, stands for; 0 for nil.
  mutating func number(at pointer: UnsafePointer<UInt8>?) -> Int {
    guard let pointer = unsafe pointer else { return 0 }
    let key = UInt(bitPattern: pointer)
    let slot = slot(of: key)
    guard keys[slot] != key else { return numbers[slot] }
    all.append(unsafe String(cString: pointer))
    insert(all.count - 1, for: key)
    return all.count - 1
  }

  /// The name that `pointer` stands for; empty for nil.
  mutating func name(at pointer: UnsafePointer<UInt8>?) -> String {
    all[unsafe number(at: pointer)]
  }

  private func slot(of key: UInt) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & mask
    while keys[slot] != key && keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ number: Int, for key: UInt) {
    if all.count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    keys[slot] = key
    numbers[slot] = number
  }

  private mutating func grow() {
    let old = zip(keys, numbers).filter { $0.0 != 0 }
    let size = keys.count * 2
    keys = [UInt](repeating: 0, count: size)
    numbers = [Int](repeating: 0, count: size)
    for (key, number) in old {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
