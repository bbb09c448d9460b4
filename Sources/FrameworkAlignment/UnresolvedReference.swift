public import FrameworkModel

/// A reference that names nothing in the catalogue, with the nearest one that does.
public struct UnresolvedReference: Error, Sendable, Hashable {
  /// What the user wrote: the whole, or the part that failed.
  public var text: String
  /// The nearest known name; nil where none is near.
  public var nearest: String?
  /// What is wrong, and what may have been meant.
  public var sentence: Sentence

  /// The fault with the question "did you mean …?" added where something is near.
  init(_ text: String, _ sentence: Sentence, near names: [String]) {
    let nearest = Self.nearest(to: text, among: names)
    self.text = text
    self.nearest = nearest
    guard let nearest else {
      self.sentence = sentence
      return
    }
    self.sentence = Sentence(
      nb: sentence.nb + "; mente du \(nearest)?", da: sentence.da + "; mente du \(nearest)?",
      en: sentence.en + "; did you mean \(nearest)?")
  }

  /// The first of the names with the least edit distance, if at most a third of the letters differ.
  public static func nearest(to text: String, among names: [String]) -> String? {
    let distances = names.map { (name: $0, distance: editDistance(text, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance * 3 <= max(3, text.count) ? best.name : nil
  }

  /// Levenshtein's distance, letters of either case alike.
  private static func editDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}

extension UnresolvedReference {
  static func malformed(_ text: String) -> Self {
    Self(
      text,
      Sentence(
        nb: "«\(text)» er ikke et gyldig utsnitt; skriv for eksempel asker-bms@2017/L.2,MV.2.1",
        da: "»\(text)« er ikke et gyldigt udsnit; skriv for eksempel asker-bms@2017/L.2,MV.2.1",
        en: "\"\(text)\" is not a scope; write for example asker-bms@2017/L.2,MV.2.1"), near: [])
  }

  static func framework(
    _ id: String, edition: String?, among known: [FrameworkReference]
  ) -> Self {
    let text = id + (edition.map { "@\($0)" } ?? "")
    let names = edition == nil ? known.map(\.framework.rawValue) : known.map(\.description)
    return Self(
      text,
      Sentence(
        nb: "fant ikke rammeverket «\(text)»", da: "rammeværket »\(text)« findes ikke",
        en: "there is no framework \"\(text)\""), near: names)
  }

  static func schema(_ id: String, edition: String?, among known: [SchemaReference]) -> Self {
    let text = id + (edition.map { "@\($0)" } ?? "")
    let names = edition == nil ? known.map(\.schema.rawValue) : known.map(\.description)
    return Self(
      text,
      Sentence(
        nb: "fant ikke begrepsrammen eller perspektivet «\(text)»",
        da: "begrebsrammen eller perspektivet »\(text)« findes ikke",
        en: "there is no schema or lens \"\(text)\""), near: names)
  }

  static func concept(_ name: String, of schema: Schema) -> Self {
    let reference = schema.reference
    return Self(
      name,
      Sentence(
        nb: "\(reference) har verken begrep eller dimensjon «\(name)»",
        da: "\(reference) har hverken begreb eller dimension »\(name)«",
        en: "\(reference) has neither concept nor dimension \"\(name)\""),
      near: schema.concepts.map(\.id.rawValue) + schema.dimensions.map(\.id.rawValue))
  }

  /// A group or indicator that isn't there, or an ending that several indicators share.
  static func member(_ name: String, of framework: Framework, candidates: [String]) -> Self {
    let reference = framework.reference
    guard candidates.isEmpty else {
      let list = candidates.joined(separator: ", ")
      return Self(
        name,
        Sentence(
          nb: "«\(name)» kan være flere indikatorer i \(reference): \(list)",
          da: "»\(name)« kan være flere indikatorer i \(reference): \(list)",
          en: "\"\(name)\" may be several indicators of \(reference): \(list)"), near: [])
    }
    return Self(
      name,
      Sentence(
        nb: "\(reference) har verken gruppe eller indikator «\(name)»",
        da: "\(reference) har hverken gruppe eller indikator »\(name)«",
        en: "\(reference) has neither group nor indicator \"\(name)\""),
      near: framework.groups.map(\.id.rawValue) + framework.indicators.map(\.id.rawValue))
  }
}
