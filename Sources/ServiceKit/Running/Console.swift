import Glibc

/// Lines for people who run a program.
public enum Console {
  /// Writes one line to standard error at once.
  public static func error(_ line: String) { write(line, to: STDERR_FILENO) }

  /// Writes one line to standard output at once, so that a pipe sees it too.
  public static func line(_ line: String) { write(line, to: STDOUT_FILENO) }

  private static func write(_ line: String, to descriptor: Int32) {
    let bytes = Array((line + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      guard count > 0 else { return }
      written += count
    }
  }
}
