/// The key of the identity service, without which nobody reads a name in its database.
enum BackupKey {
  /// Copies it from a data directory into a back-up.
  static func save(from directory: String, to backup: String) throws(BackupError) -> BackupManifest.File {
    let path = "\(directory)/\(BackupManifest.keyPath)"
    guard BackupFiles.exists(path) else { throw .noKey(path) }
    try BackupFiles.makeDirectory("\(backup)/keys")
    let digest = try BackupFiles.copy(path, to: "\(backup)/\(BackupManifest.keyPath)")
    try BackupFiles.synchronise(directory: "\(backup)/keys")
    return BackupManifest.File(path: BackupManifest.keyPath, bytes: digest.bytes, sha256: digest.sha256)
  }

  /// Whether a data directory has the back-up's key already.
  /// - Throws: ``BackupError/otherKey(_:)`` where it has another.
  static func isThere(_ file: BackupManifest.File, in directory: String) throws(BackupError) -> Bool {
    let path = "\(directory)/\(file.path)"
    guard BackupFiles.exists(path) else { return false }
    guard try BackupFiles.digest(of: path).sha256 == file.sha256 else { throw .otherKey(path) }
    return true
  }
}
