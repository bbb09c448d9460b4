import FrameworkModel

/// What the head of a mapping file says of the whole set.
struct MappingSetMetadata {
  var subject: MappingSet.Subject
  var object: SchemaReference
  var coding: MappingSet.Coding
  var id: String
  var summary: String
  var licence: String
  var subjectPrefix: String
  var objectPrefix: String
  var subjectBase: String?
  var objectBase: String?

  /// What a mapping_set_id names: `asker-bms@2017--public-innovation@1/agreed`.
  struct Name {
    var subject: (id: String, edition: String)
    var object: (id: String, edition: String)
    var ending: Substring

    init?(_ mappingSetID: String) {
      let parts = mappingSetID.split(separator: "/", omittingEmptySubsequences: false)
      guard let index = parts.lastIndex(where: { $0.contains("--") }),
        let dashes = parts[index].firstRange(of: "--"),
        let subject = Self.reference(parts[index][..<dashes.lowerBound]),
        let object = Self.reference(parts[index][dashes.upperBound...])
      else { return nil }
      self.subject = subject
      self.object = object
      ending = index + 1 < parts.count ? parts[index + 1] : ""
    }

    private static func reference(_ text: Substring) -> (id: String, edition: String)? {
      guard let at = text.firstIndex(of: "@") else { return nil }
      let (id, edition) = (text[..<at], text[text.index(after: at)...])
      return id.isEmpty || edition.isEmpty ? nil : (String(id), String(edition))
    }
  }
}

extension MappingSet.Coding {
  /// Whose coding a file is: its place decides before its mapping_set_id.
  ///
  /// `coder-2/x.sssom.tsv` is coder 2's own. What stands right in a folder `Mappings` is the shipped
  /// coding, even where one coder alone made it, as with the lenses. Anywhere else the ending of
  /// mapping_set_id decides: an exported file says itself whose it is.
  init(file: String, idEnding: some StringProtocol) {
    let folders = file.split(separator: "/").dropLast()
    if let coding = folders.last.flatMap({ Self(name: $0) }) {
      self = coding
    } else if folders.last == "Mappings" {
      self = .agreed
    } else {
      self = Self(name: idEnding) ?? .agreed
    }
  }

  /// `coder-2`; nil for all else.
  init?(name: some StringProtocol) {
    guard name.hasPrefix("coder-"), let number = Int(name.dropFirst(6)), number > 0 else {
      return nil
    }
    self = .coder(number)
  }
}
