import FrameworkModel

/// What an id stands for, in sentences on ids.
enum Kind {
  case indicator, group, collection, source, concept, dimension

  var name: Sentence {
    switch self {
    case .indicator: Sentence(nb: "indikatoren", da: "indikatoren", en: "the indicator")
    case .group: Sentence(nb: "gruppen", da: "gruppen", en: "the group")
    case .collection:
      Sentence(nb: "datainnsamlingen", da: "dataindsamlingen", en: "the data collection")
    case .source: Sentence(nb: "kilden", da: "kilden", en: "the source")
    case .concept: Sentence(nb: "begrepet", da: "begrebet", en: "the concept")
    case .dimension: Sentence(nb: "dimensjonen", da: "dimensionen", en: "the dimension")
    }
  }
}

extension Sentence {
  static func duplicate(_ kind: Kind, _ id: String) -> Sentence {
    Sentence(
      nb: "\(kind.name.nb) \(id) står to ganger", da: "\(kind.name.da) \(id) står to gange",
      en: "\(kind.name.en) \(id) stands twice")
  }

  /// `subject`, the element that names the id, in words that all languages share: an id.
  static func unknown(_ kind: Kind, _ id: String, namedBy subject: String) -> Sentence {
    Sentence(
      nb: "\(subject) viser til \(kind.name.nb) \(id), som filen ikke har",
      da: "\(subject) henviser til \(kind.name.da) \(id), som filen ikke har",
      en: "\(subject) refers to \(kind.name.en) \(id), which the file doesn't have")
  }

  static let firstIsHere = Sentence(
    nb: "den første står her", da: "den første står her", en: "the first one is here")

  static let giveOwnID = Sentence(
    nb: "gi den ene en egen id; den første brukes så lenge",
    da: "giv den ene sit eget id; den første bruges så længe",
    en: "give one of them its own id; the first one is used until then")

  static let correctReference = Sentence(
    nb: "rett id-en, eller legg til det den viser til",
    da: "ret id'et, eller tilføj det, som det henviser til",
    en: "correct the id, or add what it refers to")
}

extension Dictionary {
  /// Keeps the first value of each key; the first one where `key` had one already.
  mutating func updateIfNew(_ value: Value, for key: Key) -> Value? {
    if let first = self[key] { return first }
    self[key] = value
    return nil
  }
}
