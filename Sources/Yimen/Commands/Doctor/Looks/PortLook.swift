import Bus
import Glibc

/// Tries to listen where the suite would, as it would, and lets go at once.
enum PortLook {
  /// - Parameter own: where the suite that runs listens.
  static func facts(of endpoints: [String], own: [String]) -> PortChecks.Facts {
    PortChecks.Facts(endpoints: endpoints.map { ($0, own.contains($0) ? .own : outcome($0)) })
  }

  private static func outcome(_ text: String) -> PortChecks.Outcome {
    guard let endpoint = Endpoint(listening: text) else { return .notAllowed }
    switch endpoint {
    case .local(let path):
      // A socket that nobody listens on is taken over; to bind it here would take it from who does.
      switch StreamProbe.contact(endpoint) {
      case .noSocket, .refused: return directory(of: path)
      default: return .taken
      }
    case .tcp(let address, _):
      guard address.hasPrefix("127.") || address == "::1" else { return .notAllowed }
      return bound(endpoint)
    }
  }

  private static func directory(of path: String) -> PortChecks.Outcome {
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard unsafe access(parent.isEmpty ? "." : parent, W_OK) != 0 else { return .free }
    return .refused(reason)
  }

  private static func bound(_ endpoint: Endpoint) -> PortChecks.Outcome {
    let descriptor = socket(SocketAddress.family(of: endpoint), Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return .refused(reason) }
    defer { close(descriptor) }
    // As the bus does: what a program that has ended left behind is in nobody's way.
    var on: Int32 = 1
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    guard unsafe SocketAddress.use(endpoint, { unsafe bind(descriptor, $0, $1) }) != 0 else { return .free }
    return errno == EADDRINUSE ? .taken : .refused(reason)
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
