import Bus
import BusFloor
import Contracts
import Foundation

/// Calls in the second after one of three instances was killed, each a program of its own: how many were refused, and how long they took.
public enum FailoverBench {
  static let rounds = 3
  static let instances = 3
  static let callers = 8

  private struct Sample {
    let began: UInt64
    let ended: UInt64
    let isRefused: Bool
  }

  /// - Parameter program: the `yimen` program; hub and service lie beside it.
  /// - Throws: when they do not.
  public static func run(program: String) async throws -> [Measure] {
    let hubPath = try ObservedProgram.path(of: "yimen-hub", beside: program)
    let servicePath = try ObservedProgram.path(of: "item-service", beside: program)
    var calls = 0
    var refused = 0
    var slowest: [Double] = []
    for _ in 0..<rounds {
      let second = try await second(hubPath, servicePath)
      calls += second.count
      refused += second.count(where: \.isRefused)
      let times = second.map { Double($0.ended - $0.began) / 1e6 }.sorted()
      if !times.isEmpty { slowest.append(times[times.count * 99 / 100]) }
    }
    return [
      Measure("failover.calls", Double(calls), "calls"),
      Measure("failover.refused", Double(refused), "calls").atMost(0),
      Measure("failover.p99", median(slowest), "ms").atMost(300),
    ]
  }

  /// The calls that were under way when one of three was killed, or began in the second after.
  private static func second(_ hubPath: String, _ servicePath: String) async throws -> [Sample] {
    let hub = try await RunningHub(hubPath)
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-failover-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let programs = try (0..<instances).map { number in
      let places = ["--data", "\(directory)/\(number)", "--hub", hub.endpoint]
      return try ObservedProgram(servicePath, places + ["--metrics", "off", "--catalogue-fixed", "sample"])
    }
    let client = try await BusBench.node { $0.hubs = [.endpoint(hub.endpoint)] }
    try await until("\(instances) instances are there") { client.instances.count { $0.service == "item" } >= instances }
    let end = FloorLoop.now() + 3_000_000_000
    let samples = try await withThrowingTaskGroup(of: [Sample].self) { group in
      for _ in 0..<callers { group.addTask { await ask(client, until: end) } }
      try await Task.sleep(for: .seconds(1))
      let killed = FloorLoop.now()
      programs[0].kill()
      return try await group.reduce(into: []) { $0 += $1.filter { $0.ended >= killed && $0.began < killed + 1_000_000_000 } }
    }
    await client.stop()
    return samples
  }

  private static func ask(_ client: Node, until end: UInt64) async -> [Sample] {
    let principal = Principal(id: "bench", role: .clerk, channel: "bench")
    let get = GetItem.with { $0.code = "P010" }
    var samples: [Sample] = []
    var began = FloorLoop.now()
    while began < end {
      let answer = try? await client.call(get, as: principal)
      let ended = FloorLoop.now()
      samples.append(Sample(began: began, ended: ended, isRefused: answer == nil))
      began = ended
    }
    return samples
  }
}
