import BusFloor
import Store

/// How soon a follower hears of a commit.
enum FollowerLag {
  /// What was taken of several commits, as medians.
  struct Result {
    /// From the call of `write` to the follower's wake, in milliseconds: with the commit itself.
    let whole: Double
    /// From the return of `write` to the follower's wake, in milliseconds; less than 0 where the follower was there first.
    let afterReturn: Double
  }

  /// - Parameter follower: may be another instance's store on the same database.
  static func measure(_ count: Int, from writer: Store, at follower: Store) async throws -> Result {
    var whole: [Double] = []
    var after: [Double] = []
    var sequence = writer.head
    for _ in 0..<count {
      let known = sequence
      async let woken = wake(follower, after: known)
      // The follower waits before the write begins, as followers do.
      try await Task.sleep(for: .milliseconds(1))
      let called = FloorLoop.now()
      sequence = try await writer.write { try $0.append(event) }
      let returned = FloorLoop.now()
      let heard = await woken
      whole.append((Double(heard) - Double(called)) / 1e6)
      after.append((Double(heard) - Double(returned)) / 1e6)
    }
    return Result(whole: median(whole), afterReturn: median(after))
  }

  private static func wake(_ follower: Store, after sequence: Int64) async -> UInt64 {
    _ = await follower.waitForEvents(after: sequence)
    return FloorLoop.now()
  }

  private static let event = NewEvent(
    id: [UInt8](repeating: 7, count: 16), kind: "bench.written", subject: "bench", at: 0, principal: "bench", channel: "bench",
    payload: [UInt8](repeating: 0, count: 100))
}
