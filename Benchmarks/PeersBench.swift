import Bus
import BusFloor
import Logging

/// The bus beside what one would have picked else: plain libzmq, its proxy, and NATS; interleaved rounds, medians.
///
/// The bus runs as users run it, with deadlines, credit, principals and checksums; the others carry bare bytes.
public enum PeersBench {
  static let rounds = 5

  public static func run(seconds: Double = 0.4) async throws -> [Measure] {
    let server = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    let direct = try await BusBench.node { $0.hubs = [.endpoint(server.endpoints[0])] }
    let hub = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    let behind = try await BusBench.node {
      $0.listen = ["tcp://127.0.0.1:0"]; $0.hubs = [.endpoint(hub.endpoints[0])]
    }
    behind.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    let relayed = try await BusBench.node {
      $0.hubs = [.endpoint(hub.endpoints[0])]; $0.reach = .relayed
    }
    for client in [direct, relayed] { _ = try await client.call(BusBench.Echo(), as: Principal()) }
    let nats = NATSServer()
    var figures = Rounds()
    for _ in 0..<rounds {
      for inFlight in [1, 64, 1_024] {
        for bytes in [128, 1_024] {
          let bare = await plain { PeerLoop.run(.direct, bodyBytes: bytes, inFlight: inFlight, seconds: seconds) }
          figures.note("zmq \(bytes)", inFlight, bare)
          figures.note("loop \(bytes)", inFlight, await onLoop(direct, bytes, inFlight, seconds))
        }
        figures.note("any", inFlight, await Task { await BusBench.call(direct, inFlight, seconds) }.value)
        figures.note("proxy", inFlight, await plain { PeerLoop.run(.proxied, bodyBytes: 128, inFlight: inFlight, seconds: seconds) })
        figures.note("relay", inFlight, await onLoop(relayed, 128, inFlight, seconds))
        if let port = nats?.port, let result = await reached(port, inFlight, seconds) { figures.note("nats", inFlight, result) }
      }
    }
    for node in [direct, relayed, behind, hub, server] { await node.stop() }
    return measures(figures)
  }

  private static func measures(_ figures: Rounds) -> [Measure] {
    let natsAnswered = !figures.value("nats", 1).isNaN
    return figures.rows("peers.direct", of: "loop 128", beside: "zmq 128", p50: 1.15, rates: [64: 0.9, 1_024: 0.9])
      + figures.rows("peers.direct.1KiB", of: "loop 1024", beside: "zmq 1024", p50: 1.15, rates: [64: 0.9, 1_024: 1.0])
      + figures.rows("peers.anyThread", of: "any", beside: "zmq 128", p50: 1.8, rates: [64: 0.7, 1_024: 0.7])
      + figures.rows("peers.relayed", of: "relay", beside: "proxy", p50: 1.15, rates: [64: 1.0, 1_024: 1.3])
      + (natsAnswered ? figures.rows("peers.nats", of: "loop 128", beside: "nats", p50: 0.85, rates: [64: 1.2, 1_024: 1.2]) : [])
  }

  static func onLoop(_ client: Node, _ bytes: Int, _ inFlight: Int, _ seconds: Double, as role: Role = .service) async -> FloorLoop.Result {
    await Task(executorPreference: client.taskExecutor) { await BusBench.call(client, inFlight, seconds, bytes: bytes, as: role) }.value
  }

  static func plain(_ work: @escaping @Sendable () -> FloorLoop.Result) async -> FloorLoop.Result {
    await withCheckedContinuation { continuation in BenchThread.run { continuation.resume(returning: work()) } }
  }

  /// The server is given two seconds to listen.
  private static func reached(_ port: UInt16, _ inFlight: Int, _ seconds: Double) async -> FloorLoop.Result? {
    await withCheckedContinuation { continuation in
      BenchThread.run {
        let end = FloorLoop.now() + 2_000_000_000
        var result: FloorLoop.Result?
        while result == nil && FloorLoop.now() < end {
          result = NATSLoop.run(port: port, bodyBytes: BusBench.bodyBytes, inFlight: inFlight, seconds: seconds)
        }
        continuation.resume(returning: result)
      }
    }
  }
}
