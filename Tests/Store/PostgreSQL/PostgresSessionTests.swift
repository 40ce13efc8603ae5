import Foundation
import TestKit
import Testing

@testable import Store

@Suite("A session of PostgreSQL") struct PostgresSessionTests {
  @Test(.timeLimit(.minutes(1))) func `hears a notification that came with the answer to a statement`() async throws {
    let service = "test_\(UInt32.random(in: 0 ... .max))"
    let target = PostgresTarget(try await PostgresServer.running().address, service: service, limits: StoreLimits())
    let session = try PostgresSession(target)
    _ = try session.row("LISTEN \(target.quoted)")
    let other = try PostgresSession(target)
    _ = try other.row("NOTIFY \(target.quoted), '7'")
    // The server sends what was notified before it says that a later statement is done.
    _ = try session.row("SELECT 1")
    // Nothing comes any more: who waits for the socket is woken by the limit of the test.
    let stop = Pipe()
    let texts = try await withTaskCancellationHandler {
      try session.notifications(or: stop.fileHandleForReading.fileDescriptor)
    } onCancel: {
      try? stop.fileHandleForWriting.close()
    }
    #expect(texts == ["7"])
  }

  @Test func `is refused where the server has not taken what it was sent to work by`() async throws {
    // The server takes a backslash for itself, so that its search path is another than was asked for, as where a pooler drops it.
    let service = "te\\st_\(UInt32.random(in: 0 ... .max))"
    let configuration = StoreConfiguration(.server(try await PostgresServer.running().address), service: service)
    await #expect(throws: StoreError.settingsIgnored) {
      _ = try await Store.open(configuration, migrations: sampleMigrations, logger: quiet)
    }
    #expect(StoreError.settingsIgnored.isNotExecuted)
  }
}
