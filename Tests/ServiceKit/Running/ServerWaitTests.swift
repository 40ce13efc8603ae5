import FoundationEssentials
import Logging
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("Starting without the database server", .timeLimit(.minutes(2)))
struct ServerWaitTests {
  @Test func `waits for a server that is about to come back`() async throws {
    let server = try await PostgresServer.start(connections: 20)
    try await server.kill()
    let log = WarningLog()
    let wait = ServerWait(signals: nil, logger: Logger(label: "test") { _ in log })
    let configuration = StoreConfiguration(.server(server.address), service: "late")
    async let opened = wait { try await Store.open(configuration, migrations: [], logger: Logger(label: "test") { _ in log }) }
    while log.count == 0 { await Task.yield() }
    try await server.restart()
    let store = try await opened
    #expect(log.count == 1)
    await store.close()
    await server.end()
  }

  @Test func `begins from the start when the server goes in the midst of it`() async throws {
    let server = try await PostgresServer.start(connections: 20)
    let log = WarningLog()
    let logger = Logger(label: "test") { _ in log }
    let configuration = StoreConfiguration(.server(server.address), service: "late")
    var attempts = 0
    let store = try await ServerWait(signals: nil, logger: logger).callAsFunction {
      attempts += 1
      let store = try await Store.open(configuration, migrations: [], logger: logger)
      if attempts == 1 { try await server.kill() }
      do {
        _ = try await store.read { try $0.row("SELECT 1") }
      } catch {
        await store.close()
        try await server.restart()
        throw error
      }
      return store
    }
    #expect(attempts == 2)
    await store.close()
    await server.end()
  }

  @Test func `migrates from the start when the server ends the session in the midst of it`() async throws {
    let log = WarningLog()
    let logger = Logger(label: "test") { _ in log }
    let configuration = StoreConfiguration(try await TestStore.server(for: TemporaryDirectory.make()), service: "late")
    var attempts = 0
    let store = try await ServerWait(signals: nil, logger: logger).callAsFunction {
      attempts += 1
      let statements = ["CREATE TABLE thing (id INTEGER PRIMARY KEY)", "SELECT pg_terminate_backend(pg_backend_pid())"]
      let migration = Migration(1, "things", attempts == 1 ? statements : [statements[0]])
      return try await Store.open(configuration, migrations: [migration], logger: logger)
    }
    #expect(attempts == 2)
    #expect(log.count == 1)
    #expect(try await store.read { try $0.row("SELECT COUNT(*) FROM thing")?.integer(0) } == 0)
    await store.close()
  }

  @Test func `does not wait where waiting would not help`() async throws {
    let file = TemporaryDirectory.make() + "/file"
    try "no directory".write(toFile: file, atomically: true, encoding: .utf8)
    for location in [StoreLocation.directory(file), .server("postgres://clerk:se%cret@127.0.0.1/yimen")] {
      let log = WarningLog()
      let logger = Logger(label: "test") { _ in log }
      let configuration = StoreConfiguration(location, service: "never")
      let error = await #expect(throws: StoreError.self) {
        try await ServerWait(signals: nil, logger: logger).callAsFunction {
          try await Store.open(configuration, migrations: [], logger: logger)
        }
      }
      #expect(log.count == 0)
      #expect(error.map { "\($0)".contains("secret") } == false)
    }
  }
}
