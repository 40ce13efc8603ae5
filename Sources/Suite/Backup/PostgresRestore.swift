import Foundation
import ServiceKit
public import Store

/// Puts the schemas of a back-up into a PostgreSQL database by pg_restore.
public struct PostgresRestore: Sendable {
  private let backup: String
  private let location: StoreLocation
  private let address: PostgresAddress
  private let data: String

  /// - Parameter data: the data directory, which the keys belong to.
  public init(_ backup: String, to address: PostgresAddress, at location: StoreLocation, data: String) {
    self.backup = backup
    self.address = address
    self.location = location
    self.data = data
  }

  /// Whether it is what pg_dump wrote, by itself: without the manifest that tells what it should be, and without keys.
  /// - Throws: ``BackupError/unreadable(path:reason:)``.
  public func isBareDump() throws(BackupError) -> Bool { try BackupFiles.begins(backup, with: Self.magic) }

  /// The first bytes of every dump in pg_dump's custom format.
  private static let magic = Array("PGDMP".utf8)

  /// The command that restores all services' schemas, for people who run it themselves; of a back-up, or of a bare dump.
  public func command() throws(BackupError) -> ToolCommand {
    if try isBareDump() { return .restore(address, services: SuiteReadiness.services, from: backup, making: true) }
    let manifest = try BackupReading(backup).unverified()
    guard manifest.kind == .postgres else { throw .otherEngine(manifest.kind) }
    return .restore(address, services: manifest.stores.map(\.service), from: "\(backup)/\(BackupManifest.dumpPath)", making: true)
  }

  /// Restores all or nothing.
  /// - Throws: `BackupError`; `SuiteLockError` where a suite runs on the data directory; `StoreError`.
  public func run(progress: ToolCommand.Progress? = nil) async throws -> BackupManifest {
    let manifest = try BackupReading(backup).manifest()
    guard manifest.kind == .postgres else { throw BackupError.otherEngine(manifest.kind) }
    let lock = try SuiteLock(in: data)
    defer { withExtendedLifetime(lock) {} }
    for store in ServiceStore.all(at: location) where try await store.status() != nil {
      throw BackupError.dataExist("\(address.shown), \(StoreView.schema(of: store.name))")
    }
    try BackupKey.restore(manifest, from: backup, to: data)
    let services = manifest.stores.map(\.service)
    var makesSchemas = true
    for service in services where try await StoreView.hasSchema(location, service: service) { makesSchemas = false }
    let dump = "\(backup)/\(BackupManifest.dumpPath)"
    try await ToolCommand.restore(address, services: services, from: dump, making: makesSchemas).run(progress: progress)
    for stored in manifest.stores { try await verify(stored) }
    return manifest
  }

  /// The dump was made after the manifest's heads were read, so it may hold more.
  private func verify(_ stored: BackupManifest.Stored) async throws {
    let store = ServiceStore.all(at: location).first { $0.name == stored.service }
    guard let status = try await store?.status(), status.versions.store == stored.storeVersion,
      status.versions.service == stored.serviceVersion, status.head >= stored.head
    else { throw BackupError.notAsSaved(service: stored.service) }
  }
}
