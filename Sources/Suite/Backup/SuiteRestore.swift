import ServiceKit
import Store

/// Puts a back-up's SQLite databases where a suite finds them.
public struct SuiteRestore: Sendable {
  /// Why a place cannot be restored to: what a restored database would lie beside.
  private static let remains = ["", "-wal", "-shm", "-journal"]

  private let backup: String
  private let directory: String
  private let data: String

  /// - Parameters:
  ///   - backup: the back-up's directory.
  ///   - directory: where the databases come to lie.
  ///   - data: the data directory, which the keys belong to.
  public init(_ backup: String, to directory: String, data: String) {
    self.backup = backup
    self.directory = directory
    self.data = data
  }

  /// Restores what the manifest names. It is all verified before anything has its name; cut off at any moment, it can be run again, and until it was
  /// no service opens what is there in part.
  /// - Parameter step: told the file that is worked on.
  /// - Throws: `BackupError`; `SuiteLockError` or ``StoreError/locked(path:holder:)`` where a suite or a service runs there.
  public func run(step: (String) -> Void) async throws -> BackupManifest {
    let manifest = try BackupReading(backup).manifest()
    guard manifest.kind == .sqlite else { throw BackupError.otherEngine(manifest.kind) }
    let lock = try SuiteLock(in: data)
    defer { withExtendedLifetime(lock) {} }
    let locks = try manifest.stores.map { try StoreLock(directory, service: $0.service) }
    defer { withExtendedLifetime(locks) {} }
    let missing = try filesToRestore(manifest)
    do {
      for file in missing {
        step(file.path)
        try bring(file)
      }
      try putInPlace(missing)
    } catch {
      for file in missing { BackupFiles.remove(unfinished(file)) }
      throw error
    }
    try BackupFiles.synchronise(directory: directory)
    if manifest.holdsKeys { try BackupFiles.synchronise(directory: "\(data)/keys") }
    try removeMark()
    for stored in manifest.stores { try await verify(stored) }
    return manifest
  }

  /// Gives all files their names, between a mark's coming and its going: names are given one after the other, and the power may go between two.
  private func putInPlace(_ files: [BackupManifest.File]) throws(BackupError) {
    guard !files.isEmpty else { return }
    let mark = RestoreMark(directory)
    if !mark.isThere { try BackupFiles.write([], to: mark.path) }
    try BackupFiles.synchronise(directory: directory)
    for file in files { try BackupFiles.rename(unfinished(file), to: target(of: file)) }
  }

  private func removeMark() throws(BackupError) {
    let mark = RestoreMark(directory)
    guard mark.isThere else { return }
    BackupFiles.remove(mark.path)
    try BackupFiles.synchronise(directory: directory)
  }

  /// What is there already as it was saved was restored by a run that was cut off.
  private func filesToRestore(_ manifest: BackupManifest) throws(BackupError) -> [BackupManifest.File] {
    var missing: [BackupManifest.File] = []
    for file in manifest.files {
      if file.isKey {
        if try !BackupKey.isThere(file, in: data) { missing.append(file) }
        continue
      }
      let path = target(of: file)
      guard Self.remains.contains(where: { BackupFiles.exists(path + $0) }) else {
        missing.append(file)
        continue
      }
      guard BackupFiles.exists(path), try BackupFiles.digest(of: path) == (file.sha256, file.bytes) else { throw .dataExist(path) }
    }
    return missing
  }

  private func target(of file: BackupManifest.File) -> String {
    file.isKey ? "\(data)/\(file.path)" : "\(directory)/\(file.path)"
  }

  /// Where a file lies until all are there.
  private func unfinished(_ file: BackupManifest.File) -> String { target(of: file) + ".restoring" }

  private func bring(_ file: BackupManifest.File) throws(BackupError) {
    BackupFiles.remove(unfinished(file))
    if file.isKey { try BackupFiles.makeDirectory("\(data)/keys") }
    // What is written is what is judged: the file may have changed since it was verified.
    guard try BackupFiles.copy("\(backup)/\(file.path)", to: unfinished(file)) == (file.sha256, file.bytes) else {
      throw .damagedFile("\(backup)/\(file.path)")
    }
  }

  private func verify(_ stored: BackupManifest.Stored) async throws {
    let store = ServiceStore.all(at: .directory(directory)).first { $0.name == stored.service }
    guard let status = try await store?.status(), BackupManifest.Stored(stored.service, status) == stored else {
      throw BackupError.notAsSaved(service: stored.service)
    }
  }
}
