public import Bus
import Configuration
import Contracts
import Logging
public import ServiceLifecycle
public import Store

/// Runs one service on a node: its store, its operations, its followers and its background work, until it is told to stop.
public struct ServiceHost<Hosted: SuiteService>: ServiceLifecycle.Service {
  let node: Node
  let environment: ServiceEnvironment
  let hosted: Hosted
  private let retention: Retention.Days

  /// Opens the store and makes the service.
  /// - Throws: `StoreError`, ``StoppedBeforeReady``, or what the service's initialiser throws: a missing key, a bad setting.
  public init(on node: Node, settings: SuiteSettings) async throws {
    var logger = settings.logger
    logger[metadataKey: "service"] = "\(Hosted.name)"
    self.node = node
    retention = try Retention.Days(settings.reader, keepsLog: Hosted.keepsLog)
    let configuration = StoreConfiguration(settings.store, service: Hosted.name)
    (environment, hosted) = try await ServerWait(signals: settings.signals, logger: logger).callAsFunction {
      let store = try await Store.open(configuration, migrations: Hosted.migrations, logger: logger)
      let environment = ServiceEnvironment(
        store: store, bus: node, clock: settings.clock, settings: settings.reader, directory: settings.directory, logger: logger)
      do {
        return (environment, try await Hosted(environment))
      } catch {
        await store.close()
        throw error
      }
    }
  }

  public var name: String { Hosted.name }
  public var storeStatistics: StoreStatistics { environment.store.statistics }
  public var figures: [ServiceFigure] { hosted.figures }

  /// Takes part in the bus from here on.
  public func serve() {
    let operations = hosted.operations + [ReadEventsOperation(store: environment.store)]
    node.serve(
      ServiceDefinition(
        name: Hosted.name, version: SuiteSettings.version, operations: operations, events: StoreEventSource(store: environment.store),
        health: health))
  }

  /// Why the service cannot do its work: its store does not answer.
  public func health() async -> String? {
    do {
      _ = try await environment.store.read { try $0.row("SELECT 1") }
      return nil
    } catch {
      return "\(error)"
    }
  }

  public func run() async throws {
    serve()
    let streams = Dictionary(grouping: hosted.reactions, by: \.stream)
    let followers = streams.map { stream, reactions in
      Follower(service: Hosted.name, stream: stream, reactions: reactions, environment: environment, node: node)
    }
    let retention = Retention(days: retention, store: environment.store, clock: environment.clock, logger: environment.logger)
    let duties = (hosted.duties + followers + [retention]).map {
      DutyHolder(work: $0, store: environment.store, logger: environment.logger)
    }
    let disk = DiskWatch(free: { [store = environment.store] in store.statistics.free }, logger: environment.logger)
    let services = hosted.background + [disk, Duties(service: Hosted.name, holders: duties)]
    try await ServiceGroup(services: services, logger: environment.logger).run()
  }

  /// Closes the store, after the node has left the bus.
  public func close() async { await environment.store.close() }
}
