/// How long requests took lately: each counts for an eighth of what is told.
struct Pace {
  /// On average; 0 until one has ended.
  private(set) var nanoseconds = 0

  /// - Parameter microseconds: what `count` requests took, one after the other.
  mutating func note(_ microseconds: Int64, for count: Int = 1) {
    guard count > 0 else { return }
    // A clock of microseconds may see none go by; the fastest request took something.
    let each = max(1, min(Int(max(0, microseconds)), 4_000_000) * 1_000 / count)
    nanoseconds = nanoseconds == 0 ? each : max(1, nanoseconds + (each - nanoseconds) / 8)
  }
}
