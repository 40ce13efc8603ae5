import Synchronization

extension Node {
  /// A trace that no other work has.
  public func newTrace() -> TraceContext {
    random.withLock { random in
      TraceContext(trace: (random.next(), random.next()), span: random.next())
    }
  }

  /// A key that no other request has, 16 bytes: six of the time in milliseconds, so that a store lays the keys of one time side by
  /// side, then ten random ones.
  public func newKey() -> [UInt8] {
    let milliseconds = UInt64(clamping: Int64(incarnation) + now().microseconds(since: startedAt)) / 1_000
    let (first, second) = random.withLock { ($0.next(), $0.next()) }
    let words = (milliseconds << 16 | first & 0xFFFF, second)
    return unsafe [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      for place in 0..<8 {
        unsafe bytes[place] = UInt8(truncatingIfNeeded: words.0 >> (56 - place * 8))
        unsafe bytes[place + 8] = UInt8(truncatingIfNeeded: words.1 >> (56 - place * 8))
      }
      count = 16
    }
  }
}
