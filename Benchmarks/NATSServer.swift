import Foundation

/// A NATS server of one's own on a free port of loopback, where one is installed.
final class NATSServer {
  let port: UInt16
  private let process: Process

  /// Nil where the program is missing or does not start.
  init?() {
    let places = ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"]
    guard let program = places.first(where: FileManager.default.isExecutableFile), let free = FreePort.any() else { return nil }
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
}
