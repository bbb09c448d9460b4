import FrameworkModel

/// A fault that reading a file meets: its name, its manual entry and its sentences.
protocol ReadingFault {
  static var manual: String { get }
}

extension ReadingFault {
  /// The fault's name, which is the type's, its fixture's and its manual entry's.
  static var name: String { String(describing: Self.self) }

  static var manualEntry: ManualEntry { ManualEntry(name: name, text: manual) }

  static func error(
    _ sentence: Sentence, at location: SourceLocation, notes: [Finding.Note] = [],
    hint: Sentence? = nil
  ) -> Finding {
    Finding(.error, name, sentence, at: location, notes: notes, hint: hint)
  }
}
