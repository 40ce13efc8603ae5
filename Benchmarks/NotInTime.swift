import BusFloor

/// What a bench waited for did not come about: figures taken without it would be of something else.
struct NotInTime: Error, CustomStringConvertible {
  let what: String

  var description: String { "not in time: \(what). 未能及时就绪，不作测量。" }
}

/// Waits for what a bench needs before it measures, at most ten seconds.
/// - Throws: `NotInTime`.
func until(_ what: String, _ holds: () -> Bool) async throws {
  let limit = FloorLoop.now() + 10_000_000_000
  while !holds() {
    guard FloorLoop.now() < limit else { throw NotInTime(what: what) }
    try await Task.sleep(for: .milliseconds(20))
  }
}
