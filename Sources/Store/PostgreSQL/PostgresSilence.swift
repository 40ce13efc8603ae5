import Dispatch

/// How long a server that owes an answer has been silent, by a clock that only goes forward.
struct PostgresSilence {
  private let now: () -> UInt64
  private var since: UInt64

  /// - Parameter now: nanoseconds of the clock.
  init(now: @escaping () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }) {
    self.now = now
    since = now()
  }

  var milliseconds: Int { Int((now() - since) / 1_000_000) }

  /// The server has said something.
  mutating func end() { since = now() }
}
