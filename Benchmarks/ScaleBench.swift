import Bus
import BusFloor

/// What a call costs when a thousand clients are connected, and when fifty instances share the work, beside the same with one.
public enum ScaleBench {
  static let rounds = 5
  static let clients = 1_000
  static let instances = 50

  public static func run(seconds: Double = 0.4) async throws -> [Measure] {
    var nodes: [Node] = []
    let alone = try await serving(1, &nodes)
    let crowded = try await serving(1, &nodes)
    let shared = try await serving(instances, &nodes)
    let crowd = LeanPeers(clients - 1, endpoint: crowded.hub.endpoints[0])
    var figures = Rounds()
    var answered = 0
    for _ in 0..<rounds {
      answered = crowd.greet()
      for inFlight in [1, 64] {
        for (name, suite) in [("alone", alone), ("crowded", crowded), ("shared", shared)] {
          let result = await Task(executorPreference: suite.client.taskExecutor) {
            await BusBench.call(suite.client, inFlight, seconds)
          }.value
          figures.note(name, inFlight, result)
        }
      }
    }
    withExtendedLifetime(crowd) {}
    for node in nodes.reversed() { await node.stop() }
    return [Measure("scale.clients", Double(answered + 1), "links")]
      + figures.rows("scale.clients", of: "crowded", beside: "alone", p50: 1.15, rates: [64: 0.85])
      + figures.rows("scale.instances", of: "shared", beside: "alone", p50: 1.15, rates: [64: 0.85])
  }

  private struct Serving {
    let hub: Node
    let client: Node
  }

  /// A hub, instances that listen, and a client that has a link to each of them.
  private static func serving(_ instances: Int, _ nodes: inout [Node]) async throws -> Serving {
    let hub = try await BusBench.node {
      $0.isHub = true; $0.network = MemoryNetwork(); $0.listen = ["tcp://127.0.0.1:0"]
    }
    nodes.append(hub)
    for _ in 0..<instances {
      let instance = try await BusBench.node {
        $0.listen = ["tcp://127.0.0.1:0"]; $0.hubs = [.endpoint(hub.endpoints[0])]
      }
      instance.serve(ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()]))
      nodes.append(instance)
    }
    let client = try await BusBench.node { $0.hubs = [.endpoint(hub.endpoints[0])] }
    nodes.append(client)
    try await until("the hub tells of \(instances) instances") { client.instances.count { $0.service == "echo" } >= instances }
    for _ in 0..<instances * 20 { _ = try await client.call(BusBench.Echo(), as: Principal()) }
    return Serving(hub: hub, client: client)
  }
}
