import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

extension Catalogue {
  /// What reading and every check found, sorted by place.
  var allFindings: [Finding] {
    (findings + DefinitionFindings(in: self).all + mappingFindings).sortedOnce
  }
}

extension [Finding] {
  /// Each finding once, sorted by place; what a set hashed has no say in the order.
  var sortedOnce: [Finding] {
    var seen = Set<Finding>()
    return filter { seen.insert($0).inserted }.sorted()
  }
}
