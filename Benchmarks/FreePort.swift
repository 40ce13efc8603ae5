import Glibc

/// A tcp port of loopback that nobody uses: for programs that cannot be told to choose one themselves.
enum FreePort {
  static func any() -> UInt16? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        guard unsafe bind(descriptor, $0, size) == 0, unsafe getsockname(descriptor, $0, &size) == 0 else { return nil }
        return unsafe UInt16(bigEndian: address.pointee.sin_port)
      }
    }
  }
}
