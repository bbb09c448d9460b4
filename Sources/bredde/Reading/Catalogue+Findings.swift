import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

extension Catalogue {
  /// What reading and every check found, sorted by place.
  var allFindings: [Finding] {
    (findings + DefinitionFindings(in: self).all + mappingFindings).sortedOnce
  }
}
