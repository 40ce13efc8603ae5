import Glibc

/// How many descriptors the program may have open: each connection takes one, also one that says nothing.
public enum OpenFiles {
  /// As many as are of use; each costs the kernel memory.
  private static let most: rlim_t = 65_536

  /// Takes as many as the system lets the program have. The usual limit at first, 1,024, is fewer than the links that a node keeps.
  public static func allowMost() {
    var limit = limits
    limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, most))
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// The limit that holds now.
  static var limit: Int { Int(clamping: limits.rlim_cur) }

  private static var limits: rlimit {
    var limit = rlimit()
    _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return limit
  }
}
