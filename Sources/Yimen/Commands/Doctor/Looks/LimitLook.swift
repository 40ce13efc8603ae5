import Glibc

/// Asks the system what it lets programs have.
enum LimitLook {
  static func facts() -> LimitChecks.Facts {
    var limit = rlimit()
    _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return LimitChecks.Facts(openFiles: Int(clamping: limit.rlim_max))
  }
}
