import Foundation
public import ServiceKit
import Store

/// Saves the SQLite databases of a suite, which may run meanwhile, as they are at one moment.
public struct SuiteBackup: Sendable {
  /// What is done now: a service's database, and the share of it, 0 to 1.
  public typealias Progress = @Sendable (_ service: String, _ share: Double) -> Void

  private let directory: String
  private let keys: String?
  private let clock: WallClock

  /// - Parameters:
  ///   - directory: where the databases lie.
  ///   - keys: the data directory whose keys are saved as well; nil: none is.
  public init(of directory: String, keys: String?, clock: WallClock = .system) {
    self.directory = directory
    self.keys = keys
    self.clock = clock
  }

  /// Writes a back-up: all of it under another name first, so that what has the name is complete.
  /// - Parameter target: a directory that is not there yet; the one above it is.
  /// - Throws: `BackupError`, or `StoreError`. Nothing is left behind then.
  public func write(to target: String, progress: @escaping Progress = { _, _ in }) async throws -> BackupManifest {
    let place = BackupPlace(target)
    return try await place.fill { unfinished in
      let cut = try await StoreCut.take(directory, services: SuiteReadiness.services)
      do {
        let manifest = try await write(cut, to: unfinished, progress)
        await cut.release()
        return manifest
      } catch {
        await cut.release()
        throw error
      }
    }
  }

  private func write(_ cut: StoreCut, to unfinished: String, _ progress: @escaping Progress) async throws -> BackupManifest {
    guard !cut.services.isEmpty else { throw BackupError.nothingToSave(directory) }
    var stores: [BackupManifest.Stored] = []
    var files: [BackupManifest.File] = []
    for service in cut.services {
      let path = BackupManifest.path(of: service)
      progress(service, 0)
      try await cut.copy(service, to: "\(unfinished)/\(path)") { progress(service, $0) }
      stores.append(BackupManifest.Stored(service, try await cut.status(of: service)))
      let digest = try BackupFiles.digest(of: "\(unfinished)/\(path)")
      files.append(BackupManifest.File(path: path, bytes: digest.bytes, sha256: digest.sha256))
    }
    if let keys { files += try BackupKey.save(from: keys, to: unfinished) }
    return BackupManifest(kind: .sqlite, suite: SuiteSettings.version, at: clock.text, stores: stores, files: files)
  }
}
