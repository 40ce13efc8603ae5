import Dispatch

/// Keeps a connection that cannot be made from being tried at every call: after a failure the same answer stands for a while, ever longer.
final class PostgresBackOff {
  private static let first: UInt64 = 50_000_000
  private static let longest: UInt64 = 2_000_000_000
  private let now: () -> UInt64
  private var wait: UInt64 = 0
  private var until: UInt64 = 0
  private var failure: StoreError?

  /// - Parameter now: nanoseconds of a clock that only goes forward.
  init(now: @escaping () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }) { self.now = now }

  /// Tries, unless it failed a moment ago.
  func attempt<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    if let failure, now() < until { throw failure }
    do throws(StoreError) {
      let value = try body()
      (wait, failure) = (0, nil)
      return value
    } catch {
      wait = min(max(wait * 2, Self.first), Self.longest)
      until = now() + wait
      failure = error
      throw error
    }
  }
}
