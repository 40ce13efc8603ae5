import CZMQ

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The loop's alarm: a timerfd that stays set while the loop sleeps and wakes, many times over.
///
/// A time-out of poll(2) would set and take back a timer of the kernel with every sleep, which on virtual machines costs more than
/// the sleep's other system calls together.
struct WakeTimer: ~Copyable {
  let descriptor: Int32
  private var setFor: Moment?

  init() { descriptor = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_NONBLOCK) | Int32(TFD_CLOEXEC)) }

  deinit { close(descriptor) }

  /// Rings at `due` or before; one that rings earlier already is left as it is.
  mutating func set(for due: Moment, now: Moment) {
    if let setFor, setFor <= due { return }
    let wait = max(1, due.microseconds(since: now))
    var time = itimerspec()
    time.it_value = timespec(tv_sec: Int(wait / 1_000_000), tv_nsec: Int(wait % 1_000_000) * 1_000)
    guard unsafe timerfd_settime(descriptor, 0, &time, nil) == 0 else { return }
    setFor = due
  }

  /// It rang: it must be set again.
  mutating func acknowledge() {
    var count: UInt64 = 0
    _ = unsafe read(descriptor, &count, 8)
    setFor = nil
  }
}
