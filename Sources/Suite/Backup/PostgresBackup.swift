import Foundation
public import ServiceKit
public import Store

/// Saves the schemas of a suite by pg_dump, in one snapshot; the suite may run meanwhile.
public struct PostgresBackup: Sendable {
  private let location: StoreLocation
  private let address: PostgresAddress
  private let keys: String?
  private let clock: WallClock

  /// - Parameter keys: the data directory whose keys are saved as well; nil: none is.
  public init(of address: PostgresAddress, at location: StoreLocation, keys: String?, clock: WallClock = .system) {
    self.address = address
    self.location = location
    self.keys = keys
    self.clock = clock
  }

  /// The command that saves all services' schemas, for people who run it themselves.
  public func command(to file: String) -> ToolCommand { .dump(address, services: SuiteReadiness.services, to: file) }

  /// Writes a back-up: all of it under another name first, so that what has the name is complete.
  /// - Parameter target: a directory that is not there yet; the one above it is.
  /// - Throws: `BackupError`, or `StoreError`. Nothing is left behind then.
  public func write(to target: String, progress: ToolCommand.Progress? = nil) async throws -> BackupManifest {
    try await BackupPlace(target).fill { unfinished in
      var stores: [BackupManifest.Stored] = []
      for store in ServiceStore.all(at: location) {
        if let status = try await store.status() { stores.append(BackupManifest.Stored(store.name, status)) }
      }
      guard !stores.isEmpty else { throw BackupError.nothingToSave(address.shown) }
      let path = "\(unfinished)/\(BackupManifest.dumpPath)"
      // Made first, so that it is its owner's alone from the beginning.
      try BackupFiles.write([], to: path)
      try await ToolCommand.dump(address, services: stores.map(\.service), to: path).run(progress: progress)
      let digest = try BackupFiles.digest(of: path)
      var files = [BackupManifest.File(path: BackupManifest.dumpPath, bytes: digest.bytes, sha256: digest.sha256)]
      if let keys { files += try BackupKey.save(from: keys, to: unfinished) }
      return BackupManifest(kind: .postgres, suite: SuiteSettings.version, at: clock.text, stores: stores, files: files)
    }
  }
}
