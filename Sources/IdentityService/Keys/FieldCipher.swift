import Civics
import IdentityDomain

/// Seals the fields that hold personal data, and makes the blind index by which a number is found without being opened.
///
/// What is sealed, and for which place, is told here; with which algorithms, by a ``CipherSuite``. Fields of every suite that the program
/// knows open, and numbers are found under each; one suite seals what is written from now on.
struct FieldCipher: Sendable {
  /// The one that seals first.
  private let suites: [any CipherSuite]
  private let randomBytes: @Sendable (Int) -> [UInt8]

  /// - Parameters:
  ///   - key: the bytes of the key file.
  ///   - suites: those that are known, the one that seals first. There is one at least.
  ///   - randomBytes: where nonces come from; they must never repeat.
  init(key: [UInt8], suites: [any CipherSuite.Type] = CipherSuites.all, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    precondition(Set(suites.map { $0.mark }).count == suites.count && !suites.isEmpty, "a mark means one suite")
    self.suites = suites.map { $0.init(key: key) }
    self.randomBytes = randomBytes
  }

  /// Each tells this key from any other, and tells nothing about it. The first is the one that a new database remembers.
  var checks: [[UInt8]] { suites.map(\.check) }

  /// A text, sealed for one place: put elsewhere, it does not open.
  func seal(_ text: String, for place: FieldPlace) throws -> [UInt8] {
    let suite = suites[0]
    return [type(of: suite).mark] + (try suite.seal(Array(text.utf8), authenticating: place.bytes, randomBytes: randomBytes))
  }

  /// The text that was sealed for a place, by whichever suite.
  /// - Throws: `FieldCipherError` where it was changed, moved, or sealed with another key.
  func open(_ sealed: [UInt8], for place: FieldPlace) throws(FieldCipherError) -> String {
    guard let suite = suites.first(where: { type(of: $0).mark == sealed.first }) else { throw .suiteUnknown }
    do {
      return String(decoding: try suite.open(sealed.dropFirst(), authenticating: place.bytes), as: UTF8.self)
    } catch {
      throw .notAuthentic
    }
  }

  /// Where a number may stand in the index, under each suite; a new row stands at the first. The same for every way of writing it, and
  /// meaningless without the key.
  func indexes(of number: SubjectNumber) -> [[UInt8]] {
    let text = Array(number.kind.rawValue.utf8) + [0] + Array(number.canonical.utf8)
    return suites.map { $0.index(of: text) }
  }

  /// A code under the key for bytes that are no secret, by which a change of them shows.
  func code(of bytes: [UInt8]) -> [UInt8] { suites[0].index(of: FieldCipher.marked(bytes)) }

  /// Whether bytes bear the code that was made for them, by whichever suite.
  func isCode(_ code: [UInt8], of bytes: [UInt8]) -> Bool {
    let marked = FieldCipher.marked(bytes)
    return suites.contains { $0.index(of: marked) == code }
  }

  /// No kind of number begins so: a code is never an index.
  private static func marked(_ bytes: [UInt8]) -> [UInt8] { [0] + bytes }
}
