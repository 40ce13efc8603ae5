public import ServiceLifecycle
import Synchronization
import UnixSignals

/// SIGTERM and SIGINT, caught from a program's first step on: one that comes while the program still starts is not the end of it, but
/// is obeyed as soon as it has started, or while it waits for what it needs to start.
public final class StopSignals: Sendable {
  private struct State {
    var haveCome = false
    var waiting: [AsyncStream<Void>.Continuation] = []
  }

  private let state = Mutex(State())

  public init() async {
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    // One reader for all who wait: a cancelled reader of the sequence would end it for the others.
    Task { [weak self] in
      for await _ in signals { self?.tell() }
    }
  }

  private func tell() {
    let waiting = state.withLock { state in
      state.haveCome = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for one in waiting { one.yield() }
  }

  /// Waits until one of them has come, or the task is cancelled.
  /// - Returns: whether one has come.
  public func come() async -> Bool {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let haveCome = state.withLock { state in
      if !state.haveCome { state.waiting.append(continuation) }
      return state.haveCome
    }
    if haveCome { return true }
    for await _ in stream { return true }
    return false
  }

  /// Waits until one of them has come, but not longer than `limit`.
  /// - Returns: whether one has come.
  func come(within limit: Duration) async -> Bool {
    await withTaskGroup { group in
      group.addTask { await self.come() }
      group.addTask {
        try? await Task.sleep(for: limit)
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
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
      let waiting = Task {
        if await come() { await group.triggerGracefulShutdown() }
      }
      defer { waiting.cancel() }
      try await tasks.next()
    }
  }
}
