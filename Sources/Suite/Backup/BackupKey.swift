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

  /// Puts it into a data directory that has none.
  /// - Throws: ``BackupError/otherKey(_:)`` where it has another.
  static func restore(_ file: BackupManifest.File, from backup: String, to directory: String) throws(BackupError) {
    guard try !isThere(file, in: directory) else { return }
    let target = "\(directory)/\(file.path)"
    try BackupFiles.makeDirectory("\(directory)/keys")
    let unfinished = target + ".restoring"
    BackupFiles.remove(unfinished)
    guard try BackupFiles.copy("\(backup)/\(file.path)", to: unfinished) == (file.sha256, file.bytes) else {
      BackupFiles.remove(unfinished)
      throw .damagedFile("\(backup)/\(file.path)")
    }
    try BackupFiles.rename(unfinished, to: target)
    try BackupFiles.synchronise(directory: "\(directory)/keys")
  }
}
