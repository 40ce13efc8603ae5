import CPostgres
import Dispatch

/// Asks the server to stop what a session has under way. A request is a connection of its own, and stays open for as long as the server
/// stands still: so it is made on another thread than the session's, one at a time.
@safe
final class PostgresStopRequests: Sendable {
  private let queue = DispatchQueue(label: "store.stop")
  private let underWay = DispatchGroup()

  /// Sends one, unless the last is still under way.
  func send(for session: OpaquePointer) {
    guard areOver(within: 0), let request = unsafe PQgetCancel(session) else { return }
    // It is the queue's alone from here on, and needs the session no more.
    nonisolated(unsafe) let handle = unsafe request
    queue.async(group: underWay) {
      var reason = [CChar](repeating: 0, count: 256)
      _ = unsafe PQcancel(handle, &reason, CInt(reason.count))
      unsafe PQfreeCancel(handle)
    }
  }

  /// Whether none is under way, or will be after a wait.
  func areOver(within milliseconds: Int) -> Bool { underWay.wait(timeout: .now() + .milliseconds(milliseconds)) == .success }
}
