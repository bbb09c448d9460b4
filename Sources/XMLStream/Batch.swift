/// What some slices of a document have come to.
struct Batch: Sendable {
  var events: EventQueue
  /// Those that are new.
  var complaints: [Complaint]
  /// What ended the parse, to be told after the events.
  var fault: MalformedXML?
  var isLast: Bool
}
