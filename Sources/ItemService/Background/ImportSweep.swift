import Logging
import ServiceKit
import ServiceLifecycle
import Store

/// Forgets imports that have run out, with the parts and faults that they left.
struct ImportSweep: ServiceLifecycle.Service, CustomStringConvertible {
  /// How often it is looked for.
  static let interval = Duration.seconds(600)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "import sweep" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          while try await forget() {}
        } catch {
          if Task.isCancelled { return }
          environment.logger.error("imports that have run out could not be forgotten; trying again", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  /// - Returns: whether there was one.
  func forget() async throws -> Bool {
    let now = environment.clock.microseconds()
    return try await environment.store.write { try $0.forgetImport(expiredAt: now) }
  }
}
