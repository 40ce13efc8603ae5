import Foundation
import Glibc

/// A NATS server of one's own on a free port of loopback, where one is installed.
final class NATSServer {
  let port: UInt16
  private let process: Process

  /// Nil where the program is missing or does not start.
  init?() {
    let places = ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"]
    guard let program = places.first(where: FileManager.default.isExecutableFile), let free = Self.freePort() else { return nil }
    port = free
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-a", "127.0.0.1", "-p", "\(free)"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  private static func freePort() -> UInt16? {
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
