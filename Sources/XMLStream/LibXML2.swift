internal import CLibXML2

/// What libxml2 wants done once in a process, before anything else.
enum LibXML2 {
  static let start: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    // Neither network nor files: documents and schemas consist of the bytes handed over.
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Never RECOVER, NOENT, DTDLOAD or HUGE; the encoding has been settled before.
  static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
}
