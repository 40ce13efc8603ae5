import Foundation

/// One HTTP request over a socket, byte by byte as it is written here: so that a test says what no well-behaved client would.
public enum HTTPRequest {
  /// Sends `request` to a port of this machine and returns all that comes until the other side closes.
  /// - Throws: `POSIXError` where nobody listens, or nothing comes for 30 s.
  public static func send(_ request: String, to port: UInt16) async throws -> String {
    // On a thread that may wait: those of the tests are few.
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try exchange(request, port) }) }
    }
  }

  private static func exchange(_ request: String, _ port: UInt16) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw failure }
    let bytes = Array(request.utf8)
    guard unsafe bytes.withUnsafeBytes({ unsafe Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }) == bytes.count
    else { throw failure }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
      guard count >= 0 else { throw failure }
      guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
      answer += buffer[..<count]
    }
  }

  /// A GET of a path.
  public static func get(_ path: String, from port: UInt16) async throws -> String {
    try await send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n", to: port)
  }

  /// The port of an address such as `http://127.0.0.1:9464/metrics`.
  public static func port(of address: String) -> UInt16? { URL(string: address)?.port.flatMap { UInt16(exactly: $0) } }

  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
