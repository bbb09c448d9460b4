import Foundation
import Testing
import XMLStream

struct `Foundation` {
  /// Guards the order of lines in `shim.h`: without it this file doesn't compile.
  @Test func `stands beside libxml2 in one file`() throws {
    let bytes = [UInt8](Data("<a>\("Ø".lowercased(with: Locale(identifier: "nb")))</a>".utf8))
    #expect(Reading(bytes).outline == ["<a 1:1", "\"ø\" 1:4", ">a 1:5"])
  }
}
