import NotifyDomain
import Testing

@Suite("Waits between attempts")
struct RetryPolicyTests {
  static let policy = RetryPolicy(firstWait: 10, longestWait: 60, attempts: 6)

  @Test("Each wait is twice the one before, up to the ceiling", arguments: zip(1...5, [10, 20, 40, 60, 60]))
  func doubles(attempt: Int, seconds: Int64) {
    #expect(Self.policy.wait(afterAttempt: attempt, jitter: 1) == seconds * 1_000_000)
  }

  @Test("Jitter spreads a wait between its half and its whole", arguments: zip([0, 0.5, 1, -3, 7], [5, 7.5, 10, 5, 10]))
  func jitter(drawn: Double, seconds: Double) {
    #expect(Self.policy.wait(afterAttempt: 1, jitter: drawn) == Int64(seconds * 1_000_000))
  }

  @Test("After the last attempt there is no wait", arguments: [6, 7, Int.max])
  func ends(attempt: Int) {
    #expect(Self.policy.wait(afterAttempt: attempt, jitter: 0) == nil)
  }

  @Test("Very many attempts do not overflow a wait")
  func noOverflow() {
    let policy = RetryPolicy(firstWait: 1, longestWait: 86_400, attempts: .max)
    #expect(policy.wait(afterAttempt: 1_000, jitter: 1) == 86_400_000_000)
  }
}
