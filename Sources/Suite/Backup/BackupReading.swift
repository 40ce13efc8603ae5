import ServiceKit
import Store

/// A back-up as it is found.
public struct BackupReading: Sendable {
  private let directory: String

  public init(_ directory: String) { self.directory = directory }

  /// The manifest, once every file is known to be what was saved, and every database to be of a version that this program knows.
  /// - Throws: `BackupError`.
  public func manifest() throws(BackupError) -> BackupManifest {
    let manifest = try unverified()
    for file in manifest.files {
      guard try BackupFiles.digest(of: "\(directory)/\(file.path)") == (file.sha256, file.bytes) else {
        throw .damagedFile("\(directory)/\(file.path)")
      }
    }
    return manifest
  }

  /// The manifest as it says.
  /// - Throws: `BackupError`.
  public func unverified() throws(BackupError) -> BackupManifest {
    let path = "\(directory)/\(BackupManifest.name)"
    guard let bytes = try BackupFiles.read(path) else { throw .noManifest(path) }
    let manifest = try BackupManifest.decode(bytes, path: path, services: SuiteReadiness.services)
    for stored in manifest.stores {
      guard let store = ServiceStore.all(at: .directory(directory)).first(where: { $0.name == stored.service }) else { continue }
      for (found, known) in [(stored.storeVersion, store.known.store), (stored.serviceVersion, store.known.service)] where found > known {
        throw .newerStore(service: stored.service, found: found, known: known)
      }
    }
    return manifest
  }
}
