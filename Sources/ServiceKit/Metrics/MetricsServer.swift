import Bus
public import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
public import ServiceLifecycle
import Synchronization

/// Tells a program's metrics over HTTP, on loopback alone.
public final class MetricsServer: ServiceLifecycle.Service, CustomStringConvertible {
  /// Where it answers: `http://127.0.0.1:41227/metrics`.
  public let address: String
  private let channel: any Channel
  private let group: MultiThreadedEventLoopGroup

  /// What logs of starting and stopping call it.
  public var description: String { "metrics" }

  private init(address: String, channel: any Channel, group: MultiThreadedEventLoopGroup) {
    self.address = address
    self.channel = channel
    self.group = group
  }

  /// Listens, and answers from here on; nil where metrics are switched off. The node is told the address, for `bus.info`.
  /// - Throws: `MetricsServerError` where the port cannot be had.
  public static func open(_ address: MetricsAddress, _ source: MetricsSource, logger: Logger) async throws -> MetricsServer? {
    guard case .loopback(let host, let port) = address else { return nil }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let open = OpenConnections()
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 16)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard open.enter() else { throw ChannelError.inputClosed }
          let end = channel.eventLoop.scheduleTask(in: .seconds(MetricsLimits.connectionSeconds)) { channel.close(promise: nil) }
          channel.closeFuture.whenComplete { _ in
            end.cancel()
            open.leave()
          }
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(MetricsHandler(source))
        }
      }
    do {
      let channel = try await bootstrap.bind(host: host, port: port).get()
      let place = MetricsAddress.loopback(host: host, port: channel.localAddress?.port ?? port)
      let server = MetricsServer(address: "http://\(place.text)/metrics", channel: channel, group: group)
      source.node.metricsAddress = server.address
      logger.info("telling metrics", metadata: ["metrics.address": "\(server.address)"])
      return server
    } catch {
      try? await group.shutdownGracefully()
      throw MetricsServerError(error, at: address.text)
    }
  }

  /// Answers until the program ends.
  public func run() async throws {
    try? await gracefulShutdown()
    await close()
  }

  /// Listens no more, and ends the connections. To close twice is harmless.
  public func close() async {
    try? await channel.close()
    try? await group.shutdownGracefully()
  }
}

/// How many connections there are.
private final class OpenConnections: Sendable {
  private let count = Atomic<Int>(0)

  /// False where there are as many as there may be.
  func enter() -> Bool {
    guard count.add(1, ordering: .relaxed).newValue <= MetricsLimits.connections else {
      leave()
      return false
    }
    return true
  }

  func leave() { count.subtract(1, ordering: .relaxed) }
}
