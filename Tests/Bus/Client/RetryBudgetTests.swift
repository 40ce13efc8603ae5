import Testing

@testable import Bus

@Suite("How many calls may be tried again")
struct RetryBudgetTests {
  @Test func `a hundred at once, then a tenth of the calls`() {
    var budget = RetryBudget()
    var attempts = 0
    let reserve = retries(&budget, &attempts)
    #expect(reserve == 100)
    var retries = 0
    for _ in 0..<1_100 {
      attempts += 1
      guard budget.takeRetry(after: attempts) else { continue }
      retries += 1
      attempts += 1
    }
    #expect(retries == 110)
  }

  @Test func `and calls that succeed never save up more than that`() {
    var budget = RetryBudget()
    var attempts = 1_000_000
    #expect(retries(&budget, &attempts) == 100)
  }

  /// How many retries are left when nothing else is called.
  private func retries(_ budget: inout RetryBudget, _ attempts: inout Int) -> Int {
    var retries = 0
    while retries < 1_000, budget.takeRetry(after: attempts) {
      retries += 1
      attempts += 1
    }
    return retries
  }
}
