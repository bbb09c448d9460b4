import FrameworkModel

/// Gives each thing from several frameworks an id that no other has.
///
/// Its own id where that is free, else with its framework and edition behind it.
struct DistinctIDs<Key: Hashable> {
  private var ids: [Key: String] = [:]
  private var taken: Set<String>

  init(besides taken: Set<String> = []) { self.taken = taken }

  /// The id of a thing that was named; nil for any other.
  subscript(key: Key) -> String? { ids[key] }

  /// Names a thing once; asked again it answers the same.
  @discardableResult
  mutating func name(_ key: Key, _ own: String, of framework: FrameworkReference) -> String {
    if let id = ids[key] { return id }
    let long = "\(own)-\(framework.framework)-\(framework.edition)"
    var id = taken.contains(own) ? long : own
    var number = 2
    while taken.contains(id) {
      id = "\(long)-\(number)"
      number += 1
    }
    taken.insert(id)
    ids[key] = id
    return id
  }
}
