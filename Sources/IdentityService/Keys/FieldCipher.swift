import Civics
import IdentityDomain
import ServiceKit

/// Seals the fields that hold personal data, and makes the blind index by which a number is found without being opened.
///
/// What is sealed, and for which place, is told here; with which algorithms, by a ``CipherSuite``. Fields of every suite and every key that the
/// program knows open, and numbers are found under each; one suite and one key seal what is written from now on. Which they were, a field
/// tells by its ``FieldMark``: one byte with key 1, four with any other.
struct FieldCipher: Sendable {
  private struct Keyed: Sendable {
    let number: Int
    /// The one that seals first.
    let suites: [any CipherSuite]
  }

  /// The one that seals first.
  private let keys: [Keyed]
  private let randomBytes: @Sendable (Int) -> [UInt8]
  /// Signs copies of certificates with a key that is derived from the same one, so that there is no other to keep.
  let copies: CopySigner

  /// - Parameters:
  ///   - keys: those that are known by their numbers, each number once; the one that seals first. There is one at least.
  ///   - suites: those that are known, the one that seals first. There is one at least.
  ///   - randomBytes: where nonces come from; they must never repeat.
  init(
    keys: [(number: Int, bytes: [UInt8])], suites: [any CipherSuite.Type] = CipherSuites.all,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    precondition(Set(suites.map { $0.mark }).count == suites.count && !suites.isEmpty, "a mark means one suite")
    precondition(suites.allSatisfy { $0.mark != FieldMark.numbered }, "no suite has the mark of numbered keys")
    precondition(Set(keys.map(\.number)).count == keys.count && !keys.isEmpty, "a number means one key")
    precondition(keys.allSatisfy { FieldKey.numbers.contains($0.number) }, "a number has two bytes")
    self.keys = keys.map { key in Keyed(number: key.number, suites: suites.map { $0.init(key: key.bytes) }) }
    self.randomBytes = randomBytes
    copies = CopySigner(keys: keys.map(\.bytes))
  }

  /// The cipher of a single key.
  init(key: [UInt8], suites: [any CipherSuite.Type] = CipherSuites.all, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.init(keys: [(FieldMark.unnumberedKey, key)], suites: suites, randomBytes: randomBytes)
  }

  /// The number of the key that seals.
  var sealingKey: Int { keys[0].number }
  /// The numbers of all keys that open, the one that seals first.
  var openingKeys: [Int] { keys.map(\.number) }

  /// Each tells the key that seals from any other, and tells nothing about it. The first is the one that a new database remembers.
  var checks: [[UInt8]] { keys[0].suites.map(\.check) }

  /// A text, sealed for one place: put elsewhere, it does not open.
  func seal(_ text: String, for place: FieldPlace) throws -> [UInt8] {
    let suite = keys[0].suites[0]
    return FieldMark(suite: type(of: suite).mark, key: sealingKey).bytes
      + (try suite.seal(Array(text.utf8), authenticating: place.bytes, randomBytes: randomBytes))
  }

  /// The text that was sealed for a place, by whichever suite and key.
  /// - Throws: `FieldCipherError` where it was changed, moved, or sealed with another key.
  func open(_ sealed: [UInt8], for place: FieldPlace) throws(FieldCipherError) -> String {
    guard let mark = FieldMark(of: sealed), let suite = suite(of: mark) else { throw .suiteUnknown }
    do {
      return String(decoding: try suite.open(sealed.dropFirst(mark.bytes.count), authenticating: place.bytes), as: UTF8.self)
    } catch {
      throw .notAuthentic
    }
  }

  /// Where a number may stand in the index, under each key and suite; a new row stands at the first. The same for every way of writing it, and
  /// meaningless without the key.
  func indexes(of number: SubjectNumber) -> [[UInt8]] {
    indexes(of: number.canonical, as: number.kind.rawValue)
  }

  /// Where a text of some use may stand in an index, under each key and suite. No use is called as a kind of number is.
  func indexes(of text: String, as use: String) -> [[UInt8]] {
    let bytes = FieldCipher.bytes(of: text, as: use)
    return keys.flatMap { key in key.suites.map { $0.index(of: bytes) } }
  }

  /// Where a text of some use stands in an index that goes with a sealed field: under the key and suite that sealed the field, whichever they are,
  /// so that whatever seals it anew moves its place too. Nil where they are not known.
  func index(of text: String, as use: String, beside sealed: [UInt8]) -> [UInt8]? {
    FieldMark(of: sealed).flatMap(suite)?.index(of: FieldCipher.bytes(of: text, as: use))
  }

  private static func bytes(of text: String, as use: String) -> [UInt8] { Array(use.utf8) + [0] + Array(text.utf8) }

  private func suite(of mark: FieldMark) -> (any CipherSuite)? {
    keys.first { $0.number == mark.key }?.suites.first { type(of: $0).mark == mark.suite }
  }

  /// A code under the key for bytes that are no secret, by which a change of them shows.
  func code(of bytes: [UInt8]) -> [UInt8] { keys[0].suites[0].index(of: FieldCipher.marked(bytes)) }

  /// Whether bytes bear the code that was made for them, by whichever key and suite.
  func isCode(_ code: [UInt8], of bytes: [UInt8]) -> Bool {
    let marked = FieldCipher.marked(bytes)
    return keys.contains { key in key.suites.contains { $0.index(of: marked) == code } }
  }

  /// By what a key is to be known once the ledger of reads has begun.
  /// - Parameters:
  ///   - number: the key's.
  ///   - before: by what it is known.
  /// - Returns: Nil where that is told already, or the key is not at hand.
  func ledgerCheck(of number: Int, before check: [UInt8]) -> [UInt8]? {
    keys.first { $0.number == number }?.suites.first { $0.check == check }?.ledgerCheck
  }

  /// Whether a key at hand is known by this check, and with it that the ledger of reads has begun.
  func isLedgerCheck(_ check: [UInt8]) -> Bool { keys.contains { key in key.suites.contains { $0.ledgerCheck == check } } }

  /// No kind of number begins so: a code is never an index.
  static func marked(_ bytes: [UInt8]) -> [UInt8] { [0] + bytes }
}
