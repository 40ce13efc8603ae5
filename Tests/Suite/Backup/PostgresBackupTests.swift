import Bus
import Foundation
import ServiceKit
import Store
import TestKit
import Testing

@testable import Suite

struct PostgresBackupTests {
  let target = TemporaryDirectory.make() + "/backup"
  let place = TemporaryDirectory.make()

  func address(_ location: StoreLocation) throws -> PostgresAddress {
    guard case .server(let url) = location else { throw CancellationError() }
    return try #require(PostgresAddress(url))
  }

  func restore(to location: StoreLocation) async throws -> BackupManifest {
    try await PostgresRestore(target, to: try address(location), at: location, data: place).run()
  }

  @Test func `a suite at work is dumped, restored into another database, and goes on there`() async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    let keys = try KeyFile.caseFiles(in: suite.directory).make([UInt8](repeating: 7, count: KeyFile.length))
    let manifest = try await PostgresBackup(of: try address(suite.location), at: suite.location, keys: suite.directory).write(to: target)
    await #expect(throws: BackupError.self) { try await restore(to: suite.location) }
    await suite.stop()
    #expect(manifest.kind == .postgres && manifest.stores.count == 4 && manifest.holdsKeys)
    #expect(try FileManager.default.attributesOfItem(atPath: "\(target)/yimen.dump")[.posixPermissions] as? Int == 0o600)

    let fresh = try await TestStore.server(for: place)
    #expect(try await restore(to: fresh) == manifest)
    #expect(try KeyFile.caseFiles(in: place).load() == keys)
    #expect(await SuiteCheck(fresh).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    let again = try await PlayedSuite.start(in: place, on: fresh)
    try await again.play()
    await again.stop()
  }

  @Test func `a bare dump is put back by the command that is told of it`() async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    await suite.stop()
    let dump = place + "/yimen.dump"
    try await PostgresBackup(of: try address(suite.location), at: suite.location, keys: nil).command(to: dump).run()
    let fresh = try await TestStore.server(for: place)
    let restore = PostgresRestore(dump, to: try address(fresh), at: fresh, data: place)
    #expect(try restore.isBareDump())
    try await restore.command().run()
    #expect(await SuiteCheck(fresh).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    let again = try await PlayedSuite.start(in: suite.directory, on: fresh)
    try await again.play()
    await again.stop()
  }

  @Test func `schemas that were made for the role are filled`() async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    await suite.stop()
    _ = try await PostgresBackup(of: try address(suite.location), at: suite.location, keys: nil).write(to: target)
    let fresh = try await TestStore.server(for: place)
    for service in SuiteReadiness.services {
      try await ToolCommand(
        program: "psql", arguments: ["--quiet", "--dbname=\(try address(fresh).connectionString)", "-c", "CREATE SCHEMA yimen_\(service)"],
        environment: [:]
      ).run()
      #expect(try await StoreView.hasSchema(fresh, service: service))
    }
    _ = try await restore(to: fresh)
    #expect(await SuiteCheck(fresh).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
  }

  @Test func `a changed byte, a back-up of the other engine and a server that is not there are refused`() async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    await suite.stop()
    _ = try await PostgresBackup(of: try address(suite.location), at: suite.location, keys: nil).write(to: target)
    await #expect(throws: BackupError.otherEngine(.postgres)) { _ = try await SuiteRestore(target, to: place, data: place).run { _ in } }
    let url = URL(filePath: "\(target)/yimen.dump")
    var bytes = try Data(contentsOf: url)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: url)
    let fresh = try await TestStore.server(for: place)
    await #expect(throws: BackupError.damagedFile("\(target)/yimen.dump")) { try await restore(to: fresh) }
    for service in SuiteReadiness.services { #expect(try await !StoreView.hasSchema(fresh, service: service)) }
    let nowhere = StoreLocation.server("postgres:///none?host=/nonexistent")
    await #expect(throws: StoreError.self) {
      _ = try await PostgresBackup(of: try address(nowhere), at: nowhere, keys: nil).write(to: target + "-other")
    }
    #expect(!FileManager.default.fileExists(atPath: target + "-other"))
  }
}
