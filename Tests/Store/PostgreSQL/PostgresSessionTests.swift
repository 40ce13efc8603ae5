import TestKit
import Testing

@testable import Store

@Suite struct PostgresSessionTests {
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
