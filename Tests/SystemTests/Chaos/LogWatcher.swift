import Bus
import Contracts
import Synchronization

/// Follows a log from its beginning, and keeps what it was given as it was given.
final class LogWatcher: Sendable {
  let name: String
  let log: String
  private let taken = Mutex<[Event]>([])
  private let failure = Mutex<(any Error)?>(nil)
  private let task = Mutex<Task<Void, Never>?>(nil)

  /// - Parameter renewsAfter: it ends its subscription after so many events, and begins another from where it was.
  init(_ name: String, of log: String, over node: Node, renewsAfter limit: Int = .max) {
    self.name = name
    self.log = log
    let task = Task { [weak self] in
      while !Task.isCancelled {
        do {
          guard let self else { return }
          try await take(limit, over: node)
        } catch {
          self?.failure.withLock { $0 = error }
          return
        }
      }
    }
    self.task.withLock { $0 = task }
  }

  private func take(_ limit: Int, over node: Node) async throws {
    let principal = Principal(id: name, role: .operator, channel: "command-line")
    let subscription = try node.events(of: log, after: UInt64(events.last?.sequence ?? 0), as: principal, window: 64)
    defer { subscription.cancel() }
    var count = 0
    while count < limit, let pushed = try await subscription.next(upTo: 16), let last = pushed.last {
      let events = try pushed.map { try Event(decoding: $0.body) }
      taken.withLock { $0 += events }
      subscription.acknowledge(last.position)
      count += pushed.count
    }
  }

  var events: [Event] { taken.withLock { $0 } }
  /// Why it gave up; nil while it follows.
  var error: (any Error)? { failure.withLock { $0 } }

  func stop() { task.withLock { $0?.cancel() } }
}
