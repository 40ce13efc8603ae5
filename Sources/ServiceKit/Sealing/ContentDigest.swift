import Bus
import Crypto

/// SHA-256 of a content that comes piece by piece.
package struct ContentDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The digest of all that came, in small hexadecimal digits.
  package var text: String { Hexadecimal.text(Array(hash.finalize())) }

  /// The digest of a whole content.
  package static func text(of bytes: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.update(bytes)
    return digest.text
  }
}
