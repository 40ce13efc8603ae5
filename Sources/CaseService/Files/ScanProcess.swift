import Glibc

/// A scanner's program while it runs, in a process group of its own, so that what it starts is stopped with it.
final class ScanProcess {
  private let id: pid_t
  private var ended: Int32?

  /// It reads nothing and is heard by nobody: what it says of a file may be personal.
  init(_ program: String, on file: String) throws(ScanFailure) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 { unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup(program), strdup(file), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    // Nothing of the service's surroundings, which may hold secrets, but where programs are found.
    var surroundings: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("PATH=/usr/local/bin:/usr/bin:/bin"), nil]
    defer { unsafe surroundings.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let failure = unsafe posix_spawn(&id, program, &actions, &attributes, &arguments, &surroundings)
    guard failure == 0 else { throw .notStarted(reason: unsafe String(cString: strerror(failure))) }
    self.id = id
  }

  /// With what it exited; nil: it runs. One that a signal stopped has the signal's number and 128.
  func status() -> Int32? {
    if let ended { return ended }
    var status: Int32 = 0
    let found = unsafe waitpid(id, &status, WNOHANG)
    if found == 0 || found < 0 && errno == EINTR { return nil }
    // Someone else has taken its end, which nobody can tell any more.
    let signal = status & 0x7F
    ended = found < 0 ? -1 : signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return ended
  }

  /// Stops it and what it started, and takes its end.
  func kill() {
    guard ended == nil else { return }
    Glibc.kill(-id, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    ended = 128 + SIGKILL
  }

  deinit { kill() }
}
