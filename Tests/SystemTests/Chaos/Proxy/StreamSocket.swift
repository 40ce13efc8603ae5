import Foundation

/// A stream socket with blocking calls, closed with its last reference.
final class StreamSocket: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { Foundation.close(descriptor) }

  /// Listens on a free port of loopback.
  static func listening() throws -> (socket: StreamSocket, port: UInt16) {
    let descriptor = tcp()
    var port: UInt16 = 0
    let isBound = unsafe atLoopback(0) { address, length in
      var length = length
      guard unsafe bind(descriptor, address, length) == 0, listen(descriptor, 128) == 0,
        unsafe getsockname(descriptor, address, &length) == 0
      else { return false }
      port = unsafe UInt16(bigEndian: UnsafeRawPointer(address).load(as: sockaddr_in.self).sin_port)
      return true
    }
    guard isBound else { throw NotInTime(what: "a port") }
    return (StreamSocket(descriptor), port)
  }

  /// Whether nobody has a port of loopback.
  static func isFree(_ port: UInt16) -> Bool {
    let attempt = StreamSocket(tcp())
    return unsafe atLoopback(port) { address, length in unsafe bind(attempt.descriptor, address, length) == 0 }
  }

  /// Connects to a port of loopback; nil where nobody listens.
  static func connected(toPort port: UInt16) -> StreamSocket? {
    let connection = StreamSocket(tcp())
    return unsafe atLoopback(port) { address, length in unsafe connect(connection.descriptor, address, length) == 0 } ? connection : nil
  }

  private static func tcp() -> Int32 { socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0) }

  private static func atLoopback(_ port: UInt16, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Bool) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }

  /// Connects to a local socket; nil where nobody listens.
  static func connected(to path: String) -> StreamSocket? {
    let connection = StreamSocket(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(connection.descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    return isConnected ? connection : nil
  }

  /// The next connection; nil once it is shut. Whoever gave a connection up before it was taken, a signal, or a want of descriptors keep
  /// nobody else from connecting (accept(2)).
  func accept() -> StreamSocket? {
    var accepted = Foundation.accept(descriptor, nil, nil)
    while accepted < 0 {
      guard errno != EINVAL && errno != EBADF else { return nil }
      sched_yield()
      accepted = Foundation.accept(descriptor, nil, nil)
    }
    // A program that is started meanwhile must not hold it open.
    _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
    var on: Int32 = 1
    _ = unsafe setsockopt(accepted, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    return StreamSocket(accepted)
  }

  /// What comes next; nil at the end.
  func read() -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      unsafe count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// Writes all of it; false where the other end is gone.
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Ends it both ways; whoever waits in it is let go.
  func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
