import Logging
public import ServiceLifecycle

/// A duty that is done again and again, with a pause after each time. What fails is told by the log and tried again after the pause.
public protocol PeriodicDuty: ServiceLifecycle.Service, CustomStringConvertible {
  static var interval: Duration { get }
  var environment: ServiceEnvironment { get }
  /// What the log says where it failed, as `drafts could not be discarded`.
  var failure: String { get }
  /// Does all that is due now.
  func perform() async throws
}

extension PeriodicDuty {
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await perform()
        } catch {
          if Task.isCancelled { return }
          environment.logger.error("\(failure); trying again", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
  }
}
