import Synchronization

@testable import Bus

/// A hub, a service and what they need to be secured, over tcp.
final class SecuredSuite {
  let hub: Node
  let service: Node
  let suiteKeys = CurveKeyPair.make()
  private let ring = Mutex(KeyRing())
  /// Microseconds since 1970, for the life of the suite.
  static let time = 1_000_000

  init(_ operations: [any Operation] = [TellingOperation(), EchoOperation(), ClerksOperation()], events: (any EventSource)? = nil)
    async throws
  {
    let suiteKeys = suiteKeys
    let entry = KeyRing.Entry(grant: KeyGrant(name: "suite", roles: [.service]))
    ring.withLock { $0.entries[suiteKeys.publicKey] = entry }
    let security = NodeSecurity(keys: suiteKeys, ring: ring.withLock { $0 })
    let hub = Node(
      TestNodes.configuration {
        $0.isHub = true
        $0.network = MemoryNetwork()
        $0.listen = ["tcp://127.0.0.1:0"]
        $0.security = security
        $0.timeOfDay = { Self.time }
        $0.timing.maintenance = .milliseconds(20)
      })
    try await hub.start()
    self.hub = hub
    service = Node(
      TestNodes.configuration {
        $0.listen = ["tcp://127.0.0.1:0"]
        $0.hubs = [.secured(endpoint: hub.endpoints[0], key: suiteKeys.publicKey)]
        $0.security = security
        $0.timeOfDay = { Self.time }
        $0.timing.maintenance = .milliseconds(20)
      })
    try await service.start()
    service.serve(ServiceDefinition(name: "echo", version: "1", operations: operations, events: events))
  }

  /// Lets a key in, with these roles.
  func grant(_ name: String, _ roles: Set<Role>, until expiry: Int? = nil, to keys: CurveKeyPair) {
    change { $0.entries[keys.publicKey] = KeyRing.Entry(grant: KeyGrant(name: name, roles: roles), expiresAt: expiry) }
  }

  /// The same, at the hub alone: the service does not know yet.
  func grantAtHub(_ name: String, _ roles: Set<Role>, to keys: CurveKeyPair) {
    let now = ring.withLock { ring in
      ring.entries[keys.publicKey] = KeyRing.Entry(grant: KeyGrant(name: name, roles: roles))
      return ring
    }
    hub.replaceKeyRing(now)
  }

  /// A program of the suite that is reached at a local socket.
  func neighbour(at path: String) async throws -> Node {
    let node = Node(
      TestNodes.configuration {
        $0.listen = ["ipc://" + path]
        $0.hubs = [.secured(endpoint: hub.endpoints[0], key: suiteKeys.publicKey)]
        $0.security = NodeSecurity(keys: suiteKeys, ring: ring.withLock { $0 })
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "near", version: "1", operations: [NearOperation()]))
    return node
  }

  func revoke(_ keys: CurveKeyPair) { change { $0.entries[keys.publicKey] = nil } }

  private func change(_ body: (inout KeyRing) -> Void) {
    let now = ring.withLock { ring in
      body(&ring)
      return ring
    }
    hub.replaceKeyRing(now)
    service.replaceKeyRing(now)
  }

  func client(_ keys: CurveKeyPair?, reach: Reach = .direct, hubKey: CurveKey? = nil) async throws -> Node {
    let node = Node(
      TestNodes.configuration {
        $0.hubs = [
          keys == nil ? .endpoint(hub.endpoints[0]) : .secured(endpoint: hub.endpoints[0], key: hubKey ?? suiteKeys.publicKey)
        ]
        $0.reach = reach
        $0.security = keys.map { NodeSecurity(keys: $0) }
      })
    try await node.start()
    return node
  }

  func stop(_ clients: Node...) async {
    for client in clients { await client.stop(within: .milliseconds(200)) }
    await service.stop(within: .seconds(1))
    await hub.stop(within: .seconds(1))
  }
}

/// Tells who asks, and which key proves it.
struct TellingOperation: Operation {
  struct Tell: Call, Hashable {
    typealias Reply = Echo
    static let method = Method("echo.tell", 20, .query)
    func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
  }

  func handle(_ request: Tell, _ context: CallContext) async throws -> Echo {
    .with { $0.text = "\(context.principal.role) \(context.principal.id) by \(context.proof ?? "nobody")" }
  }
}

/// What clerks may do, and nobody else.
struct ClerksOperation: Operation {
  struct Stamp: Call, Hashable {
    typealias Reply = Echo
    static let method = Method("echo.stamp", 21, .query, roles: [.clerk, .approver])
    func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
  }

  func handle(_ request: Stamp, _ context: CallContext) async throws -> Echo { .with { $0.text = "stamped" } }
}

/// Answers beside the other service.
struct NearOperation: Operation {
  struct Near: Call, Hashable {
    typealias Reply = Echo
    static let method = Method("near.say", 1, .query)
    func fields(_ visit: inout some FieldVisitor) throws(WireError) {}
  }

  func handle(_ request: Near, _ context: CallContext) async throws -> Echo { .with { $0.text = "near" } }
}
