import Bus
import Configuration
import Contracts
import IdentityDomain
import Logging
import ServiceKit
import Store
import TestKit
import Testing

@testable import IdentityService

struct SessionRetentionTests {
  @Test func `what has stood no more for 184 days is forgotten, ended or run out, and nothing sooner`() async throws {
    let directory = TemporaryDirectory.make()
    var (ended, over) = (OpenedSession(), OpenedSession())
    try await IdentityBench.run(in: directory) { identity in
      let subject = try await identity.register(Synthetic.man)
      (ended, over) = (try await identity.open(subject), try await identity.open(subject))
      #expect(try await identity.end(ended.name, of: subject, by: IdentityBench.operator) == 1)
    }
    let store = try await Self.open(directory)
    let clock = TestClock("2026-09-02T10:00")
    let retention = SessionRetention(environment: Self.environment(store, clock))
    func names() async throws -> Set<String> {
      try await store.read { Set(try $0.rows("SELECT name FROM identity_session").map { try $0.text(0) }) }
    }
    // One was ended at ten, the other ran out at ten in the evening.
    for (time, left) in [
      ("2026-09-02T10:00", [ended.name, over.name]), ("2027-03-04T10:00", [ended.name, over.name]), ("2027-03-04T10:01", [over.name]),
      ("2027-03-04T22:00", [over.name]), ("2027-03-04T22:01", []),
    ] as [(String, [String])] {
      clock.set(time)
      try await retention.forget()
      #expect(try await names() == Set(left), "\(time)")
    }
    await store.close()
  }

  @Test func `more of them go than one write takes, and one that stands stays`() async throws {
    let directory = TemporaryDirectory.make()
    var subject = Contracts::Subject()
    try await IdentityBench.run(in: directory) { subject = try await $0.register(Synthetic.man) }
    let store = try await Self.open(directory)
    let clock = TestClock("2027-09-01T10:00")
    let (id, now) = (SubjectID(rawValue: subject.id), clock.microseconds)
    try await store.write { transaction in
      for place in 0...IdentityLimits.sessionsForgottenPerWrite * 2 {
        let until = place == 0 ? now + 1 : now - IdentityLimits.sessionsKept - place
        let session = Session(
          name: "session-\(place)", subject: id, proof: .document, device: "", channel: "window", opened: until - 1_000, until: until)
        try SessionTable.insert(session, digest: Array("\(place)".utf8), device: [1], in: transaction)
      }
    }
    try await SessionRetention(environment: Self.environment(store, clock)).forget()
    let left = try await store.read { try $0.rows("SELECT name FROM identity_session").map { try $0.text(0) } }
    #expect(left == ["session-0"])
    await store.close()
  }

  @Test func `the service does so by itself, and knows such a session no more`() async throws {
    let directory = TemporaryDirectory.make()
    var session = OpenedSession()
    try await IdentityBench.run(in: directory) { identity in
      session = try await identity.open(try await identity.register(Synthetic.man))
    }
    let bench = try await TestBench(at: "2027-09-01T10:00", directory: directory)
    do {
      try await bench.host(IdentityService.self)
      let standing = try await bench.eventually(CheckSession.with { $0.session = session.session }, as: IdentityBench.service) {
        $0.state == .unknown
      }
      #expect(standing.subject.isEmpty && standing.until == 0)
    } catch {
      await bench.stop()
      throw error
    }
    await bench.stop()
  }

  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private static func open(_ directory: String) async throws -> Store {
    try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: IdentityService.name),
      migrations: IdentityService.migrations, logger: quiet)
  }

  private static func environment(_ store: Store, _ clock: TestClock) -> ServiceEnvironment {
    ServiceEnvironment(
      store: store, bus: NobodyAnswers(), clock: clock.wall, settings: ConfigReader(provider: InMemoryProvider(values: [:])),
      directory: "", logger: quiet)
  }
}
