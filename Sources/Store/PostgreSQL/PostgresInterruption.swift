import Synchronization

/// Whether the caller of a read has given up. The read's own thread looks at it, so that no other read is stopped instead.
final class PostgresInterruption: Sendable {
  private let flag = Atomic<Bool>(false)

  var isRequested: Bool { flag.load(ordering: .acquiring) }

  func request() { flag.store(true, ordering: .releasing) }
}
