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

  /// Makes the directory, for this user alone. One that is there already must be so too: the short one lies where everybody
  /// may write, and whoever made it first could put sockets of his own into it.
  public func make() throws {
    if let reason = PrivateDirectory.make(path) { throw SocketDirectoryError.notMade(path, reason: reason) }
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(), status.st_mode & 0o077 == 0
    else {
      throw SocketDirectoryError.notOwn(path)
    }
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}

/// Why sockets cannot be laid into a directory.
public enum SocketDirectoryError: Error, Sendable, Hashable, CustomStringConvertible {
  case notOwn(String)
  case notMade(String, reason: String)

  public var description: String {
    switch self {
    case .notOwn(let path):
      "the socket directory \(path) is not this user's alone; see who made it, then remove it or `chmod 700` it. 套接字目录不是本用户独有。"
    case .notMade(let path, let reason):
      "the socket directory \(path) cannot be made (\(reason)); let the user that runs the program write there. 套接字目录无法建立。"
    }
  }
}
