import Glibc

@testable import Bus

/// Connections of tcp on which nothing is said, not even a greeting of ZMTP.
final class SilentConnections {
  private var descriptors: [Int32] = []

  init(to endpoint: String, count: Int) {
    guard case .tcp(_, let port) = Endpoint(endpoint) else { return }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    for _ in 0..<count {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      guard descriptor >= 0 else { return }
      let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      if isConnected == 0 { descriptors.append(descriptor) } else { _ = Glibc.close(descriptor) }
    }
  }

  var count: Int { descriptors.count }

  func close() {
    for descriptor in descriptors { _ = Glibc.close(descriptor) }
    descriptors = []
  }
}
