import Glibc

/// The directory with the ring, `ring.json`, one secret file a name, `NAME.key`, and the record of what was changed, `audit.log`.
public struct KeyDirectory: Sendable, Hashable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public var ringPath: String { "\(path)/ring.json" }
  public var auditPath: String { "\(path)/audit.log" }
  var lockPath: String { "\(path)/ring.lock" }

  public func secretPath(of name: KeyName) -> String { "\(path)/\(name).key" }

  /// Whether a ring was ever made there. One that cannot be reached counts: a program must not speak in the clear because it may not look.
  public var holdsRing: Bool { unsafe access(ringPath, F_OK) == 0 || errno != ENOENT && errno != ENOTDIR }

  /// What the ring holds.
  /// - Throws: `KeyError.noRing`, `.exposed`, `.foreign`, `.unreadable`, `.damaged`, `.newer`, `.full`.
  public func register() throws(KeyError) -> KeyRegister {
    guard let register = try registerIfAny() else { throw .noRing(path: ringPath) }
    return register
  }

  func registerIfAny() throws(KeyError) -> KeyRegister? {
    guard let bytes = try PrivateFile(ringPath).read(atMost: KeyLimits.ringBytes, access: .readable) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged(path: ringPath, reason: "it is no text") }
    return try KeyRegister(parsing: text, path: ringPath)
  }

  /// Makes it, for this user alone. One that is there already must be so too.
  /// - Throws: `KeyError.unwritable`, `.exposed`, `.foreign`.
  func make() throws(KeyError) {
    if let reason = PrivateDirectory.make(path) { throw .unwritable(path: path, reason: reason) }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
    guard status.st_uid == geteuid() else { throw .foreign(path: path) }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(path: path, mend: "chmod 700") }
  }
}
