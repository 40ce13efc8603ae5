/// Why the service does not start with the key it found. Each describes itself in one line that says what is wrong and what to do.
public enum KeyFileError: Error, Sendable, Hashable {
  /// There is no key, and the database holds subjects that it alone opens.
  case missing(path: String)
  /// The file holds another number of bytes than a key has.
  case wrongLength(path: String, expected: Int)
  /// Others than the owner may read or change the file.
  case exposed(path: String)
  /// The key is not the one with which the database was written.
  case otherKey(path: String)
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
}

extension KeyFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "the key \(path) is missing and the database holds subjects; put the key back from its back-up, no other opens them"
    case .wrongLength(let path, let expected):
      "the key \(path) does not hold \(expected) bytes; put it back from its back-up, or remove it if no subject was ever registered"
    case .exposed(let path):
      "the key \(path) can be read by others; run: chmod 600 '\(path)'"
    case .otherKey(let path):
      "the key \(path) is not the one that this database was written with; put that one back from its back-up"
    case .unreadable(let path, let reason):
      "the key \(path) cannot be read (\(reason)); give it to the user that runs the service"
    case .unwritable(let path, let reason):
      "the key \(path) cannot be made (\(reason)); let the user that runs the service write there"
    }
  }
}
