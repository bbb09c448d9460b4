public import FrameworkModel

/// Reviewed rows that can't all be right.
public struct ContradictoryMapping: Check {
  public static let manual = """
    reviewed rows that can't all be right

    A row that claims a relation stands beside one that denies any, beside "examined, nothing found"
    for the same indicator, or beside one that rules out that very relation. Or the rows contradict
    each other through a lens: from "indicator to concept" and "concept to lens" it follows what the
    indicator can be to the lens, and what follows from two ways, or is stated outright, doesn't fit
    together.

    Example: L.2.1 narrower than ideas.generation, and L.2.1 with no term found.

    What to do: read both rows and remove or change the one that is wrong. Until then the row that
    claims something counts.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    cellFindings(in: coded) + subjectFindings(in: coded) + composedFindings(in: coded)
  }

  private func cellFindings(in coded: CodedSet) -> [Finding] {
    coded.reviewedCells.flatMap { rows in
      rows.filter(\.isPositive).compactMap { claim in
        rows.first { $0.isNoRelation || $0.statement == .ruledOut(claim.relation) }
          .map { Self.finding(claim, against: $0, in: coded) }
      }
    }
  }

  private func subjectFindings(in coded: CodedSet) -> [Finding] {
    coded.reviewedSubjects.compactMap { rows in
      guard let denial = rows.first(where: { $0.statement == .nothingFound }),
        let claim = rows.first(where: \.isPositive)
      else { return nil }
      return Self.finding(claim, against: denial, in: coded)
    }
  }

  private static func finding(
    _ claim: Mapping, against denial: Mapping, in coded: CodedSet
  ) -> Finding {
    let line = denial.location.line
    return Finding(
      .warning, name,
      Sentence(
        nb: "\(claim.subject) er koblet til \(claim.object), men linje \(line) sier det motsatte",
        da: "\(claim.subject) er koblet til \(claim.object), men linje \(line) siger det modsatte",
        en: "\(claim.subject) is mapped to \(claim.object), but line \(line) says the opposite"),
      at: claim.location, about: coded.reference(to: claim),
      notes: [Finding.Note(.otherRow, at: denial.location)], hint: .oneIsWrong)
  }

  /// What contradicts through every lens that the schema leads to.
  private func composedFindings(in coded: CodedSet) -> [Finding] {
    guard case .framework(let reference) = coded.set.subject, let schema = coded.schema,
      let framework = coded.catalogue.framework(reference)
    else { return [] }
    return coded.catalogue.lenses(of: schema.reference).flatMap { lens in
      Alignment(
        of: Scope(whole: framework), on: schema, through: lens, coding: coded.set.coding,
        in: coded.catalogue
      ).contradictions
    }
  }
}

extension Alignment {
  /// What contradicts through the lens: paths that exclude each other, or the row beside them.
  public var contradictions: [Finding] {
    rows.flatMap { row in
      row.cells.filter(\.isContradictory).map { cell in
        let path = cell.paths[0]
        let concept = ConceptReference(schema.reference, concepts[cell.concept].id)
        let subject = row.reference.indicator
        return Finding(
          .warning, ContradictoryMapping.name,
          Sentence(
            nb: "koblingene fra \(subject) til \(concept) motsier hverandre",
            da: "koblingerne fra \(subject) til \(concept) modsiger hinanden",
            en: "the mappings from \(subject) to \(concept) contradict each other"),
          at: cell.mappings.first?.location ?? path.first.location,
          about: row.reference.description,
          notes: cell.paths.flatMap { path in
            [path.first, path.second].map { Finding.Note(.way(over: path), at: $0.location) }
          }, hint: .oneIsWrong)
      }
    }
  }
}

extension Sentence {
  fileprivate static let otherRow = Sentence(
    nb: "den andre raden", da: "den anden række", en: "the other row")

  fileprivate static let oneIsWrong = Sentence(
    nb: "en av radene er feil: endre den eller ta den bort",
    da: "en af rækkerne er forkert: ret den, eller fjern den",
    en: "one of the rows is wrong: change or remove it")

  fileprivate static func way(over path: Alignment.Path) -> Sentence {
    Sentence(
      nb: "veien over \(path.concept)", da: "vejen over \(path.concept)",
      en: "the path over \(path.concept)")
  }
}
