import Bus
import Crypto

/// The id of a session: whoever has it is taken for the subject, so that only its digest is kept. The id is drawn from all of 128 bits, and a
/// plain digest tells nothing of it.
struct SessionSecret: Sendable, Hashable {
  static let length = 16

  private let bytes: [UInt8]

  /// - Parameter bytes: sixteen, at random.
  init(drawn bytes: [UInt8]) {
    precondition(bytes.count == SessionSecret.length, "a session's id has sixteen bytes")
    self.bytes = bytes
  }

  /// The id that a text names; nil where it names none.
  init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == SessionSecret.length else { return nil }
    self.bytes = bytes
  }

  var text: String { Hexadecimal.text(bytes) }

  var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }
}
