import Logging
import TestKit
import Testing

@testable import Store

@Suite("Duties of which one instance has each") struct DutyTests {
  static let duty = "bell"

  /// Nobody stands still by these but a machine under load.
  private static var patient: StoreLimits {
    var limits = StoreLimits()
    limits.standstillMilliseconds = 60_000
    return limits
  }

  private func open(_ place: Place) async throws -> Store { try await place.open(sampleMigrations, Self.patient) }

  /// Asks until the answer is as hoped for; the suite's limit ends it otherwise.
  private func untilHeld(_ isHeld: Bool = true, by store: Store) async {
    while (try? await store.hold(Self.duty)) != isHeld { await Task.yield() }
  }

  @Test(arguments: Database.allCases) func `an instance alone has every duty, and has it still when it asks again`(_ database: Database)
    async throws
  {
    let place = try await database.place()
    let store = try await open(place)
    for duty in ["bell", "clock", "bell"] { #expect(try await store.hold(duty)) }
    await store.release("bell")
    #expect(try await store.hold("bell"))
    await store.close()
    await #expect(throws: StoreError.closed) { try await store.hold("bell") }
  }

  @Test func `of two instances one has a duty until it releases it, and another duty is another's`() async throws {
    let place = try await Database.postgres.place()
    let (first, second) = (try await open(place), try await open(place))
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
    let (first, second) = (try await open(Database.postgres.place()), try await open(Database.postgres.place()))
    #expect(try await first.hold(Self.duty))
    #expect(try await second.hold(Self.duty))
    await first.close()
    await second.close()
  }

  @Test func `who closes its store leaves its duties to others`() async throws {
    let place = try await Database.postgres.place()
    let (first, second) = (try await open(place), try await open(place))
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
    let other = try await open(place)
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
    let (first, second) = (try await open(place), try await open(place))
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
  @Test(.timeLimit(.minutes(1)))
  func `an instance that gets no connection for its duties says so once, and once that it is over`() async throws {
    let server = try await PostgresServer.start(connections: 3)
    let log = MessageLog()
    let configuration = StoreConfiguration(.server(server.address), service: "sample")
    let store = try await Store.open(configuration, migrations: sampleMigrations, logger: Logger(label: "test") { _ in log })
    // One that writes, one that listens.
    var connections: Int64 = 0
    while connections < 2 {
      connections =
        try await store.write { try $0.row("SELECT COUNT(*) FROM pg_stat_activity WHERE usename = current_user")!.integer(0) }
    }
    var last: PostgresSession? = try PostgresSession(PostgresTarget(server.address, service: "other", limits: StoreLimits()))
    for duty in ["bell", "clock", "bell"] { await #expect(throws: StoreError.self) { try await store.hold(duty) } }
    #expect(last?.isConnected == true)
    last = nil
    await untilHeld(by: store)
    #expect(try await store.hold("clock"))
    #expect(
      log.messages.filter { $0.contains("duties") } == [
        "this instance can have no duties, and does nothing in the background", "this instance can have duties again",
      ])
    await store.close()
    await server.end()
  }
}
