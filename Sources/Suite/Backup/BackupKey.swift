/// The keys with which services seal what they keep: personal data, and files of cases. Without them nobody reads a name or a file in a back-up.
enum BackupKey {
  /// Copies them from a data directory into a back-up; those of files only once there are any.
  /// - Throws: ``BackupError/noKey(_:)`` where the key of personal data is not there.
  static func save(from directory: String, to backup: String) throws(BackupError) -> [BackupManifest.File] {
    let path = "\(directory)/\(BackupManifest.keyPath)"
    guard BackupFiles.exists(path) else { throw .noKey(path) }
    try BackupFiles.makeDirectory("\(backup)/keys")
    var files: [BackupManifest.File] = []
    for path in BackupManifest.keyPaths where BackupFiles.exists("\(directory)/\(path)") {
      let digest = try BackupFiles.copy("\(directory)/\(path)", to: "\(backup)/\(path)")
      files.append(BackupManifest.File(path: path, bytes: digest.bytes, sha256: digest.sha256))
    }
    try BackupFiles.synchronise(directory: "\(backup)/keys")
    return files
  }

  /// Whether a data directory has the back-up's file of keys already.
  /// - Throws: ``BackupError/otherKey(_:)`` where it has another.
  static func isThere(_ file: BackupManifest.File, in directory: String) throws(BackupError) -> Bool {
    let path = "\(directory)/\(file.path)"
    guard BackupFiles.exists(path) else { return false }
    guard try BackupFiles.digest(of: path).sha256 == file.sha256 else { throw .otherKey(path) }
    return true
  }

  /// Puts those of a back-up into a data directory that lacks them: none where one is another there.
  /// - Throws: ``BackupError/otherKey(_:)`` where it has another.
  static func restore(_ manifest: BackupManifest, from backup: String, to directory: String) throws(BackupError) {
    var missing: [BackupManifest.File] = []
    for file in manifest.files where file.isKey { if try !isThere(file, in: directory) { missing.append(file) } }
    for file in missing {
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
}
