import Bus
import BusFloor

/// What keys cost: the bus over CURVE beside itself in the clear, and through a hub beside `zmq_proxy` over CURVE; interleaved rounds, medians.
public enum SecureBench {
  static let rounds = 5

  public static func run(seconds: Double = 0.4) async throws -> [Measure] {
    let keys = CurveKeyPair.make()
    let clientKeys = CurveKeyPair.make()
    let ring = KeyRing([
      keys.publicKey: .init(grant: KeyGrant(name: "suite", roles: [.service])),
      clientKeys.publicKey: .init(grant: KeyGrant(name: "bench", roles: [.applicant])),
    ])
    let clear = try await Side(security: nil, clientSecurity: nil)
    let secure = try await Side(security: NodeSecurity(keys: keys, ring: ring), clientSecurity: NodeSecurity(keys: clientKeys))
    var figures = Rounds()
    for _ in 0..<rounds {
      for inFlight in [1, 64, 1_024] {
        figures.note("clear", inFlight, await PeersBench.onLoop(clear.direct, 128, inFlight, seconds, as: .applicant))
        figures.note("secure", inFlight, await PeersBench.onLoop(secure.direct, 128, inFlight, seconds, as: .applicant))
        figures.note("relay", inFlight, await PeersBench.onLoop(secure.relayed, 128, inFlight, seconds, as: .applicant))
        figures.note(
          "proxy", inFlight,
          await PeersBench.plain { PeerLoop.run(.proxied, bodyBytes: 128, inFlight: inFlight, seconds: seconds, isSecured: true) })
      }
    }
    for side in [clear, secure] { await side.stop() }
    func rate(_ name: String, _ who: String, _ inFlight: Int) -> Measure { Measure(name, figures.value(who, inFlight), "calls/s") }
    return [
      Measure("secure.direct.p50", figures.value("secure", 1), "us").beside(figures.value("clear", 1)),
      rate("secure.direct.rate64", "secure", 64).atLeast(0.45, timesFloor: figures.value("clear", 64)),
      rate("secure.direct.rate1024", "secure", 1_024).atLeast(0.45, timesFloor: figures.value("clear", 1_024)),
      Measure("secure.relayed.p50", figures.value("relay", 1), "us").beside(figures.value("proxy", 1)),
      rate("secure.relayed.rate64", "relay", 64).beside(figures.value("proxy", 64)),
      rate("secure.relayed.rate1024", "relay", 1_024).atLeast(2.5, timesFloor: figures.value("proxy", 1_024)),
      Measure("secure.roleCheck", roleCheck(), "ns").atMost(200),
    ]
  }

  /// What the check of one call does: the principal's role in the key's set, and in the method's; nanoseconds.
  static func roleCheck() -> Double {
    let grant = KeyGrant(name: "window", roles: [.clerk, .approver])
    let method = Method("bench.accept", 1, .command, roles: [.clerk, .approver, .service])
    let roles = Role.allCases
    let count = 10_000_000
    var allowed = 0
    let start = FloorLoop.now()
    for index in 0..<count {
      let role = roles[index % roles.count]
      if grant.allows(role) && method.roles.contains(role) { allowed += 1 }
    }
    let each = Double(FloorLoop.now() - start) / Double(count)
    precondition(allowed > 0)
    return each
  }

  /// A server that is its own hub with a client, and a hub with a service behind it and a client before it.
  private struct Side {
    let direct: Node
    let relayed: Node
    private let others: [Node]

    init(security: NodeSecurity?, clientSecurity: NodeSecurity?) async throws {
      func address(_ node: Node) -> HubAddress {
        security.map { .secured(endpoint: node.endpoints[0], key: $0.keys.publicKey) } ?? .endpoint(node.endpoints[0])
      }
      func hub() async throws -> Node {
        try await BusBench.node {
          $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]; $0.security = security
        }
      }
      let service = ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()])
      let server = try await hub()
      server.serve(service)
      let middle = try await hub()
      let behind = try await BusBench.node {
        $0.listen = ["tcp://127.0.0.1:0"]; $0.hubs = [address(middle)]; $0.security = security
      }
      behind.serve(service)
      direct = try await BusBench.node {
        $0.hubs = [address(server)]; $0.security = clientSecurity
      }
      relayed = try await BusBench.node {
        $0.hubs = [address(middle)]; $0.security = clientSecurity; $0.reach = .relayed
      }
      others = [behind, middle, server]
      for client in [direct, relayed] { _ = try await client.call(BusBench.Echo(), as: Principal()) }
    }

    func stop() async {
      for node in [direct, relayed] + others { await node.stop() }
    }
  }
}
