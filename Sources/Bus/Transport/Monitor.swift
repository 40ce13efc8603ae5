import CZMQ
import Synchronization

/// Tells of connections made and lost under a socket.
///
/// It waits on a thread of its own, since every socket that a loop polls costs it system calls on each turn, and these
/// events are rare. What it hears goes into a list that the loop empties.
final class Monitor: Sendable {
  enum Event: Sendable {
    /// A connection to this endpoint stands.
    case connected(String)
    /// The connection to this endpoint is gone.
    case disconnected(String)
    /// Who listens at this endpoint does not let this program's key in; the library does not try again.
    case refused(String)
  }

  private static let watched =
    ZMQ_EVENT_HANDSHAKE_SUCCEEDED | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH | ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_MONITOR_STOPPED

  private let events = Mutex<[Event]>([])
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Begins to watch `socket`; ends with it.
  func watch(_ socket: Socket, in context: Context, number: Int) {
    let endpoint = "inproc://monitor-\(number)"
    guard socket.monitor(endpoint, events: Self.watched) else { return }
    Thread.start { [self] in
      guard let source = try? Socket(.pair, in: context) else { return }
      defer { source.close() }
      guard source.connect(endpoint) else { return }
      // The number (16 bits) and value (32 bits) of the event, then the endpoint (zmq_socket_monitor(3)).
      while let parts = source.receive(waiting: true) {
        guard parts.count == 2, parts[0].count >= 2 else { continue }
        let address = String(decoding: parts[1], as: UTF8.self)
        switch Int32(parts[0][0]) | Int32(parts[0][1]) << 8 {
        case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: put(.connected(address))
        case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: put(.refused(address))
        case ZMQ_EVENT_DISCONNECTED: put(.disconnected(address))
        case ZMQ_EVENT_MONITOR_STOPPED: return
        default: break
        }
      }
    }
  }

  private func put(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  var isEmpty: Bool { events.withLock { $0.isEmpty } }

  func takeAll() -> [Event] {
    events.withLock { events in
      guard !events.isEmpty else { return [] }
      defer { events = [] }
      return events
    }
  }
}
