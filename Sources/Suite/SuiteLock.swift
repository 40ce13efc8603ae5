import FoundationEssentials
import Glibc

/// Keeps a second suite from a data directory. The kernel releases it with the process, however that ends.
public final class SuiteLock: Sendable {
  private let descriptor: Int32

  /// - Throws: `SuiteLockError` when another suite runs there, or the directory cannot be written.
  public init(in directory: String) throws(SuiteLockError) {
    do {
      // What lies here is this user's alone.
      try FileManager.default.createDirectory(
        atPath: directory + "/run", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(directory)
    }
    let descriptor = unsafe open(directory + "/run/suite.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(directory) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .running(directory)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}

/// Why a suite cannot have its data directory.
public enum SuiteLockError: Error, Sendable, Hashable, CustomStringConvertible {
  case running(String)
  case unwritable(String)

  public var description: String {
    switch self {
    case .running(let directory): "a suite runs on \(directory) already; stop it, or choose another directory with --data. 该数据目录已有系统在运行。"
    case .unwritable(let directory):
      "the data directory \(directory) cannot be written; check its owner and permissions, or choose another with --data. 数据目录不可写。"
    }
  }
}
