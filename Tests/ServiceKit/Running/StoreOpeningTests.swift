import FoundationEssentials
import Logging
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("Opening a store", .timeLimit(.minutes(2)))
struct StoreOpeningTests {
  @Test func `waits for a database server that is about to come back`() async throws {
    let server = try await PostgresServer.start(connections: 20)
    try await server.kill()
    let log = WarningLog()
    let opening = StoreOpening(
      configuration: StoreConfiguration(.server(server.address), service: "late"), migrations: [], signals: nil,
      logger: Logger(label: "test") { _ in log })
    async let opened = opening.open()
    while log.count == 0 { await Task.yield() }
    try await server.restart()
    let store = try await opened
    #expect(log.count == 1)
    await store.close()
    await server.end()
  }

  @Test func `does not wait where waiting would not help`() async throws {
    let file = TemporaryDirectory.make() + "/file"
    try "no directory".write(toFile: file, atomically: true, encoding: .utf8)
    let log = WarningLog()
    let opening = StoreOpening(
      configuration: StoreConfiguration(.directory(file), service: "never"), migrations: [], signals: nil,
      logger: Logger(label: "test") { _ in log })
    await #expect(throws: StoreError.self) { try await opening.open() }
    #expect(log.count == 0)
  }
}
