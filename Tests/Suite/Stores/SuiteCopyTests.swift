import Bus
import Foundation
import ServiceKit
import Store
import Suite
import Synchronization
import TestKit
import Testing

struct SuiteCopyTests {
  func copy(from source: StoreLocation, to target: StoreLocation) async throws -> [SuiteCopy.Report] {
    try await SuiteCopy(from: source, named: "source", to: target, logger: PlayedSuite.quiet).run { _, _ in }
  }

  @Test(arguments: [true, false])
  func `a suite starts on the other engine as if nothing had happened, and goes on`(toServer: Bool) async throws {
    let suite = try await PlayedSuite.make(isSQLite: toServer)
    await suite.stop()
    let elsewhere = TemporaryDirectory.make()
    let target = toServer ? try await TestStore.server(for: elsewhere) : .directory(elsewhere)
    let reports = try await copy(from: suite.location, to: target)
    #expect(reports.map(\.service) == SuiteServices.all.map { $0.name })
    for store in ServiceStore.all(at: suite.location) {
      let (before, after) = (
        try await store.status(), try await ServiceStore.all(at: target).first { $0.name == store.name }?.status()
      )
      #expect(before?.head == after?.head && before?.cursors == after?.cursors && before?.inbox == after?.inbox)
    }
    #expect(await SuiteCheck(target).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    // The data directory, with its key, stays.
    let moved = try await PlayedSuite.start(in: suite.directory, on: target)
    try await moved.play()
    await moved.stop()
    #expect(await SuiteCheck(target).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty })
  }

  @Test(arguments: [true, false])
  func `a suite that runs at the source is not copied`(toServer: Bool) async throws {
    let suite = try await PlayedSuite.make(isSQLite: toServer)
    let elsewhere = TemporaryDirectory.make()
    let target = toServer ? try await TestStore.server(for: elsewhere) : .directory(elsewhere)
    await #expect(throws: (any Error).self) { _ = try await copy(from: suite.location, to: target) }
    #expect(try await ServiceStore.all(at: target)[0].status() == nil)
    await suite.stop()
    _ = try await copy(from: suite.location, to: target)
  }

  @Test func `a target where another suite has begun is refused before anything is written`() async throws {
    let suite = try await PlayedSuite.make()
    await suite.stop()
    let other = try await PlayedSuite.make(isSQLite: false)
    await other.stop()
    await #expect(throws: CopyError.self) { _ = try await copy(from: suite.location, to: other.location) }
    let again = try await PlayedSuite.start(in: other.directory, on: other.location)
    try await again.play()
    await again.stop()
  }

