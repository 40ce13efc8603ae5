import Logging
import ServiceLifecycle
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("A duty", .timeLimit(.minutes(2)))
struct DutyHolderTests {
  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// One instance: its store, and its group of services.
  private struct Instance {
    let store: Store
    let group: ServiceGroup
    let task: Task<Void, any Error>

    init(_ name: String, _ roster: Shift.Roster, at location: StoreLocation) async throws {
      let configuration = StoreConfiguration(location, service: "duties")
      let store = try await Store.open(configuration, migrations: [], logger: quiet)
      let holder = DutyHolder(work: Shift(name: name, roster: roster), store: store, logger: quiet)
      let group = ServiceGroup(services: [holder], logger: quiet)
      (self.store, self.group) = (store, group)
      task = Task { try await group.run() }
    }

    func stop() async throws {
      await group.triggerGracefulShutdown()
      try await task.value
      await store.close()
    }
  }

  private static func server() async throws -> (server: PostgresServer, location: StoreLocation) {
    let server = try await PostgresServer.start(connections: 50)
    return (server, .server(server.address))
  }

  @Test func `is done by one of three instances, and by another when that one stops`() async throws {
    let location = try await TestStore.server(for: TemporaryDirectory.make())
    let roster = Shift.Roster()
    var instances: [String: Instance] = [:]
    for name in ["a", "b", "c"] { instances[name] = try await Instance(name, roster, at: location) }
    while !instances.isEmpty {
      let before = roster.began.count
      await roster.wait { $0.now.count == 1 }
      #expect(roster.began.count <= before + 1)
      let worker = try #require(roster.now.first)
      try await instances.removeValue(forKey: worker)?.stop()
      #expect(!roster.now.contains(worker))
    }
    // Each had it once: nobody lost it without a reason, and nobody had it twice.
    #expect(roster.began.sorted() == ["a", "b", "c"])
  }

  @Test func `is taken over when its holder's store is gone without a word, and stops there`() async throws {
    let location = try await TestStore.server(for: TemporaryDirectory.make())
    let roster = Shift.Roster()
    let first = try await Instance("a", roster, at: location)
    await roster.wait { $0.now == ["a"] }
    let second = try await Instance("b", roster, at: location)
    await first.store.close()
    await roster.wait { $0.now == ["b"] }
    try await first.stop()
    try await second.stop()
    #expect(roster.began == ["a", "b"])
  }

  @Test func `goes on with one instance after the server was killed`() async throws {
    let (server, location) = try await Self.server()
    let roster = Shift.Roster()
    let instances = [try await Instance("a", roster, at: location), try await Instance("b", roster, at: location)]
    await roster.wait { $0.now.count == 1 }
    try await server.kill()
    await roster.wait { $0.now.isEmpty }
    try await server.restart()
    await roster.wait { $0.now.count == 1 }
    for instance in instances { try await instance.stop() }
    #expect(roster.now.isEmpty)
    await server.end()
  }

  @Test func `is done at once where an instance is alone with its directory`() async throws {
    let roster = Shift.Roster()
    let instance = try await Instance("a", roster, at: .directory(TemporaryDirectory.make()))
    await roster.wait { $0.now == ["a"] }
    try await instance.stop()
    #expect(roster.began == ["a"])
  }
}
