/// What a node tells of how much it has to do, in one word of each answer (docs/PROTOCOL.md, section 7).
struct Load: Sendable, Hashable {
  /// Requests that run there.
  var running = 0
  /// What one takes there on average, in nanoseconds; 0: it does not say.
  var nanosecondsEach = 0

  init(running: Int = 0, nanosecondsEach: Int = 0) {
    self.running = running
    self.nanosecondsEach = nanosecondsEach
  }

  /// The lower half is what runs, the upper half what each takes.
  init(_ word: UInt64) {
    running = Int(word & 0xFFFF_FFFF)
    nanosecondsEach = Int(word >> 32)
  }

  var word: UInt64 { UInt64(UInt32(clamping: nanosecondsEach)) << 32 | UInt64(UInt32(clamping: running)) }
}
