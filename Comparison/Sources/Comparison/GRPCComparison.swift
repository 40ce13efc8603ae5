import Bus
import BusFloor

/// A unary echo over loopback tcp, on the bus, grpc-swift and gRPC C++: five interleaved rounds, medians.
///
/// The bus runs as users run it, with deadlines, credit, principals, checksums and coded fields; the others carry bare bytes.
enum GRPCComparison {
  typealias Figures = [String: [Double]]

  static let rounds = 5

  /// - Parameter program: the echo over gRPC C++; left out where there is none.
  static func run(program: String?, seconds: Double = 0.7) async throws -> [Measure] {
    let server = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    server.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
    let client = try await BusBench.node { $0.hubs = [.endpoint(server.endpoints[0])] }
    _ = try await client.call(BusBench.Echo(), as: Principal())
    let figures = try await EchoClient.connected { swift in
      try await rounds(of: client, swift, program.map(EchoProgram.init), seconds)
    }
    await client.stop()
    await server.stop()
    return measures { median(figures[$0] ?? []) }
  }

  private static func rounds(of client: Node, _ swift: EchoClient, _ program: EchoProgram?, _ seconds: Double) async throws -> Figures {
    let bytes = BusBench.bodyBytes
    var figures: Figures = [:]
    func note(_ name: String, _ inFlight: Int, _ result: FloorLoop.Result) {
      let value = inFlight == 1 ? median(result.latencies.map { Double($0) / 1_000 }) : result.rate
      figures["\(name) \(inFlight)", default: []].append(value)
    }
    for _ in 0..<rounds {
      for inFlight in [1, 64] {
        let onLoop = Task(executorPreference: client.taskExecutor) { await BusBench.call(client, inFlight, seconds) }
        note("onLoop", inFlight, await onLoop.value)
        note("anyThread", inFlight, await Task { await BusBench.call(client, inFlight, seconds) }.value)
        note("swift", inFlight, try await Task { try await swift.run(bytes: bytes, inFlight: inFlight, seconds: seconds) }.value)
        guard let program else { continue }
        for way in EchoProgram.Way.allCases {
          note(way.rawValue, inFlight, try await program.run(way, bytes: bytes, inFlight: inFlight, seconds: seconds))
        }
      }
    }
    return figures
  }

  private static func measures(_ value: (String) -> Double) -> [Measure] {
    let peers = [
      (name: "swift", p50: value("swift 1"), rate64: value("swift 64"), times: 15),
      // Whichever way is the faster for the one and for the other.
      (
        name: "c++", p50: min(value("queues 1"), value("callbacks 1")), rate64: max(value("queues 64"), value("callbacks 64")), times: 2.5
      ),
    ]
    var all: [Measure] = []
    for peer in peers where !peer.p50.isNaN {
      for place in ["onLoop", "anyThread"] {
        let rate = Measure("grpc.\(peer.name).\(place).rate64", value("\(place) 64"), "calls/s")
        all += [
          Measure("grpc.\(peer.name).\(place).p50", value("\(place) 1"), "us").beside(peer.p50),
          place == "onLoop" ? rate.atLeast(peer.times, timesFloor: peer.rate64) : rate.beside(peer.rate64),
        ]
      }
    }
    return all
  }
}
