/// Why a key, or the ring, cannot be used or changed. Each has a code that stays, and is told in one line that says what to do.
public enum KeyError: Error, Sendable, Hashable {
  case badName(String)
  case reservedName(String)
  case exists(KeyName)
  case unknown(KeyName)
  case revoked(KeyName)
  /// The suite's own key is asked to be revoked.
  case suiteStays
  case full
  case expiresBefore
  /// A directory has no ring.
  case noRing(path: String)
  case missing(path: String)
  /// Others than the owner may do with the file what they must not; with the command that mends it, without the path.
  case exposed(path: String, mend: String)
  /// It belongs to another user.
  case foreign(path: String)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  case damaged(path: String, reason: String)
  /// A later version's form.
  case newer(path: String)
  /// The public key is not the secret one's.
  case mismatched(path: String)
  /// Entries that cannot be together; read from a file, it is `damaged`.
  case contradiction(String)
  /// Another process changes the ring.
  case busy(path: String)
  /// A hub that is not on this machine, or is named with its key, and no key of one's own.
  case noKey(endpoint: String)
}
