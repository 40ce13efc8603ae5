import CPostgres
import Dispatch
import Glibc
import Logging
import Synchronization

/// Waits on a connection of its own for what other instances commit, on a thread of its own.
final class PostgresListener: Sendable {
  private let address: String
  private let schema: String
  private let signal: EventSignal
  private let logger: Logger
  /// Written once to end the thread's sleep.
  private let stop: CInt
  private let isStopped = Atomic<Bool>(false)

  init(_ address: String, schema: String, signal: EventSignal, logger: Logger) {
    self.address = address
    self.schema = schema
    self.signal = signal
    self.logger = logger
    stop = eventfd(0, CInt(EFD_NONBLOCK) | CInt(EFD_CLOEXEC))
    DispatchQueue(label: "store.\(schema).listener").async { self.run() }
  }

  deinit { Glibc.close(stop) }

  func close() {
    isStopped.store(true, ordering: .releasing)
    _ = eventfd_write(stop, 1)
  }

  private func run() {
    let backOff = PostgresBackOff()
    var isLost = false
    while !isStopped.load(ordering: .acquiring) {
      do throws(StoreError) {
        let session = try backOff.attempt { () throws(StoreError) in
          let session = try PostgresSession(address, schema: schema)
          try session.listen(to: schema)
          return session
        }
        if isLost { logger.notice("events of other instances are heard again") }
        isLost = false
        // What was committed before the session listened is told by the table.
        signal.advance(to: try session.head())
        try wait(on: session)
      } catch {
        if !isLost { logger.warning("events of other instances are not heard", metadata: ["store.error": "\(error)"]) }
        isLost = true
        pause()
      }
    }
  }

  private func wait(on session: PostgresSession) throws(StoreError) {
    var descriptors = [pollfd(fd: session.descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: stop, events: Int16(POLLIN), revents: 0)]
    while !isStopped.load(ordering: .acquiring) {
      _ = unsafe poll(&descriptors, 2, -1)
      for text in try session.notifications() {
        if let head = Int64(text) { signal.advance(to: head) }
      }
    }
  }

  /// Until the next attempt, or the end.
  private func pause() {
    var descriptor = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&descriptor, 1, 100)
  }
}
