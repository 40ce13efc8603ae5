import Bus
import Glibc

/// An endpoint as the system's calls take it.
enum SocketAddress {
  static func family(of endpoint: Endpoint) -> Int32 {
    switch endpoint {
    case .local: AF_UNIX
    case .tcp(let address, _): address.contains(":") ? AF_INET6 : AF_INET
    }
  }

  /// Hands it to a call such as `connect` or `bind`.
  /// - Returns: what the call returns; -1 with `ENAMETOOLONG` for a path that no socket can have.
  static func use(_ endpoint: Endpoint, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    switch endpoint {
    case .local(let path):
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else {
        errno = ENAMETOOLONG
        return -1
      }
      unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
      return unsafe hand(address, call)
    case .tcp(let text, let port) where text.contains(":"):
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      _ = unsafe inet_pton(AF_INET6, text, &address.sin6_addr)
      return unsafe hand(address, call)
    case .tcp(let text, let port):
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      _ = unsafe inet_pton(AF_INET, text, &address.sin_addr)
      return unsafe hand(address, call)
    }
  }

  private static func hand<Address>(_ address: Address, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe call($0, socklen_t(MemoryLayout<Address>.size)) }
    }
  }
}
