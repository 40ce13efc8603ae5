import Testing

@testable import Bus

@Suite("How many calls may be tried again")
struct RetryBudgetTests {
  @Test func `a hundred at once, then a tenth of the calls`() {
    var budget = RetryBudget()
    var retries = 0
    for _ in 0..<200 where budget.takeRetry() { retries += 1 }
    #expect(retries == 100)
    retries = 0
    for _ in 0..<1_000 {
      budget.called()
      if budget.takeRetry() { retries += 1 }
    }
    #expect(retries == 100)
  }

  @Test func `and calls that succeed never save up more than that`() {
    var budget = RetryBudget()
    for _ in 0..<1_000_000 { budget.called() }
    var retries = 0
    for _ in 0..<200 where budget.takeRetry() { retries += 1 }
    #expect(retries == 100)
  }
}
