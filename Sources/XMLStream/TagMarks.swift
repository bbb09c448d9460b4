/// Where a tag stands, and the text before it.
struct TagMark {
  /// The place of the tag's `<`.
  var position: TextPosition
  /// The place of the first character since the tag before.
  var text: TextPosition
  var isEmptyElement: Bool
}

/// Marks that the cursor has found and the parser hasn't asked for yet.
///
/// The parser lags behind the cursor, but never loses count: in a document without DOCTYPE the
/// n-th tag in the text is the n-th tag parsed.
struct TagMarks {
  private var marks: [TagMark] = []
  private var taken = 0

  mutating func append(_ mark: TagMark) {
    marks.append(mark)
  }

  mutating func takeFirst() -> TagMark? {
    guard taken < marks.count else { return nil }
    taken += 1
    return marks[taken - 1]
  }

  var first: TagMark? { taken < marks.count ? marks[taken] : nil }

  /// Forgets the marks already taken.
  mutating func compact() {
    marks.removeFirst(taken)
    taken = 0
  }
}
