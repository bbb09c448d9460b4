import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct ChangesTests {
  private static func edition(_ edition: String, _ indicators: [Indicator]) -> Framework {
    .sample(edition: edition, indicators: indicators)
  }

  private static func stating(_ id: Indicator.ID, _ reason: String, _ editions: [String])
    -> Indicator
  {
    var indicator = Indicator.sample(id, label: [.english: "Another thing"])
    indicator.breaks = [
      Indicator.SeriesBreak(
        reason: reason, editions: editions, note: [.english: "Because."], location: .sample())
    ]
    return indicator
  }

  @Test func `tells added, removed and redefined ids apart`() {
    let changes = EditionChanges(
      from: Self.edition("1", [.sample("A"), .sample("B"), .sample("C")]),
      to: Self.edition("2", [Self.stating("B", "meaning", ["1"]), .sample("C"), .sample("D")]))
    #expect(changes.added.map(\.id) == ["D"])
    #expect(changes.removed.map(\.id) == ["A"])
    #expect(changes.redefined.map(\.pair.after.id) == ["B"])
    #expect(changes.redefined.first?.ground == .stated)
    #expect(changes.redefined.first?.note[.english] == "Because.")
  }

  /// The break may stand in the file of either edition.
  @Test func `finds a stated meaning in the old file too`() {
    let changes = EditionChanges(
      from: Self.edition("1", [Self.stating("A", "meaning", ["2"])]),
      to: Self.edition("2", [.sample("A", label: [.english: "Another thing"])]))
    #expect(changes.redefined.first?.ground == .stated)
  }

  @Test func `a label that only changed its spaces and full stop is the same`() {
    let changes = EditionChanges(
      from: Self.edition("1", [.sample("A", label: [.bokmål: "Deler  kunnskap."])]),
      to: Self.edition("2", [.sample("A", label: [.bokmål: "deler kunnskap"])]))
    #expect(changes.redefined.isEmpty)
  }

  @Test func `another label that nobody explains is told as such`() {
    let changes = EditionChanges(
      from: Self.edition("1", [.sample("A", label: [.bokmål: "Sykefravær"])]),
      to: Self.edition("2", [.sample("A", label: [.bokmål: "Nærvær"])]))
    #expect(changes.redefined.first?.ground == .label)
  }

  @Test func `what goes on under another id is found by its label`() {
    let changes = EditionChanges(
      from: Self.edition(
        "1",
        [
          .sample("A.2", label: [.bokmål: "Sykefravær"]),
          .sample("A.3", label: [.bokmål: "Mål nådd"]),
        ]),
      to: Self.edition("2", [.sample("A.2", label: [.bokmål: "Mål nådd."])]))
    #expect(changes.renumbered.map { [$0.before.id, $0.after.id] } == [["A.3", "A.2"]])
  }

  @Test func `bands move when what they hold does, not when they are printed otherwise`() {
    var printed = Indicator.Bands.sample()
    printed.green.printed = "4.5 or more"
    let old = Self.edition("1", [.sample("A", bands: .sample()), .sample("B", bands: .sample())])
    let new = Self.edition(
      "2", [.sample("A", bands: printed), .sample("B", bands: .sample(green: "4.6"))])
    #expect(EditionChanges(from: old, to: new).movedBands.map(\.after.id) == ["B"])
  }

  @Test func `facts that differ are told one by one`() {
    let changes = EditionChanges(
      from: Self.edition("1", [.sample("A", direction: .higher)]),
      to: Self.edition("2", [.sample("A", direction: .lower)]))
    #expect(changes.changedFacts.map(\.fact) == [.direction])
    #expect(EditionChanges(from: changes.new, to: changes.new).changedFacts.isEmpty)
  }

  @Test func `a part of an edition is compared alone`() {
    let old = Self.edition("1", [.sample("A"), .sample("B")])
    let new = Self.edition("2", [.sample("C"), .sample("D")])
    let changes = EditionChanges(from: old, to: new, keeping: (["A"], ["C"]))
    #expect(changes.removed.map(\.id) == ["A"])
    #expect(changes.added.map(\.id) == ["C"])
  }

  @Test func `rows are paired by indicator and concept, whatever their order`() {
    let old = MappingSet.sample([
      .sample("A", .narrower, "a.x", strength: "0.5"), .sample("A", .equal, "a.y"),
      .sample("B", .nothingFound),
    ])
    let new = MappingSet.sample([
      .sample("A", .equal, "a.y"), .sample("A", .overlaps, "a.x", strength: "0.7"),
      .sample("B", .equal, "b.x"),
    ])
    let changes = MappingChanges(from: old, to: new)
    #expect(changes.equal == 1)
    #expect(changes.changed.map(\.aspects) == [[.relation, .strength]])
    #expect(changes.added.map(\.object) == ["b.x"])
    #expect(changes.removed.map(\.statement) == [.nothingFound])
  }

  /// Every row of both sets is told once, in all orders of the new rows.
  @Test func `no row is lost or told twice`() {
    let rows: [Mapping] = [
      .sample("A", .equal, "a.x"), .sample("A", .equal, "a.x"),
      .sample("A", .narrower, "a.x", strength: "0.5"),
      .sample("A", .ruledOut(.equal), "a.x"), .sample("B", .overlaps, "a.y"),
    ]
    for first in rows.indices {
      let new = Array(rows[first...] + rows[..<first]).dropLast()
      let changes = MappingChanges(
        from: .sample(rows), to: .sample(Array(new)))
      #expect(changes.equal + changes.changed.count + changes.removed.count == rows.count)
      #expect(changes.equal + changes.changed.count + changes.added.count == new.count)
    }
  }

  @Test(arguments: [
    (Fraction(1, over: 3), Fraction(1, over: 4), Fraction(1, over: 12)),
    (.zero, .one, Fraction(-1)), (Fraction(5, over: 6), Fraction(5, over: 6), .zero),
  ])
  func `fractions are subtracted exactly`(left: Fraction, right: Fraction, difference: Fraction) {
    #expect(left.subtracting(right) == difference)
  }

  @Test func `a difference that has no room is none`() {
    #expect(Fraction(1, over: .max).subtracting(Fraction(1, over: .max - 1)) == nil)
  }
}
