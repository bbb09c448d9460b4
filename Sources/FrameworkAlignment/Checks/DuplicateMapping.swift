public import FrameworkModel

/// Two reviewed rows of one set that say something on the same cell.
public struct DuplicateMapping: Check {
  public static let manual = """
    two reviewed rows on one indicator and one concept

    A cell has one degree. Where one file holds two reviewed rows on the same indicator and concept,
    the one with the larger degree counts until it is mended, then the one with the larger
    confidence. Two rows that each rule out another relation are no duplicates.

    Example: L.2.1 narrower than ideas.generation with strength 0.50, and again with 0.75.

    What to do: keep the row that holds and remove the other.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    let cells = coded.reviewedCells.flatMap { rows in
      [
        rows.filter(\.isPositive), rows.filter(\.isNoRelation),
        rows.filter { $0.statement == .nothingFound },
      ]
        + MappingRelation.allCases.map { relation in
          rows.filter { $0.statement == .ruledOut(relation) }
        }
    }
    return cells.compactMap { rows in
      guard rows.count > 1, let last = rows.last else { return nil }
      return Self.finding(last, beside: Array(rows.dropLast()), in: coded)
    }
  }

  private static func finding(
    _ mapping: Mapping, beside others: [Mapping], in coded: CodedSet
  ) -> Finding {
    let subject = mapping.subject
    let object = mapping.object.isEmpty ? "NoTermFound" : mapping.object
    let count = others.count + 1
    return Finding(
      .warning, name,
      Sentence(
        nb: "\(subject) er koblet til \(object) i \(count) rader",
        da: "\(subject) er koblet til \(object) i \(count) rækker",
        en: "\(subject) is mapped to \(object) in \(count) rows"),
      at: mapping.location, about: coded.reference(to: mapping),
      notes: others.map {
        Finding.Note(
          Sentence(
            nb: "en annen rad er på linje \($0.location.line)",
            da: "en anden række er på linje \($0.location.line)",
            en: "another row is on line \($0.location.line)"), at: $0.location)
      },
      hint: Sentence(
        nb: "behold én rad; så lenge teller den med størst grad av dekning",
        da: "behold én række; indtil da tæller den med størst grad af dækning",
        en: "keep one row; until then the one with the largest degree counts"))
  }
}
