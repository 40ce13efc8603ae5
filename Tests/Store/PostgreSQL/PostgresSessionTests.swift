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

  @Test(.timeLimit(.minutes(1)))
  func `who gives up a read is not held by a server that stands still, and does not hear that it should stop it`() async throws {
    let server = try await PostgresServer.start()
    let target = PostgresTarget(server.address, service: "sample", limits: StoreLimits())
    let gate = Gate()
    let reading = Task {
      try await offCooperativeThreads { () throws(StoreError) -> Int in
        let session = try PostgresSession(target)
        session.patience = 200
        gate.enterAndWait()
        let interruption = PostgresInterruption()
        interruption.request()
        try session.send("SELECT 1")
        return try session.receive(rows: 1, unless: interruption).rows.count
      }
    }
    await gate.waitUntilEntered()
    try await server.pause()
    gate.open()
    let error = await #expect(throws: StoreError.self) { _ = try await reading.value }
    #expect(error?.isUnreachable == true, "\(error.debugDescription)")
    try await server.resume()
    await server.end()
  }

  @Test func `a silence is as long as its clock says, and begins anew with each word`() {
    var time: UInt64 = 5_000_000_000
    var silence = PostgresSilence { time }
    #expect(silence.milliseconds == 0)
    time += 1_999_999_999
    #expect(silence.milliseconds == 1_999)
    silence.end()
    #expect(silence.milliseconds == 0)
    time += 20_000_000
    #expect(silence.milliseconds == 20)
  }
}
