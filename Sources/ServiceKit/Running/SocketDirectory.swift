import Bus
import FoundationEssentials
import Glibc

/// Where the sockets of a data directory lie: in its `run/`, or, when that path is too long for a socket, in a short
/// directory that is this user's alone.
public struct SocketDirectory: Sendable {
  public let path: String

  public init(of data: String) {
    let direct = Self.absolute(data) + "/run"
    // The longest name in it is `identity.ipc`.
    if direct.utf8.count + 16 <= BusLimits.ipcPathBytes {
      path = direct
    } else {
      let base = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? FileManager.default.temporaryDirectory.path
      path = base + "/yimen-\(geteuid())-" + String(Checksum.crc32c(Array(direct.utf8)), radix: 16)
    }
  }

  public func path(of program: String) -> String { "\(path)/\(program).ipc" }

  /// Makes the directory, for this user alone.
  public func make() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}
