public import Bus
import Hub
import Logging
public import ServiceKit
import ServiceLifecycle

/// The whole suite in one process: one node that is its own hub, four services on it, an embedded store each.
///
/// The services talk over the in-memory network, through the same engines as apart; the node listens for the command line
/// and other programs besides.
public final class EmbeddedSuite: Sendable {
  public let node: Node
  private let hosts: [any HostedService]
  private let metrics: MetricsServer?
  private let keyRing: KeyRingWatch?
  private let logger: Logger

  private init(node: Node, hosts: [any HostedService], metrics: MetricsServer?, keyRing: KeyRingWatch?, logger: Logger) {
    self.node = node
    self.hosts = hosts
    self.metrics = metrics
    self.keyRing = keyRing
    self.logger = logger
  }

  /// Opens the stores and starts the node; the services answer once `run` is called.
  /// - Parameters:
  ///   - listen: endpoints; empty for tests that stay in the process.
  ///   - advertise: where others reach it, when that is not where it listens.
  ///   - keys: its own key and the ring of those whom it lets in; nil: it speaks in the clear.
  ///   - metrics: where metrics are told.
  /// - Throws: `KeyError`, `StoreError`, `StoppedBeforeReady`, `TransportError`, `MetricsServerError`, or what a service's initialiser throws. Nothing is left running then.
  public static func open(
    _ settings: SuiteSettings, listen: [String], advertise: [String] = [], keys: KeyPlace? = nil, metrics address: MetricsAddress = .off
  ) async throws -> EmbeddedSuite {
    var configuration = NodeConfiguration(incarnation: WallClock.system.microseconds(), logger: settings.logger)
    configuration.isHub = true
    configuration.network = MemoryNetwork()
    configuration.listen = listen
    configuration.advertise = advertise
    configuration.security = try keys?.read().security
    let node = Node(configuration)
    var hosts: [any HostedService] = []
    var metrics: MetricsServer?
    do {
      // The stores first: their locks keep a second suite from taking over the first one's sockets.
      for service in SuiteServices.all { hosts.append(try await host(service, on: node, settings)) }
      metrics = try await MetricsServer.open(address, MetricsSource(node: node, services: hosts), logger: settings.logger)
      try await node.start()
    } catch {
      await metrics?.close()
      for host in hosts { await host.close() }
      throw error
    }
    HubProgram.serve(on: node)
    let keyRing = KeyRingWatch(keys, of: node, logger: settings.logger)
    return EmbeddedSuite(node: node, hosts: hosts, metrics: metrics, keyRing: keyRing, logger: settings.logger)
  }

  private static func host<Hosted: SuiteService>(
    _ service: Hosted.Type, on node: Node, _ settings: SuiteSettings
  ) async throws -> any HostedService {
    try await ServiceHost<Hosted>(on: node, settings: settings)
  }

  /// Runs until a signal comes or the task is cancelled; then finishes what runs and closes the stores.
  /// - Parameter signals: nil where none is to be heeded.
  public func run(until signals: StopSignals? = nil) async throws {
    var first: [any ServiceLifecycle.Service] = []
    if let metrics { first.append(metrics) }
    if let keyRing { first.append(keyRing) }
    let group = ServiceGroup(services: first + hosts.map { $0 }, logger: logger)
    let outcome: Result<Void, any Error>
    do {
      if let signals { try await signals.run(group) } else { try await group.run() }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    await node.stop()
    for host in hosts { await host.close() }
    if case .failure(let error) = outcome, !(error is CancellationError) { throw error }
  }
}
