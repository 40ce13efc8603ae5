import Glibc

/// Keeps a second process, or a second store in this one, from a database. The kernel releases it when the process ends, however it ends.
///
/// SQLite's own locks would let two writers take turns; but sequences, waiters and the inbox's look-ups are one process's affair.
final class DirectoryLock: Sendable {
  private let descriptor: CInt

  init(_ file: DatabaseFile) throws(StoreError) {
    // Closed on exec, lest a child keep the lock after its parent.
    let descriptor = unsafe open(file.lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: file.lockPath, reason: DatabaseFile.reason()) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw .locked(path: file.path, holder: holder)
    }
    self.descriptor = descriptor
    let identifier = Array("\(getpid())\n".utf8)
    // The number only serves the message above; where it cannot be written, the lock holds all the same.
    _ = unsafe ftruncate(descriptor, 0) == 0 && pwrite(descriptor, identifier, identifier.count, 0) > 0
  }

  deinit {
    // A child that is being started has the descriptor too, until it executes its program, and the lock with it.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  private static func holder(_ descriptor: CInt) -> Int32? {
    var text = [UInt8](repeating: 0, count: 16)
    let count = unsafe pread(descriptor, &text, text.count, 0)
    return Int32(String(decoding: text.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
