import Bus
import Logging
import ServiceKit

/// A node of the command line's own on the bus of a running suite.
enum SuiteClient {
  /// How long a hub may take to answer.
  static let patience = Duration.seconds(3)
  /// How long the other hubs are waited for, once one has answered: each knows what is registered with it.
  private static let patienceWithOthers = Duration.milliseconds(500)

  /// Joins the suite, does `work`, and leaves it in order.
  /// - Throws: `CommandFailure` where no suite runs or no hub answers, `KeyError`, `TransportError`, or what `work` throws.
  nonisolated(nonsending) static func run<Result>(
    _ options: SuiteOptions, patience: Duration = patience, _ work: nonisolated(nonsending) (Node) async throws -> Result
  ) async throws -> Result {
    let hubs = try options.hubs()
    let secret = try options.keyFile.map { path throws(KeyError) in try KeySecret(reading: path) }
    let logger = Logger(label: "yimen") { StreamLogHandler.standardError(label: $0) }
    return try await run(
      at: hubs, with: secret, reach: options.throughHub ? .relayed : .direct, patience: patience, logger: logger, work)
  }

  /// Joins the suite of these hubs.
  /// - Parameters:
  ///   - secret: the key that proves who asks; nil: in the clear.
  ///   - logger: hears what the node notices.
  nonisolated(nonsending) static func run<Result>(
    at hubs: [HubPlace], with secret: KeySecret? = nil, reach: Reach = .direct, patience: Duration = patience, logger: Logger,
    _ work: nonisolated(nonsending) (Node) async throws -> Result
  ) async throws -> Result {
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: logger)
    configuration.hubs = try hubs.map { try $0.address(server: secret?.server) }
    configuration.security = secret.map { NodeSecurity(keys: $0.pair) }
    configuration.reach = reach
    let node = Node(configuration)
    try await node.start()
    do {
      try await hearing(node, hubs.map(\.endpoint).joined(separator: ", "), patience)
      let result = try await work(node)
      await node.stop(within: .seconds(1))
      return result
    } catch {
      await node.stop(within: .seconds(1))
      throw error
    }
  }

  /// Waits until a hub has told its table.
  private nonisolated(nonsending) static func hearing(_ node: Node, _ endpoints: String, _ patience: Duration) async throws {
    let end = ContinuousClock.now + patience
    while !node.knowsTable {
      guard ContinuousClock.now < end else {
        throw CommandFailure(
          .unavailable, zh: "\(endpoints) 没有枢纽应答。", en: "no hub answers at \(endpoints).",
          remedyZh: "确认套件在运行：yimen up；有密钥的枢纽只放行有效密钥：--key-file。",
          remedyEn: "See that the suite runs: yimen up. One with keys lets in only who has a valid one: --key-file.")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    let others = ContinuousClock.now + patienceWithOthers
    while !node.knowsEveryTable, ContinuousClock.now < others { try await Task.sleep(for: .milliseconds(2)) }
  }
}
