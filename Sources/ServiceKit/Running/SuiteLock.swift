import Glibc

/// Keeps a second suite, or a second hub, from a data directory: a second hub would take over the first one's socket. The
/// kernel releases it with the process, however that ends.
public final class SuiteLock: Sendable {
  private let descriptor: Int32

  /// - Parameter holder: `suite` for the whole of it, `hub` for whoever binds the hub's socket.
  /// - Throws: `SuiteLockError` when another suite runs there, or the directory cannot be written.
  public init(in directory: String, of holder: String = "suite") throws(SuiteLockError) {
    guard PrivateDirectory.make(directory + "/run") == nil else { throw .unwritable(directory) }
    let descriptor = unsafe open(directory + "/run/\(holder).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(directory) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .running(directory)
    }
    self.descriptor = descriptor
  }

  deinit {
    // A child that is being started has the descriptor too, until it executes its program, and the lock with it.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
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
