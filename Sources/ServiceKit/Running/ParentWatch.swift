import Glibc

/// Ends a supervised program when its supervisor is gone, however it went.
///
/// The supervisor holds the other end of the program's standard input; the kernel closes it with the supervisor. First the
/// program is asked to end, as by an operator; if it does not, it is ended.
public enum ParentWatch {
  /// Set by the supervisor in the environment of its children.
  public static let variable = "YIMEN_SUPERVISED"

  public static func beginIfSupervised() {
    guard unsafe getenv(variable) != nil else { return }
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { _ in
        var byte: UInt8 = 0
        while unsafe read(STDIN_FILENO, &byte, 1) > 0 {}
        kill(getpid(), SIGTERM)
        sleep(8)
        _exit(1)
      }, nil)
    pthread_detach(thread)
  }
}
