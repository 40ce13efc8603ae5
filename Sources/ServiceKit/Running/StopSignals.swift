public import ServiceLifecycle
import UnixSignals

/// SIGTERM and SIGINT, caught from a program's first step on: one that comes while the program still starts is not the end of it, but
/// is obeyed as soon as it has started.
public struct StopSignals: Sendable {
  private let signals: UnixSignalsSequence

  public init() async { signals = await UnixSignalsSequence(trapping: .sigterm, .sigint) }

  /// Waits until one of them comes, or the task is cancelled.
  /// - Returns: whether one came.
  public func come() async -> Bool {
    for await _ in signals { return true }
    return false
  }

  /// Runs a group until one of them comes, or the group ends by itself.
  public func run(_ group: ServiceGroup) async throws {
    try await withThrowingTaskGroup { tasks in
      tasks.addTask {
        do {
          try await group.run()
        } catch let error as ServiceGroupError where error == .alreadyFinished() {
          // It was told to stop before it began.
        }
      }
      tasks.addTask {
        for await _ in signals { await group.triggerGracefulShutdown() }
        // Cancelled, once the group has ended.
      }
      try await tasks.next()
      tasks.cancelAll()
    }
  }
}
