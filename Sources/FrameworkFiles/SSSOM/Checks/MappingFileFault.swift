import FrameworkModel

/// A fault that reading a mapping file meets: its name, its manual entry and its sentences.
protocol MappingFileFault {
  static var manual: String { get }
}

extension MappingFileFault {
  /// The fault's name, which is the type's, its fixture's and its manual entry's.
  static var name: String { String(describing: Self.self) }

  static var manualEntry: ManualEntry { ManualEntry(name: name, text: manual) }
}
