import Store
import TestKit
import Testing

@Suite("Duties of which one instance has each") struct DutyTests {
  static let duty = "bell"

  /// Asks until the answer is as hoped for; the suite's limit ends it otherwise.
  private func untilHeld(_ isHeld: Bool = true, by store: Store) async {
    while (try? await store.hold(Self.duty)) != isHeld { await Task.yield() }
  }

  @Test(arguments: Database.allCases) func `an instance alone has every duty, and has it still when it asks again`(_ database: Database)
    async throws
  {
    let store = try await database.place().open()
    for duty in ["bell", "clock", "bell"] { #expect(try await store.hold(duty)) }
    await store.release("bell")
    #expect(try await store.hold("bell"))
    await store.close()
    await #expect(throws: StoreError.closed) { try await store.hold("bell") }
  }

  @Test func `of two instances one has a duty until it releases it, and another duty is another's`() async throws {
    let place = try await Database.postgres.place()
    let (first, second) = (try await place.open(), try await place.open())
    #expect(try await first.hold(Self.duty))
    #expect(try await !second.hold(Self.duty))
    #expect(try await second.hold("clock"))
    #expect(try await !first.hold("clock"))
    await first.release(Self.duty)
    #expect(try await second.hold(Self.duty))
    #expect(try await !first.hold(Self.duty))
    // To release what one has not takes it from nobody.
    await first.release(Self.duty)
    #expect(try await !first.hold(Self.duty))
    await first.close()
    await second.close()
  }

  @Test func `a duty of one service is not that of another`() async throws {
    let (first, second) = (try await Database.postgres.place().open(), try await Database.postgres.place().open())
    #expect(try await first.hold(Self.duty))
    #expect(try await second.hold(Self.duty))
    await first.close()
    await second.close()
  }

  @Test func `who closes its store leaves its duties to others`() async throws {
    let place = try await Database.postgres.place()
    let (first, second) = (try await place.open(), try await place.open())
    #expect(try await first.hold(Self.duty))
    await first.close()
    await untilHeld(by: second)
    await second.close()
  }

  @Test(.timeLimit(.minutes(1))) func `who stands still loses its duties`() async throws {
    let place = try await Database.postgres.place()
    var limits = StoreLimits()
    limits.standstillMilliseconds = 1_000
    let still = try await place.open(sampleMigrations, limits)
    let other = try await place.open()
    #expect(try await still.hold(Self.duty))
    await untilHeld(by: other)
    await untilHeld(false, by: still)
    #expect(try await other.hold(Self.duty))
    await still.close()
    await other.close()
  }

  @Test(.timeLimit(.minutes(1))) func `after the server was killed one instance has the duty again, and only one`() async throws {
    let server = try await PostgresServer.start()
    let place = Place(server)
    let (first, second) = (try await place.open(), try await place.open())
    #expect(try await first.hold(Self.duty))
    try await server.kill()
    await #expect(throws: StoreError.self) { try await first.hold(Self.duty) }
    try await server.restart()
    await untilHeld(by: second)
    await untilHeld(false, by: first)
    #expect(try await second.hold(Self.duty))
    await first.close()
    await second.close()
    await server.end()
  }
}
