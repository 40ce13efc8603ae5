import CPostgres
import Dispatch
import Glibc
import Logging
import Synchronization

/// Waits on a connection of its own for what other instances commit, on a thread of its own.
final class PostgresListener: Sendable {
  private let target: PostgresTarget
  private let signal: EventSignal
  private let logger: Logger
  /// Written once to end the thread's sleep.
  private let stop: CInt
  private let isStopped = Atomic<Bool>(false)
  private let thread: DispatchQueue

  init(_ target: PostgresTarget, signal: EventSignal, logger: Logger) {
    self.target = target
    self.signal = signal
    self.logger = logger
    stop = eventfd(0, CInt(EFD_NONBLOCK) | CInt(EFD_CLOEXEC))
    thread = DispatchQueue(label: "store.\(target.schema).listener")
    thread.async { self.run() }
  }

  deinit { Glibc.close(stop) }

  /// Returns when its connection is closed.
  func close() async {
    isStopped.store(true, ordering: .releasing)
    _ = eventfd_write(stop, 1)
    await withCheckedContinuation { continuation in thread.async { continuation.resume() } }
  }

  private func run() {
    let backOff = PostgresBackOff()
    var isLost = false
    while !isStopped.load(ordering: .acquiring) {
      do throws(StoreError) {
        let session = try backOff.attempt { () throws(StoreError) in
          let session = try PostgresSession(target)
          _ = try session.row("LISTEN \(target.quoted)")
          return session
        }
        if isLost { logger.notice("events of other instances are heard again") }
        isLost = false
        // What was committed before the session listened is told by the table.
        let head = try session.row("SELECT COALESCE(MAX(sequence), 0) FROM store_event")?.integer(0)
        signal.advance(to: head ?? 0)
        while !isStopped.load(ordering: .acquiring) {
          for text in try session.notifications(or: stop) {
            if let head = Int64(text) { signal.advance(to: head) }
          }
        }
      } catch {
        if !isLost { logger.warning("events of other instances are not heard", metadata: ["store.error": "\(error)"]) }
        isLost = true
        pause()
      }
    }
  }

  /// Until the next attempt, or the end.
  private func pause() {
    var descriptor = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&descriptor, 1, 100)
  }
}
