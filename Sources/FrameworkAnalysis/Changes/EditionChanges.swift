public import FrameworkModel

/// What became of a framework's indicators from one edition to another, by id.
///
/// An id may mean something else in the other edition (method, section 1): what changed its meaning
/// is told apart from what was added, taken out or given other bands.
public struct EditionChanges: Sendable {
  /// An indicator that both editions have under one id.
  public struct Pair: Sendable {
    public let before: Indicator
    public let after: Indicator
  }

  /// An id that stands for something else, or seems to.
  public struct Redefined: Sendable {
    public enum Ground: Sendable {
      /// A file says so, as a series break whose reason is the meaning.
      case stated
      /// Nobody says so, but the label is another one.
      case label
      /// Nobody says so and the label is the same, but what it measures is another thing.
      case definition
    }

    public let pair: Pair
    public let ground: Ground
    /// Why, in the file's words; empty where no file says.
    public let note: Texts
  }

  /// An indicator that goes on under another id.
  public struct Renumbered: Sendable {
    public let before: Indicator
    public let after: Indicator
  }

  public let old: Framework
  public let new: Framework
  /// In the order of the new edition.
  public let added: [Indicator]
  /// In the order of the old edition.
  public let removed: [Indicator]
  public let redefined: [Redefined]
  /// The same label under another id, so that what seems new or gone is neither.
  public let renumbered: [Renumbered]
  /// Thresholds that aren't the same, also of ids that mean something else now.
  public let movedBands: [Pair]
  /// Everything else that both editions have and say differently.
  public let changedFacts: [FactChange]

  /// Compares the indicators that `keeping` names in each edition; all of them where it is nil.
  public init(
    from old: Framework, to new: Framework,
    keeping: (old: Set<Indicator.ID>, new: Set<Indicator.ID>)? = nil
  ) {
    self.old = old
    self.new = new
    let before = old.indicators.filter { keeping?.old.contains($0.id) ?? true }
    let after = new.indicators.filter { keeping?.new.contains($0.id) ?? true }
    let earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let later = Set(after.map(\.id))
    let pairs = after.compactMap { indicator in
      earlier[indicator.id].map { Pair(before: $0, after: indicator) }
    }
    added = after.filter { earlier[$0.id] == nil }
    removed = before.filter { !later.contains($0.id) }
    redefined = pairs.compactMap { Redefined($0, from: old, to: new) }
    movedBands = pairs.filter { $0.before.thresholds != $0.after.thresholds }
    let others = Set(redefined.map(\.pair.after.id))
    changedFacts = pairs.filter { !others.contains($0.after.id) }
      .flatMap { FactChange.all(from: $0.before, to: $0.after) }
    renumbered = Self.renumbered(
      before.filter { !later.contains($0.id) || others.contains($0.id) },
      after.filter { earlier[$0.id] == nil || others.contains($0.id) }, old, new)
  }

  private static func renumbered(
    _ before: [Indicator], _ after: [Indicator], _ old: Framework, _ new: Framework
  ) -> [Renumbered] {
    after.compactMap { indicator in
      let label = comparable(indicator.label, new.language)
      let same = before.filter {
        $0.id != indicator.id && comparable($0.label, old.language) == label
      }
      guard same.count == 1, let earlier = same.first else { return nil }
      return Renumbered(before: earlier, after: indicator)
    }
  }

  /// A label without regard to case, spaces and a closing full stop.
  static func comparable(_ label: Texts, _ language: Language) -> String {
    let words = label.text(for: language).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.last == "." ? String(words.dropLast()) : words
  }
}

extension EditionChanges.Redefined {
  /// Nil where the id means the same in both.
  fileprivate init?(_ pair: EditionChanges.Pair, from old: Framework, to new: Framework) {
    let breaks =
      pair.after.breaks.filter { $0.editions.contains(old.edition) }
      + pair.before.breaks.filter { $0.editions.contains(new.edition) }
    self.pair = pair
    let (before, after) = (pair.before, pair.after)
    if let stated = breaks.first(where: \.isOtherMeaning) {
      ground = .stated
      note = stated.note
    } else if EditionChanges.comparable(before.label, old.language)
      != EditionChanges.comparable(after.label, new.language)
    {
      ground = .label
      note = Texts()
    } else if !before.definition.isEmpty, !after.definition.isEmpty,
      EditionChanges.comparable(before.definition, old.language)
        != EditionChanges.comparable(after.definition, new.language)
    {
      ground = .definition
      note = Texts()
    } else {
      return nil
    }
  }
}

extension Indicator {
  /// What its bands hold, however they are printed: ranges and words by colour.
  fileprivate var thresholds: [[String]] {
    guard let bands else { return [[], [], []] }
    return bands.all.map { $0.intervals.map(\.description) + [$0.word].compactMap(\.self) }
  }
}
