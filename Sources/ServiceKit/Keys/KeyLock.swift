import Glibc

/// Lets one process after the other change a ring; the kernel releases it with the process, however that ends.
final class KeyLock {
  private let descriptor: Int32

  /// - Throws: `KeyError.busy` where it is not free within moments, `.unwritable`.
  init(_ path: String, attempts: Int = KeyLimits.lockAttempts) throws(KeyError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: PrivateFile.reason()) }
    var isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    for _ in 1..<max(attempts, 2) where !isHeld {
      usleep(useconds_t(KeyLimits.lockPause * 1_000))
      isHeld = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
    guard isHeld else {
      close(descriptor)
      throw .busy(path: path)
    }
    self.descriptor = descriptor
  }

  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
