/// A closed list of words for one facet; `unknown` means "not seen", never "none".
///
/// The words and their labels are those of the common schema's fact sheet, section 4.
public protocol Vocabulary: Sendable, Hashable, CaseIterable, RawRepresentable
where RawValue == String {
  static var unknown: Self { get }
  /// The word for people, in every language that Bredde speaks.
  var label: Sentence { get }
}
