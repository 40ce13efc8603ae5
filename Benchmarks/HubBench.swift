import Bus
import BusFloor
import Foundation

/// The hub as a program: its memory with many registrations and after many connections, and what it spends on a relayed call.
public enum HubBench {
  static let registrations = 1_000
  static let warmth = 10_000
  static let connections = 100_000
  static let rounds = 5

  /// - Parameter program: the `yimen` program; the hub lies beside it.
  /// - Throws: when there is none.
  public static func run(program: String, seconds: Double = 0.4) async throws -> [Measure] {
    let path = try ObservedProgram.path(of: "yimen-hub", beside: program)
    return try await memory(path) + relay(path, seconds)
  }

  // MARK: Memory

  private static func memory(_ path: String) async throws -> [Measure] {
    let hub = try await RunningHub(path)
    let many = try await BusBench.node(
      { $0.hubs = [.endpoint(hub.endpoint)] },
      serving: (0..<registrations).map { ServiceDefinition(name: "service\($0)", version: "1", operations: [BusBench.EchoOperation()]) })
    let watcher = try await BusBench.node { $0.hubs = [.endpoint(hub.endpoint)] }
    try await until("the hub tells of \(registrations) registrations") { watcher.instances.count > registrations }
    let known = watcher.instances.count - 1
    let withRegistrations = hub.program.residentMegabytes
    for node in [watcher, many] { await node.stop() }
    var answered = await comeAndGo(warmth, hub)
    let before = hub.program.residentMegabytes
    answered += await comeAndGo(connections, hub)
    let after = hub.program.residentMegabytes
    return [
      Measure("hub.registrations", Double(known), "entries"),
      Measure("hub.memory", withRegistrations, "MB").atMost(40),
      Measure("hub.connections", Double(answered), "greeted"),
      Measure("hub.growth", after - before, "MB").atMost(1),
    ]
  }

  private static func comeAndGo(_ count: Int, _ hub: RunningHub) async -> Int {
    let endpoint = hub.endpoint
    return await withCheckedContinuation { continuation in
      BenchThread.run { continuation.resume(returning: LeanPeers.comeAndGo(count, endpoint: endpoint)) }
    }
  }

  // MARK: Processor

  private static func relay(_ path: String, _ seconds: Double) async throws -> [Measure] {
    let hub = try await RunningHub(path)
    let behind = try await BusBench.node(
      {
        $0.listen = ["tcp://127.0.0.1:0"]; $0.hubs = [.endpoint(hub.endpoint)]
      },
      serving: [ServiceDefinition(name: "echo", version: "1", operations: [BusBench.EchoOperation()])])
    let client = try await BusBench.node {
      $0.hubs = [.endpoint(hub.endpoint)]; $0.reach = .relayed
    }
    _ = try await client.call(BusBench.Echo(), as: Principal())
    var spent: [String: Double] = [:]
    var calls: [String: Double] = [:]
    for _ in 0..<rounds {
      for inFlight in [64, 1_024] {
        let proxied = await withCheckedContinuation { continuation in
          BenchThread.run {
            continuation.resume(
              returning: PeerLoop.run(.proxied, bodyBytes: BusBench.bodyBytes, inFlight: inFlight, seconds: seconds))
          }
        }
        spent["proxy \(inFlight)", default: 0] += proxied.secondsBetween
        calls["proxy \(inFlight)", default: 0] += Double(proxied.calls)
        let before = hub.program.processorSeconds
        let relayed = await Task(executorPreference: client.taskExecutor) { await BusBench.call(client, inFlight, seconds) }.value
        spent["hub \(inFlight)", default: 0] += hub.program.processorSeconds - before
        calls["hub \(inFlight)", default: 0] += Double(relayed.calls)
      }
    }
    for node in [client, behind] { await node.stop() }
    func perCall(_ key: String) -> Double { (spent[key] ?? .nan) / (calls[key] ?? .nan) * 1e6 }
    return [64, 1_024].map { inFlight in
      Measure("hub.processor\(inFlight)", perCall("hub \(inFlight)"), "us/call").atMost(0.35, timesFloor: perCall("proxy \(inFlight)"))
    }
  }
}
