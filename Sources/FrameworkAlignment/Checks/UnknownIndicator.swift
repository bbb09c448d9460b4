public import FrameworkModel

/// A row on an indicator that the framework edition doesn't have.
public struct UnknownIndicator: Check {
  public static let manual = """
    a mapping names an indicator that its framework edition doesn't have

    A mapping file belongs to one edition, and an id may mean something else in another, or be gone.
    A row on an id that this edition doesn't have can't be used and counts nowhere.

    Example: a row on L.1.2 in the mapping file of asker-bms@2017, an indicator that was dropped
    after 2015.

    What to do: remove the row if the indicator is gone, or mend the id.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    guard case .framework(let reference) = coded.set.subject else { return [] }
    guard let subjects = coded.subjects else {
      return [
        Finding(
          .error, Self.name,
          Sentence(
            nb: "rammeverket \(reference) finnes ikke, så ingen av koblingene kan brukes",
            da: "rammeværket \(reference) findes ikke, så ingen af koblingerne kan bruges",
            en: "there is no framework \(reference), so none of the mappings can be used"),
          at: coded.set.location, about: reference.description)
      ]
    }
    let ids = subjects.sorted()
    return coded.set.mappings.filter { !subjects.contains($0.subject) }.map { mapping in
      Finding(
        .error, Self.name,
        Sentence(
          nb: "\(reference) har ikke indikatoren \(mapping.subject)",
          da: "\(reference) har ikke indikatoren \(mapping.subject)",
          en: "\(reference) has no indicator \(mapping.subject)"),
        at: mapping.location, about: coded.reference(to: mapping),
        hint: UnresolvedReference.nearest(to: mapping.subject, among: ids).map(Sentence.question))
    }
  }
}
