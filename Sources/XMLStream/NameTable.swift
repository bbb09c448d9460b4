/// Names as strings, made once for each pointer into libxml2's dictionary.
///
/// The dictionary keeps one copy of each name for the life of a parser, so that a pointer is as
/// good as the name. An open hash table of pointers costs a fraction of hashing strings.
struct NameTable {
  private var keys = [UInt](repeating: 0, count: 64)
  private var names = [String](repeating: "", count: 64)
  private var count = 0

  /// The name that `pointer`, from the parser's dictionary, stands for; empty for nil.
  mutating func name(at pointer: UnsafePointer<UInt8>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    let key = UInt(bitPattern: pointer)
    let slot = slot(of: key)
    guard keys[slot] != key else { return names[slot] }
    let name = unsafe String(cString: pointer)
    insert(name, for: key)
    return name
  }

  private func slot(of key: UInt) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & mask
    while keys[slot] != key && keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ name: String, for key: UInt) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    keys[slot] = key
    names[slot] = name
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, names).filter { $0.0 != 0 }
    let size = keys.count * 2
    keys = [UInt](repeating: 0, count: size)
    names = [String](repeating: "", count: size)
    for (key, name) in old {
      let slot = slot(of: key)
      keys[slot] = key
      names[slot] = name
    }
  }
}
