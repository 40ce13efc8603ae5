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
    var figures: [String: [Double]] = [:]
    func note(_ name: String, _ inFlight: Int, _ result: FloorLoop.Result) {
      let value = inFlight == 1 ? median(result.latencies.map { Double($0) / 1_000 }) : result.rate
      figures["\(name) \(inFlight)", default: []].append(value)
    }
    for _ in 0..<rounds {
      for inFlight in [1, 64, 1_024] {
        for bytes in [128, 1_024] {
          note("zmq \(bytes)", inFlight, await plain { PeerLoop.run(.direct, bodyBytes: bytes, inFlight: inFlight, seconds: seconds) })
          note("loop \(bytes)", inFlight, await onLoop(direct, bytes, inFlight, seconds))
        }
        note("any", inFlight, await Task { await BusBench.call(direct, inFlight, seconds) }.value)
        note("proxy", inFlight, await plain { PeerLoop.run(.proxied, bodyBytes: 128, inFlight: inFlight, seconds: seconds) })
        note("relay", inFlight, await onLoop(relayed, 128, inFlight, seconds))
        if let port = nats?.port, let result = await reached(port, inFlight, seconds) { note("nats", inFlight, result) }
      }
    }
    for node in [direct, relayed, behind, hub, server] { await node.stop() }
    return measures { median(figures[$0] ?? []) }
  }

  private static func measures(_ value: (String) -> Double) -> [Measure] {
    var all = [
      Measure("peers.direct.p50", value("loop 128 1"), "us").atMost(1.15, timesFloor: value("zmq 128 1")),
      Measure("peers.direct.rate64", value("loop 128 64"), "calls/s").atLeast(0.9, timesFloor: value("zmq 128 64")),
      Measure("peers.direct.rate1024", value("loop 128 1024"), "calls/s").atLeast(0.9, timesFloor: value("zmq 128 1024")),
      Measure("peers.direct.1KiB.p50", value("loop 1024 1"), "us").atMost(1.15, timesFloor: value("zmq 1024 1")),
      Measure("peers.direct.1KiB.rate64", value("loop 1024 64"), "calls/s").atLeast(0.9, timesFloor: value("zmq 1024 64")),
      Measure("peers.direct.1KiB.rate1024", value("loop 1024 1024"), "calls/s").atLeast(1.0, timesFloor: value("zmq 1024 1024")),
      Measure("peers.anyThread.p50", value("any 1"), "us").atMost(1.8, timesFloor: value("zmq 128 1")),
      Measure("peers.anyThread.rate64", value("any 64"), "calls/s").atLeast(0.7, timesFloor: value("zmq 128 64")),
      Measure("peers.anyThread.rate1024", value("any 1024"), "calls/s").atLeast(0.7, timesFloor: value("zmq 128 1024")),
      Measure("peers.relayed.p50", value("relay 1"), "us").atMost(1.15, timesFloor: value("proxy 1")),
      Measure("peers.relayed.rate64", value("relay 64"), "calls/s").atLeast(1.0, timesFloor: value("proxy 64")),
      Measure("peers.relayed.rate1024", value("relay 1024"), "calls/s").atLeast(1.3, timesFloor: value("proxy 1024")),
    ]
    if !value("nats 1").isNaN {
      all += [
        Measure("peers.nats.p50", value("loop 128 1"), "us").atMost(0.85, timesFloor: value("nats 1")),
        Measure("peers.nats.rate64", value("loop 128 64"), "calls/s").atLeast(1.2, timesFloor: value("nats 64")),
        Measure("peers.nats.rate1024", value("loop 128 1024"), "calls/s").atLeast(1.2, timesFloor: value("nats 1024")),
      ]
    }
    return all
  }

  private static func onLoop(_ client: Node, _ bytes: Int, _ inFlight: Int, _ seconds: Double) async -> FloorLoop.Result {
    await Task(executorPreference: client.taskExecutor) { await BusBench.call(client, inFlight, seconds, bytes: bytes) }.value
  }

  private static func plain(_ work: @escaping @Sendable () -> FloorLoop.Result) async -> FloorLoop.Result {
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
