import Foundation
import FrameworkModel
import Glibc

/// One of the two streams that a command writes on.
struct Console: Sendable {
  static let result = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Whether somebody may be watching.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colour is welcome: a terminal that can, and no `NO_COLOR` (no-color.org).
  var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Writes all of the text; what can't be written to the error stream is lost.
  func write(_ text: String) {
    try? handle.write(contentsOf: Data(text.utf8))
  }

  func writeResult(_ text: String) throws { try writeResult(Array(text.utf8)) }

  /// Writes a result, or says that it couldn't be written; a reader who left early is no fault.
  func writeResult(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch let error as CocoaError where error.underlying == .EPIPE {
      return
    } catch {
      throw Refusal(sentence: .resultCannotBeWritten, status: 1)
    }
  }

  private var handle: FileHandle {
    FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
  }
}

extension CocoaError {
  fileprivate var underlying: POSIXError.Code? {
    (self.underlyingErrors.first as? POSIXError)?.code
  }
}

extension Sentence {
  fileprivate static let resultCannotBeWritten = Sentence(
    nb: "resultatet kunne ikke skrives ut; er disken full?",
    da: "resultatet kunne ikke skrives ud; er disken fuld?",
    en: "the result couldn't be written; is the disk full?")
}
