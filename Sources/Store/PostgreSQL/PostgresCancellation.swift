import CPostgres

/// Asks the server to stop what it does for one session; from any thread (PostgreSQL manual, section 34.7).
@safe
final class PostgresCancellation: @unchecked Sendable {
  // Unchecked: the object is only read after it was made, and freed when nobody has it any more.
  private let handle: OpaquePointer

  init?(_ session: OpaquePointer) {
    guard let handle = unsafe PQgetCancel(session) else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe PQfreeCancel(handle) }

  func cancel() {
    var reason = [CChar](repeating: 0, count: 256)
    _ = unsafe PQcancel(handle, &reason, CInt(reason.count))
  }
}
