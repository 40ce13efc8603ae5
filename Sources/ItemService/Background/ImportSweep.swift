import ServiceKit
import Store

/// Forgets imports that have run out, with the faults that they left, and the parts of those that take no more.
struct ImportSweep: PeriodicDuty {
  /// How often it is looked for.
  static let interval = Duration.seconds(60)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "import sweep" }
  var failure: String { "imports that have run out could not be forgotten" }

  func perform() async throws { while try await forget() {} }

  /// Forgets one import, or some parts: nobody who writes waits long for it.
  /// - Returns: whether there was anything.
  func forget() async throws -> Bool {
    let now = environment.clock.microseconds()
    // A read first: to find that there is nothing to do must keep no writer waiting.
    guard try await environment.store.read({ try $0.hasImportsToForget(at: now) }) else { return false }
    return try await environment.store.write { transaction in
      if try transaction.forgetImport(expiredAt: now) { return true }
      return try transaction.forgetParts(limit: ItemLimits.partsForgotten)
    }
  }
}
