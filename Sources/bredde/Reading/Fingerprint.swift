import Crypto
import FoundationEssentials
import FrameworkModel
import FrameworkReports

extension Imprint.File {
  /// The file with the SHA-256 of its bytes, in hexadecimal.
  init?(fingerprinting path: String) {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    let digits = SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    self.init(path: path, fingerprint: digits.joined())
  }
}
