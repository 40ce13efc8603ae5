/// One suite of algorithms for personal data: an authenticated cipher, a keyed index and a derivation of keys, with the keys that it has derived.
///
/// A suite is known by the first byte of what it sealed. That byte means the same algorithms for good; a change of any of them is another
/// suite. docs/adr/0017 tells how one is added.
protocol CipherSuite: Sendable {
  /// The first byte of every field that it sealed with key 1, the second of one with another key (``FieldMark``); never 0.
  static var mark: UInt8 { get }
  /// What the setting `identity.cipher` calls it.
  static var name: String { get }

  /// Derives a key for each use. What a key is derived with names the suite, so that no two suites share one.
  /// - Parameter key: the bytes of the key file.
  init(key: [UInt8])

  /// Tells this key from any other, and tells nothing about it.
  var check: [UInt8] { get }

  /// Bytes, sealed together with a context, without the mark.
  /// - Parameters:
  ///   - context: what ``open(_:authenticating:)`` must be given again.
  ///   - randomBytes: where nonces come from; they never repeat.
  func seal(_ bytes: [UInt8], authenticating context: [UInt8], randomBytes: (Int) -> [UInt8]) throws -> [UInt8]

  /// The bytes that were sealed.
  /// - Parameter sealed: without the mark; of any length.
  /// - Throws: any error where they were changed, or sealed with another key or context.
  func open(_ sealed: ArraySlice<UInt8>, authenticating context: [UInt8]) throws -> [UInt8]

  /// A code that is equal for equal bytes, and meaningless without the key.
  func index(of bytes: [UInt8]) -> [UInt8]
}

extension CipherSuite {
  /// The check of a key in a database whose ledger of reads has begun; until then it is ``check``.
  var ledgerCheck: [UInt8] { index(of: FieldCipher.marked(Array("ledger of reads".utf8))) }
}
