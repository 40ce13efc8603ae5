import Logging
import ServiceLifecycle
import UnixSignals

/// Work that lasts until it is done or the user interrupts it; Ctrl-C and SIGTERM cancel it, and it ends in order.
struct InterruptibleWork: Service {
  private let work: @Sendable () async throws -> Void

  private init(_ work: @escaping @Sendable () async throws -> Void) { self.work = work }

  func run() async throws {
    do {
      try await cancelWhenGracefulShutdown(work)
    } catch is CancellationError {
      // Interrupted while it waited: that is its end.
    }
  }

  static func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
    var logger = Logger(label: "yimen") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .critical
    let service = ServiceGroupConfiguration.ServiceConfiguration(
      service: InterruptibleWork(work), successTerminationBehavior: .gracefullyShutdownGroup)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [service], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger))
    try await group.run()
  }
}
