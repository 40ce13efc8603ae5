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
  /// Signs copies of certificates with a key that is derived from the same one, so that there is no other to keep.
  let copies: CopySigner

  /// - Parameters:
  ///   - key: the bytes of the key file.
  ///   - suites: those that are known, the one that seals first. There is one at least.
  ///   - randomBytes: where nonces come from; they must never repeat.
  init(key: [UInt8], suites: [any CipherSuite.Type] = CipherSuites.all, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    precondition(Set(suites.map { $0.mark }).count == suites.count && !suites.isEmpty, "a mark means one suite")
    self.suites = suites.map { $0.init(key: key) }
    self.randomBytes = randomBytes
    copies = CopySigner(keys: [key])
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
    indexes(of: number.canonical, as: number.kind.rawValue)
  }

  /// Where a text of some use may stand in an index, under each suite. No use is called as a kind of number is.
  func indexes(of text: String, as use: String) -> [[UInt8]] {
    let bytes = Array(use.utf8) + [0] + Array(text.utf8)
    return suites.map { $0.index(of: bytes) }
  }
}