  /// A suite that has stopped, and its copies on the other engine, compared and let go as far as a run came that was cut off at its end.
  func copiedWithoutEnd(toServer: Bool, concluded: Int, finished: Int) async throws -> (suite: PlayedSuite, target: StoreLocation) {
    let suite = try await PlayedSuite.make(isSQLite: toServer)
    await suite.stop()
    let elsewhere = TemporaryDirectory.make()
    let target = toServer ? try await TestStore.server(for: elsewhere) : .directory(elsewhere)
    var copies: [StoreCopy] = []
    for service in SuiteServices.all {
      let copy = try await StoreCopy.open(
        service.name, from: suite.location, named: "source", to: target, migrations: service.migrations, logger: PlayedSuite.quiet)
      copies.append(try #require(copy))
    }
    for copy in copies { _ = try await copy.run(from: try await copy.look()) { _ in } }
    for copy in copies.prefix(concluded) { try await copy.conclude() }
    for copy in copies.prefix(finished) { try await copy.finish() }
    for copy in copies { await copy.close() }
    return (suite, target)
  }

  @Test(arguments: [true, false], [(concluded: 1, finished: 0), (concluded: 4, finished: 2)])
  func `a copy that was cut off at its end is ended by the next run, also where a service has begun to write`(
    toServer: Bool, end: (concluded: Int, finished: Int)
  ) async throws {
    let (suite, target) = try await copiedWithoutEnd(toServer: toServer, concluded: end.concluded, finished: end.finished)
    let first = SuiteServices.all[0]
    if end.finished > 0 {
      let store = try await Store.open(
        StoreConfiguration(target, service: first.name), migrations: first.migrations, logger: PlayedSuite.quiet)
      try await store.write { try $0.moveCursor(of: "begun", from: 0, to: 1) }
      await store.close()
    }
    let last = SuiteServices.all[3]
    let error = await #expect(throws: StoreError.self) {
      _ = try await Store.open(StoreConfiguration(target, service: last.name), migrations: last.migrations, logger: PlayedSuite.quiet)
    }
    guard case .unfinishedCopy? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try await copy(from: suite.location, to: target).isEmpty)
    let moved = try await PlayedSuite.start(in: suite.directory, on: target)
    try await moved.play()
    await moved.stop()
  }

  @Test(arguments: [true, false], [(concluded: 1, finished: 0), (concluded: 4, finished: 2)])
  func `a copy that was cut off at its end lets nothing more go once the suite has written to the source again`(
    toServer: Bool, end: (concluded: Int, finished: Int)
  ) async throws {
    let (suite, target) = try await copiedWithoutEnd(toServer: toServer, concluded: end.concluded, finished: end.finished)
    let back = try await PlayedSuite.start(in: suite.directory, on: suite.location)
    try await back.play()
    await back.stop()
    for _ in 1...2 {
      let error = await #expect(throws: CopyError.self) { _ = try await copy(from: suite.location, to: target) }
      guard case .differs? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    for service in SuiteServices.all.dropFirst(end.finished) {
      let error = await #expect(throws: StoreError.self) {
        _ = try await Store.open(
          StoreConfiguration(target, service: service.name), migrations: service.migrations, logger: PlayedSuite.quiet)
      }
      guard case .unfinishedCopy? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test func `another source's copy is not ended`() async throws {
    let (suite, target) = try await copiedWithoutEnd(toServer: true, concluded: 4, finished: 1)
    await #expect(throws: CopyError.self) {
      _ = try await SuiteCopy(from: suite.location, named: "another", to: target, logger: PlayedSuite.quiet).run { _, _ in }
    }
  }

  /// A program whose sessions bear another name than the suite's, as an address may say, and that no look at the sessions finds.
  @Test(arguments: [
    "INSERT INTO yimen_identity.store_event (sequence, id, kind, subject, at, principal, channel, cause, payload) "
      + "SELECT sequence + 1000000, id, kind, subject, at, principal, channel, cause, payload FROM yimen_identity.store_event LIMIT 1",
    "DELETE FROM yimen_identity.store_inbox WHERE sequence = (SELECT MIN(sequence) FROM yimen_identity.store_inbox)",
    "UPDATE yimen_identity.store_cursor SET position = position + 1",
    "INSERT INTO yimen_identity.identity_miss (reader, role, day, misses) VALUES ('program', 'clerk', 1, 1)",
  ])
  func `what is written to the source after its table was compared keeps the target closed`(statement: String) async throws {
    let suite = try await PlayedSuite.make(isSQLite: false)
    await suite.stop()
    guard case .server(let address) = suite.location else { return }
    let target = StoreLocation.directory(TemporaryDirectory.make())
    let last = try #require(SuiteServices.all.last).name
    let isWritten = Mutex(false)
    let error = await #expect(throws: CopyError.self) {
      _ = try await SuiteCopy(from: suite.location, named: "source", to: target, logger: PlayedSuite.quiet).run { service, step in
        let isFirst = isWritten.withLock { isWritten in
          guard service == last, case .compared = step, !isWritten else { return false }
          isWritten = true
          return true
        }
        guard isFirst else { return }
        do { try Self.write(statement, to: address) } catch { Issue.record(error) }
      }
    }
    guard case .differs(service: "identity", table: _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    for service in SuiteServices.all {
      await #expect(throws: StoreError.self) {
        _ = try await Store.open(
          StoreConfiguration(target, service: service.name), migrations: service.migrations, logger: PlayedSuite.quiet)
      }
    }
  }

  private static func write(_ statement: String, to address: String) throws {
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/psql")
    tool.arguments = [address, "-v", "ON_ERROR_STOP=1", "-qc", statement]
    try tool.run()
    tool.waitUntilExit()
    #expect(tool.terminationStatus == 0)
  }

  @Test func `a source without stores is said so`() async throws {
    let (empty, elsewhere) = (TemporaryDirectory.make(), TemporaryDirectory.make())
    let target = try await TestStore.server(for: elsewhere)
    await #expect(throws: CopyError.noSource("source")) { _ = try await copy(from: .directory(empty), to: target) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty).isEmpty)
  }
}
