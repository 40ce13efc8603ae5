import Testing

@testable import Bus

@Suite("When a call is tried again")
struct RetryPolicyTests {
  static let query = Method("echo.say", 1, .query)
  static let command = Method("echo.change", 2, .command)

  @Test func `what surely was not executed, of any kind`() {
    let refusal = Refusal(BusRefusals.overloaded, notExecuted: true)
    #expect(RetryPolicy.mayRetry(refusal, Self.command, hasKey: false, hasOthers: false))
    #expect(RetryPolicy.mayRetry(refusal, Self.query, hasKey: false, hasOthers: false))
  }

  @Test func `what may have been executed, only where repeating is harmless`() {
    let refusal = Refusal(BusRefusals.linkLost)
    #expect(RetryPolicy.mayRetry(refusal, Self.query, hasKey: false, hasOthers: false))
    #expect(RetryPolicy.mayRetry(refusal, Self.command, hasKey: true, hasOthers: false))
    #expect(!RetryPolicy.mayRetry(refusal, Self.command, hasKey: false, hasOthers: false))
  }

  @Test func `never past the deadline, never what a change must mend, never a service's own refusal`() {
    #expect(!RetryPolicy.mayRetry(Refusal(BusRefusals.deadlineExceeded), Self.query, hasKey: true, hasOthers: false))
    #expect(!RetryPolicy.mayRetry(Refusal(BusRefusals.roleMissing, notExecuted: true), Self.query, hasKey: true, hasOthers: false))
    let own = RefusalKind(
      1_000, "identity.x", .unavailable, meaning: Bilingual(zh: "", en: ""), remedy: Bilingual(zh: "", en: ""), retry: true)
    #expect(!RetryPolicy.mayRetry(Refusal(own, notExecuted: true), Self.query, hasKey: true, hasOthers: false))
  }

  @Test func `within a budget, which who leaves in order does not use up`() {
    #expect(!RetryPolicy.costsBudget(Refusal(BusRefusals.draining, notExecuted: true)))
    #expect(RetryPolicy.costsBudget(Refusal(BusRefusals.draining)))
    for kind in BusRefusals.all where kind.code != BusRefusals.draining.code {
      #expect(RetryPolicy.costsBudget(Refusal(kind, notExecuted: true)))
    }
  }

  @Test func `not in the last fifth of its time where a command was refused for load and surely not executed`() {
    let refusal = Refusal(BusRefusals.overloaded, notExecuted: true)
    func least(_ refusal: Refusal, _ method: Method, mayHaveRun: Bool = false) -> Duration {
      RetryPolicy.leastTime(after: refusal, method, mayHaveRun: mayHaveRun, of: .seconds(2))
    }
    #expect(least(refusal, Self.command) == .milliseconds(400))
    #expect(least(refusal, Self.query) == .zero)
    // Whether an earlier attempt was executed another one alone can tell.
    #expect(least(refusal, Self.command, mayHaveRun: true) == .zero)
    #expect(least(Refusal(BusRefusals.linkLost, notExecuted: true), Self.command) == .zero)
  }

  @Test func `after delays that double up to a second, with jitter over the upper half`() {
    for (attempt, milliseconds) in [(1, 40), (2, 80), (3, 160), (4, 320), (5, 640), (6, 1_000), (60, 1_000)] {
      #expect(RetryPolicy.delay(attempt: attempt, jitter: 0) == .milliseconds(milliseconds) / 2)
      #expect(RetryPolicy.delay(attempt: attempt, jitter: 1) == .milliseconds(milliseconds))
    }
  }

  @Test func `of a method that one instance does not know another is asked, where there is one`() {
    let refusal = Refusal(BusRefusals.unknownMethod, notExecuted: true)
    for method in [Self.query, Self.command] {
      #expect(RetryPolicy.mayRetry(refusal, method, hasKey: false, hasOthers: true))
      #expect(!RetryPolicy.mayRetry(refusal, method, hasKey: true, hasOthers: false))
    }
    #expect(!RetryPolicy.mayRetry(Refusal(BusRefusals.unknownMethod), Self.query, hasKey: true, hasOthers: true))
  }
}
