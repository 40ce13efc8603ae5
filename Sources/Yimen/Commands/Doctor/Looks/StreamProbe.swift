import Bus
import Glibc

/// Connects to an endpoint as ZeroMQ does, and listens to how the other side begins; then it goes.
enum StreamProbe {
  /// How long connecting may take, and again how long the greeting may.
  private static let patience = timeval(tv_sec: 2, tv_usec: 0)

  static func contact(_ endpoint: Endpoint) -> HubChecks.Contact {
    let descriptor = socket(SocketAddress.family(of: endpoint), Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return .unreachable(reason) }
    defer { close(descriptor) }
    var limit = patience
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      _ = unsafe setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
    let outcome = unsafe SocketAddress.use(endpoint) { unsafe connect(descriptor, $0, $1) }
    guard outcome == 0 else {
      switch errno {
      case ENOENT: return .noSocket
      case ECONNREFUSED: return .refused
      default: return .unreachable(reason)
      }
    }
    let greeting = ZMTPGreeting.beginning
    guard unsafe send(descriptor, greeting, greeting.count, Int32(MSG_NOSIGNAL)) == greeting.count else { return .foreign }
    return ZMTPGreeting.contact(from: read(descriptor))
  }

  /// What comes, up to the length of a greeting, until the other side ends or is silent for too long.
  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: ZMTPGreeting.length)
    while bytes.count < ZMTPGreeting.length {
      let count = unsafe recv(descriptor, &buffer, ZMTPGreeting.length - bytes.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
