import Bus
import Configuration
import Contracts
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct CertificateLapseTests {
  @Test func `who starts lets lapse what has run out meanwhile, once, and the others are told`() async throws {
    let directory = TemporaryDirectory.make()
    var past = CertificateEntry()
    try await IdentityBench.run(in: directory) { identity in
      let subject = try await identity.register(Synthetic.man)
      past = try await identity.issue(to: subject) { ($0.issuedOn, $0.validUntil) = ("2025-01-01", "2026-08-31") }
      _ = try await identity.issue(to: subject) { $0.validUntil = "2026-09-01" }
      _ = try await identity.issue(to: subject)
    }
    for _ in 0..<2 {
      try await IdentityBench.run(in: directory) { identity in
        let request = ReadEvents.with { $0.kinds = ["identity.certificateChanged"] }
        var options = CallOptions(principal: IdentityBench.service)
        options.service = "identity"
        var events = try await identity.bench.node.call(request, options).events
        while events.isEmpty { events = try await identity.bench.node.call(request, options).events }
        let changed = try events.map { try CertificateChanged(decoding: $0.payload) }
        #expect(changed.map(\.certificate) == [past.id])
        #expect(changed.map(\.state) == [.lapsed] && changed.map(\.operation) == [.lapse] && changed.map(\.ground) == [""])
      }
    }
  }

  @Test func `each day lets its own lapse, more of them than one write takes, and withheld ones too`() async throws {
    let directory = TemporaryDirectory.make()
    let count = IdentityLimits.lapsesPerWrite + 5
    try await IdentityBench.run(in: directory) { identity in
      let subject = try await identity.register(Synthetic.man)
      for _ in 1..<count { _ = try await identity.issue(to: subject) { $0.validUntil = "2026-09-10" } }
      let withheld = try await identity.issue(to: subject) { $0.validUntil = "2026-09-10" }
      _ = try await identity.change(withheld, by: .withhold)
      _ = try await identity.issue(to: subject) { $0.validUntil = "2026-09-11" }
    }
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: IdentityService.name),
      migrations: IdentityService.migrations,
      logger: logger)
    let clock = TestClock("2026-09-10T23:59")
    let node = Node(NodeConfiguration(incarnation: 1, logger: logger))
    let environment = ServiceEnvironment(
      store: store, bus: node, clock: clock.wall, settings: ConfigReader(provider: InMemoryProvider(values: [:])), directory: directory,
      logger: logger)
    func lapsed() async throws -> Int64 {
      try await store.read { try $0.row("SELECT COUNT(*) FROM identity_certificate WHERE state = '05'")?.integer(0) ?? 0 }
    }
    let lapse = CertificateLapse(environment: environment)
    try await lapse.lapse()
    #expect(try await lapsed() == 0)
    clock.set("2026-09-11T00:00")
    try await lapse.lapse()
    #expect(try await lapsed() == Int64(count))
    clock.set("2026-09-12T00:00")
    try await lapse.lapse()
    #expect(try await lapsed() == Int64(count + 1))
    try await lapse.lapse()
    let told = try await store.read { try $0.events(after: 0, limit: 500) }.count { $0.kind == "identity.certificateChanged" }
    #expect(told == count + 2)
    await store.close()
  }
}
