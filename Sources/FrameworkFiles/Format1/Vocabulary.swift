/// The words of file format 1, which reader and writer share.
enum Format1 {
  static let version = "1"
  static let namespace = "https://w3id.org/bredde/format"

  /// Element names.
  enum Tag {
    static let publisher = "publisher"
    static let framework = "framework"
    static let schema = "schema"
    static let title = "title"
    static let shortTitle = "short-title"
    static let document = "document"
    static let owner = "owner"
    static let label = "label"
    static let shortLabel = "short-label"
    static let definition = "definition"
    static let facts = "facts"
    static let fact = "fact"
    static let name = "name"
    static let text = "text"
    static let sources = "sources"
    static let source = "source"
    static let collections = "collections"
    static let collection = "collection"
    static let burden = "burden"
    static let step = "step"
    static let asked = "asked"
    static let question = "question"
    static let answers = "answers"
    static let groups = "groups"
    static let group = "group"
    static let goal = "goal"
    static let indicators = "indicators"
    static let indicator = "indicator"
    static let facets = "facets"
    static let unit = "unit"
    static let base = "base"
    static let formula = "formula"
    static let bands = "bands"
    static let green = "green"
    static let yellow = "yellow"
    static let red = "red"
    static let range = "range"
    static let word = "word"
    static let status = "status"
    static let result = "result"
    static let segmentLabel = "segment-label"
    static let note = "note"
    static let seriesBreak = "break"
    static let link = "link"
    static let dimension = "dimension"
    static let concept = "concept"
    static let counts = "counts"
    static let doesNotCount = "does-not-count"
    static let neighbour = "neighbour"
    static let synonym = "synonym"
  }

  /// Attribute names.
  enum Attribute {
    static let format = "format"
    static let id = "id"
    static let edition = "edition"
    static let language = "language"
    static let iri = "iri"
    static let lang = "lang"
    static let translated = "translated"
    static let level = "level"
    static let levels = "levels"
    static let key = "key"
    static let standing = "standing"
    static let sources = "sources"
    static let url = "url"
    static let title = "title"
    static let respondent = "respondent"
    static let number = "number"
    static let indicators = "indicators"
    static let kind = "kind"
    static let group = "group"
    static let collections = "collections"
    static let type = "type"
    static let unit = "unit"
    static let direction = "direction"
    static let presumedDirection = "presumed-direction"
    static let observation = "observation"
    static let base = "base"
    static let periodicity = "periodicity"
    static let scale = "scale"
    static let formation = "formation"
    static let printed = "printed"
    static let from = "from"
    static let to = "to"
    static let above = "above"
    static let below = "below"
    static let exactly = "exactly"
    static let year = "year"
    static let period = "period"
    static let segment = "segment"
    static let exactness = "exactness"
    static let inColumn = "in-column"
    static let reason = "reason"
    static let editions = "editions"
    static let target = "target"
    static let drawnFrom = "drawn-from"
    static let weight = "weight"
    static let concept = "concept"
  }
}

extension Format1 {
  /// What an attribute means where it is left out.
  enum Default {
    static let factKey = "note"
    static let segment = "all"
  }
}

extension Format1 {
  /// The words of a list, which spaces part.
  static func words(_ list: String) -> [String] {
    guard list.utf8.contains(UInt8(ascii: " ")) else { return list.isEmpty ? [] : [list] }
    return list.split(separator: " ").map(String.init)
  }
}
