import IdentityDomain
import Testing

struct LookUpBudgetTests {
  @Test func `whoever met nobody too often is refused until the hour ends`() throws {
    for role in [Reader.Role.applicant, .clerk, .officer, .auditor, .service] {
      var budget = LookUpBudget()
      for number in 0..<LookUpBudget.most(for: role) {
        try budget.check("one", as: role, at: Int64(number))
        budget.miss("one", at: Int64(number))
      }
      let left = LookUpBudget.period - 1_000
      #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: left)) { try budget.check("one", as: role, at: 1_000) }
      try budget.check("another", as: role, at: 1_000)
      #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: 1)) { try budget.check("one", as: role, at: LookUpBudget.period - 1) }
      try budget.check("one", as: role, at: LookUpBudget.period)
      budget.miss("one", at: LookUpBudget.period)
      try budget.check("one", as: role, at: LookUpBudget.period + 1)
    }
  }

  @Test func `a clock that was set back locks nobody out for longer than an hour`() {
    var budget = LookUpBudget()
    for _ in 0..<LookUpBudget.most(for: .applicant) { budget.miss("one", at: 10 * LookUpBudget.period) }
    #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: LookUpBudget.period)) {
      try budget.check("one", as: .applicant, at: 0)
    }
  }

  @Test func `a flood of readers is forgotten from its oldest, and takes no more room`() throws {
    var budget = LookUpBudget()
    for _ in 0..<LookUpBudget.most(for: .applicant) { budget.miss("first", at: 0) }
    for number in 1..<LookUpBudget.mostReaders { budget.miss("\(number)", at: Int64(number)) }
    #expect(throws: (any Error).self) { try budget.check("first", as: .applicant, at: 20_000) }
    for _ in 0..<LookUpBudget.most(for: .applicant) { budget.miss("last", at: 20_000) }
    #expect(throws: (any Error).self) { try budget.check("last", as: .applicant, at: 20_001) }
    try budget.check("first", as: .applicant, at: 20_001)
  }
}
