internal import CLibXML2

/// What one parse has come to: events, complaints, and the fault that ended it.
///
/// libxml2's callbacks reach it through a pointer and call one mutating function at a time.
struct Parsing {
  let name: String
  let limits: XMLLimits
  var cursor: TagCursor
  var events = EventQueue()
  private(set) var complaints: [Complaint] = []
  /// The first fault counts.
  private(set) var fault: MalformedXML?
  /// Asked for every event, so a bit and not the fault itself.
  private(set) var hasFault = false

  private var names = NameTable()
  private var open: [OpenElement] = []
  private var text = TextBuffer()
  /// The element that a schema complaint is about.
  private var subject = TextPosition.start

  init(named name: String, limits: XMLLimits) {
    self.name = name
    self.limits = limits
    cursor = TagCursor(named: name, limits: limits)
  }

  /// How many complaints have been handed on.
  private var toldComplaints = 0

  private struct OpenElement {
    /// Its number in `names`.
    var name: Int
    var position: TextPosition
    var isEmpty: Bool
    var holdsText = false
  }

  /// Hands on what there is since the last time.
  mutating func takeBatch(isLast: Bool) -> Batch {
    events.names = names.all
    var taken = EventQueue()
    swap(&taken, &events)
    defer { toldComplaints = complaints.count }
    return Batch(
      events: taken, complaints: Array(complaints[toldComplaints...]), fault: fault,
      isLast: isLast)
  }

  mutating func refuse(_ fault: MalformedXML.Fault, at position: TextPosition) {
    refuse(MalformedXML(name: name, position: position, fault: fault))
  }

  mutating func refuse(_ fault: MalformedXML) {
    guard !hasFault else { return }
    if case .notWellFormed(let complaint) = fault.fault { complaints.append(complaint) }
    self.fault = fault
    hasFault = true
  }

  /// Refuses an end before the end, at whatever is still open.
  mutating func refuseEarlyEnd() {
    if cursor.isBlank {
      refuse(.empty, at: .start)
    } else if cursor.region != .content {
      refuse(.truncated, at: cursor.tag)
    } else if !cursor.isComplete {
      refuse(.truncated, at: open.last?.position ?? cursor.position)
    }
  }
}

// MARK: - What the parser tells

extension Parsing {
  mutating func start(_ tag: StartTag) {
    let mark = takeMark()
    finishText(at: mark.text)
    subject = mark.position
    guard open.count < limits.depth else {
      return refuse(.tooDeep(limit: limits.depth), at: mark.position)
    }
    let name = unsafe names.number(at: tag.localName)
    open.append(
      OpenElement(name: name, position: mark.position, isEmpty: mark.isEmptyElement))
    let namespace = unsafe names.number(at: tag.namespace)
    events.appendStart(name, namespace: namespace, at: mark.position) {
      tag.addAttributes(to: &$0, names: &names)
    }
  }

  mutating func end() {
    guard let element = open.last else { return }
    var position = element.position
    if !element.isEmpty {
      let mark = takeMark()
      finishText(at: mark.text)
      position = mark.position
    }
    open.removeLast()
    subject = element.position
    events.appendEnd(element.name, at: position)
  }

  mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>, isDeliberate: Bool) {
    subject = open.last?.position ?? .start
    unsafe text.append(bytes, isDeliberate: isDeliberate)
    guard text.count > limits.textBytes else { return }
    let position = cursor.marks.first?.text ?? cursor.text ?? cursor.tag
    refuse(.textTooLarge(limit: limits.textBytes), at: position)
  }

  private mutating func takeMark() -> TagMark {
    cursor.marks.takeFirst()
      ?? TagMark(
        position: cursor.tag, text: cursor.text ?? cursor.tag, isEmptyElement: false)
  }

  private mutating func finishText(at position: TextPosition) {
    guard text.count > 0, let parent = open.indices.last else { return }
    if open[parent].holdsText || !text.isLayout {
      open[parent].holdsText = true
      events.appendText(text.string, at: position)
    }
    text.empty()
  }
}

// MARK: - What libxml2 complains of

extension Parsing {
  /// What follows upon a fault depends on how the bytes were cut, and only confuses.
  mutating func complain(_ error: xmlError) {
    guard !hasFault else { return }
    let isOfSchema = unsafe error.domain == Int32(XML_FROM_SCHEMASV.rawValue)
    let position = unsafe TextPosition(
      line: max(1, Int(error.line)), column: max(1, Int(error.int2)))
    let complaint = unsafe Complaint(
      kind: isOfSchema ? .schema : .syntax, isWarning: error.level == XML_ERR_WARNING,
      message: message(of: error), position: isOfSchema ? subject : position)
    guard complaints.count < limits.complaints else {
      return refuse(.tooManyComplaints(limit: limits.complaints), at: complaint.position)
    }
    guard isOfSchema || complaint.isWarning else {
      return refuse(.notWellFormed(complaint), at: position)
    }
    complaints.append(complaint)
  }
}

/// What libxml2 says, without its line break.
func message(of error: xmlError) -> String {
  // What the push parser says when a document begins with text.
  guard unsafe error.code != Int32(XML_ERR_DOCUMENT_EMPTY.rawValue) else {
    return "Start tag expected, '<' not found"
  }
  guard let text = unsafe error.message else { return "error \(unsafe error.code)" }
  return unsafe String(
    String(cString: text).split(separator: "\n", omittingEmptySubsequences: true)
      .joined(separator: " "))
}
