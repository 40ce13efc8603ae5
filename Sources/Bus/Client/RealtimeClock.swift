#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The system's time of day: for what people compare between programs. Nothing is decided by it.
public enum RealtimeClock {
  /// Microseconds since 1970.
  public static let now: @Sendable () -> Int = {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1_000
  }
}
