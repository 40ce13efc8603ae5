import Synchronization
import Testing

@testable import Bus

@Suite("Nodes with keys")
struct SecuredNodeTests {
  static let applicant = Principal(id: "subject-1", role: .applicant, channel: "web")
  static let clerk = Principal(id: "clerk-1", role: .clerk, channel: "window")

  func options(_ principal: Principal, seconds: Int = 5) -> CallOptions { CallOptions(timeout: .seconds(seconds), principal: principal) }

  func refusal(_ body: () async throws(Refusal) -> some Any) async -> Refusal? {
    do throws(Refusal) {
      _ = try await body()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [Reach.direct, .relayed])
  func `prove who asks, and in which role the key may speak`(reach: Reach) async throws {
    let suite = try await SecuredSuite()
    let keys = CurveKeyPair.make()
    suite.grant("portal", [.applicant], to: keys)
    let portal = try await suite.client(keys, reach: reach)
    let told = try await portal.call(TellingOperation.Tell(), options(Self.applicant)).text
    #expect(told == "applicant subject-1 by portal")
    let forged = await refusal { () throws(Refusal) in try await portal.call(TellingOperation.Tell(), options(Self.clerk)) }
    #expect(forged == Refusal(BusRefusals.keyLacksRole, detail: "portal: clerk", notExecuted: true))
    let service = Principal(id: "case", role: .service, channel: "service")
    let programs = await refusal { () throws(Refusal) in try await portal.call(TellingOperation.Tell(), options(service)) }
    #expect(programs?.code == BusRefusals.keyLacksRole.code)
    let missing = await refusal { () throws(Refusal) in try await portal.call(ClerksOperation.Stamp(), options(Self.applicant)) }
    #expect(missing == Refusal(BusRefusals.roleMissing, detail: "echo.stamp needs clerk or approver", notExecuted: true))
    await suite.stop(portal)
  }

  @Test(arguments: [Reach.direct, .relayed])
  func `do not let in a key that is not in the ring, one that has expired, nor who speaks in the clear`(reach: Reach) async throws {
    let suite = try await SecuredSuite()
    let expired = CurveKeyPair.make()
    suite.grant("old", [.applicant], until: SecuredSuite.time, to: expired)
    for keys in [CurveKeyPair.make(), expired, nil] {
      let stranger = try await suite.client(keys, reach: reach)
      let refused = await refusal { () throws(Refusal) in try await stranger.call(Echo(), options(Self.applicant, seconds: 1)) }
      #expect(refused?.notExecuted == true, "\(refused.debugDescription)")
      await stranger.stop(within: .zero)
    }
    await suite.stop()
  }

  @Test(arguments: [Reach.direct, .relayed])
  func `let in who has knocked in vain, once its key is in the ring`(reach: Reach) async throws {
    let suite = try await SecuredSuite()
    let keys = CurveKeyPair.make()
    let early = try await suite.client(keys, reach: reach)
    let refused = await refusal { () throws(Refusal) in try await early.call(Echo(), options(Self.applicant, seconds: 1)) }
    #expect(refused?.notExecuted == true)
    suite.grant("late", [.applicant], to: keys)
    #expect(try await early.call(Echo.with { $0.text = "in" }, options(Self.applicant, seconds: 20)).text == "in")
    await suite.stop(early)
  }

  @Test func `knock again with the key of whom they expect, whatever they connected to meanwhile`() async throws {
    try await TestNodes.inDirectory { directory in
      let suite = try await SecuredSuite()
      let near = try await suite.neighbour(at: directory + "/near.ipc")
      let keys = CurveKeyPair.make()
      suite.grantAtHub("portal", [.applicant], to: keys)
      let portal = try await suite.client(keys)
      let refused = await refusal { () throws(Refusal) in try await portal.call(Echo(), options(Self.applicant, seconds: 1)) }
      #expect(refused?.notExecuted == true)
      #expect(try await portal.call(NearOperation.Near(), options(Self.applicant)).text == "near")
      suite.grant("portal", [.applicant], to: keys)
      #expect(try await portal.call(TellingOperation.Tell(), options(Self.applicant, seconds: 20)).text == "applicant subject-1 by portal")
      await suite.stop(portal, near)
    }
  }

  @Test func `are not taken in by a hub that holds another key`() async throws {
    let suite = try await SecuredSuite()
    let keys = CurveKeyPair.make()
    suite.grant("portal", [.applicant], to: keys)
    let portal = try await suite.client(keys, hubKey: CurveKeyPair.make().publicKey)
    let refused = await refusal { () throws(Refusal) in try await portal.call(Echo(), options(Self.applicant, seconds: 1)) }
    #expect(refused?.notExecuted == true)
    await suite.stop(portal)
  }

  @Test(arguments: [Reach.direct, .relayed])
  func `refuse from the next call on what a key has lost, and let a new key in at once`(reach: Reach) async throws {
    let suite = try await SecuredSuite()
    let (keys, next) = (CurveKeyPair.make(), CurveKeyPair.make())
    suite.grant("window", [.clerk], to: keys)
    let window = try await suite.client(keys, reach: reach)
    _ = try await window.call(ClerksOperation.Stamp(), options(Self.clerk))
    suite.grant("window", [.applicant], to: keys)
    let lost = await refusal { () throws(Refusal) in try await window.call(ClerksOperation.Stamp(), options(Self.clerk)) }
    #expect(lost?.code == BusRefusals.keyLacksRole.code)
    suite.grant("window", [.clerk], to: next)
    let renewed = try await suite.client(next, reach: reach)
    #expect(try await renewed.call(ClerksOperation.Stamp(), options(Self.clerk)).text == "stamped")
    suite.revoke(keys)
    let revoked = await refusal { () throws(Refusal) in try await window.call(Echo(), options(Self.applicant, seconds: 1)) }
    #expect([BusRefusals.unavailable.code, BusRefusals.linkLost.code].contains(revoked?.code ?? 0), "\(revoked.debugDescription)")
    #expect(try await renewed.call(ClerksOperation.Stamp(), options(Self.clerk)).text == "stamped")
    await suite.stop(window, renewed)
  }

  @Test(arguments: [true, false])
  func `end the streams of a key that is revoked`(isRevoked: Bool) async throws {
    let suite = try await SecuredSuite(events: TestLog(1...3, roles: [.auditor]))
    let keys = CurveKeyPair.make()
    suite.grant("watcher", [.auditor], to: keys)
    let watcher = try await suite.client(keys)
    let auditor = Principal(id: "auditor-1", role: .auditor, channel: "window")
    let subscription = try watcher.events(of: "echo", after: 0, as: auditor)
    let following = Task { while try await subscription.next() != nil {} }
    while suite.service.engine.withLock({ $0.streams.published.count }) < 1 { await Task.yield() }
    // Also where the key stays, and only what it may do is less.
    if isRevoked { suite.revoke(keys) } else { suite.grant("watcher", [.applicant], to: keys) }
    #expect(suite.service.engine.withLock { $0.streams.published.isEmpty })
    following.cancel()
    await suite.stop(watcher)
  }

  @Test func `finish a call whose key loses its role while it runs`() async throws {
    let held = HeldOperation()
    let suite = try await SecuredSuite([held])
    let keys = CurveKeyPair.make()
    suite.grant("window", [.clerk], to: keys)
    let window = try await suite.client(keys)
    let call = Task { try await window.call(Echo.with { $0.text = "x" }, options(Self.clerk)) }
    await held.hasBegun()
    suite.grant("window", [.applicant], to: keys)
    held.release()
    #expect(try await call.value.text == "x")
    await suite.stop(window)
  }

  @Test func `register no service for a key that is not of the suite`() async throws {
    let suite = try await SecuredSuite()
    let keys = CurveKeyPair.make()
    suite.grant("portal", [.applicant], to: keys)
    let impostor = Node(
      TestNodes.configuration {
        $0.listen = ["tcp://127.0.0.1:0"]
        $0.hubs = [.secured(endpoint: suite.hub.endpoints[0], key: suite.suiteKeys.publicKey)]
        $0.security = NodeSecurity(keys: keys)
      })
    try await impostor.start()
    impostor.serve(ServiceDefinition(name: "treasury", version: "1", operations: [EchoOperation()]))
    while impostor.engine.withLock({ $0.links.allSatisfy(\.registrationRefused.isEmpty) }) { await Task.yield() }
    #expect(!suite.hub.instances.contains { $0.service == "treasury" })
    await suite.stop(impostor)
  }

  @Test func `bear a thousand connections that never say anything`() async throws {
    let suite = try await SecuredSuite()
    let keys = CurveKeyPair.make()
    suite.grant("portal", [.applicant], to: keys)
    let portal = try await suite.client(keys)
    _ = try await portal.call(Echo(), options(Self.applicant))
    let silent = SilentConnections(to: suite.hub.endpoints[0], count: 1_000)
    #expect(silent.count == 1_000)
    let newcomer = try await suite.client(keys)
    #expect(try await newcomer.call(Echo.with { $0.text = "still here" }, options(Self.applicant)).text == "still here")
    silent.close()
    await suite.stop(portal, newcomer)
  }
}
