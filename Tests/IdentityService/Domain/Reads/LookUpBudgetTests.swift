import IdentityDomain
import Testing

struct LookUpBudgetTests {
  /// One look-up from its beginning to its end.
  func lookUp(
    _ reader: String, as role: Reader.Role? = .applicant, isMiss: Bool = true, at time: Int64, _ budget: inout LookUpBudget
  ) throws {
    _ = budget.end(try #require(try budget.reserve(reader, as: role, at: time)), isMiss: isMiss)
  }

  @Test func `whoever met nobody too often is refused until the hour ends`() throws {
    for role in [Reader.Role.applicant, .clerk, .officer, .auditor, .service, nil] {
      var budget = LookUpBudget()
      for number in 0..<LookUpBudget.most(for: role) { try lookUp("one", as: role, at: Int64(number), &budget) }
      let left = LookUpBudget.period - 1_000
      #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: left)) { try budget.reserve("one", as: role, at: 1_000) }
      try lookUp("another", as: role, at: 1_000, &budget)
      #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: 1)) {
        try budget.reserve("one", as: role, at: LookUpBudget.period - 1)
      }
      for number in 0..<LookUpBudget.most(for: role) { try lookUp("one", as: role, at: LookUpBudget.period + Int64(number), &budget) }
      #expect(throws: (any Error).self) { try budget.reserve("one", as: role, at: 2 * LookUpBudget.period - 1) }
    }
  }

  @Test func `what is under way counts until it has met somebody`() throws {
    var budget = LookUpBudget()
    var underWay: [LookUpBudget.Reservation] = []
    for _ in 0..<LookUpBudget.most(for: .applicant) { underWay.append(try #require(try budget.reserve("one", as: .applicant, at: 0))) }
    #expect(try budget.reserve("one", as: .applicant, at: 1) == nil)
    #expect(try budget.reserve("another", as: .applicant, at: 1) != nil)
    // One that met somebody makes room for one, one that met nobody for none.
    #expect(budget.end(underWay.removeLast(), isMiss: false) == false)
    underWay.append(try #require(try budget.reserve("one", as: .applicant, at: 2)))
    #expect(try budget.reserve("one", as: .applicant, at: 3) == nil)
    while underWay.count > 1 {
      #expect(budget.end(underWay.removeLast(), isMiss: true) == false)
      #expect(try budget.reserve("one", as: .applicant, at: 4) == nil)
    }
    let isLast = budget.end(underWay.removeLast(), isMiss: true)
    #expect(isLast)
    #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: LookUpBudget.period - 5)) {
      try budget.reserve("one", as: .applicant, at: 5)
    }
  }

  @Test func `who always meets somebody is never refused`() throws {
    var budget = LookUpBudget()
    for number in 0..<1_000 { try lookUp("one", isMiss: false, at: Int64(number), &budget) }
    for number in 0..<LookUpBudget.most(for: .applicant) { try lookUp("one", at: 2_000 + Int64(number), &budget) }
    // The hour began with the first that met nobody.
    #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: LookUpBudget.period - 1_000)) {
      try budget.reserve("one", as: .applicant, at: 3_000)
    }
  }

  @Test func `what ends after its hour changes nothing in the next one`() throws {
    var budget = LookUpBudget()
    let late = try #require(try budget.reserve("one", as: .applicant, at: 0))
    for number in 0..<LookUpBudget.most(for: .applicant) { try lookUp("one", at: LookUpBudget.period + Int64(number), &budget) }
    #expect(budget.end(late, isMiss: false) == false)
    #expect(throws: (any Error).self) { try budget.reserve("one", as: .applicant, at: LookUpBudget.period + 100) }
  }

  @Test func `a clock that was set back locks nobody out for longer than an hour`() throws {
    var budget = LookUpBudget()
    for _ in 0..<LookUpBudget.most(for: .applicant) { try lookUp("one", at: 10 * LookUpBudget.period, &budget) }
    #expect(throws: IdentityRefusal.lookUpsExhausted(retryAfter: LookUpBudget.period)) {
      try budget.reserve("one", as: .applicant, at: 0)
    }
  }

  @Test func `a flood of readers is forgotten from its oldest, and takes no more room`() throws {
    var budget = LookUpBudget()
    for _ in 0..<LookUpBudget.most(for: .applicant) { try lookUp("first", at: 0, &budget) }
    for number in 1..<LookUpBudget.mostReaders { try lookUp("\(number)", at: Int64(number), &budget) }
    #expect(throws: (any Error).self) { try budget.reserve("first", as: .applicant, at: 20_000) }
    for _ in 0..<LookUpBudget.most(for: .applicant) { try lookUp("last", at: 20_000, &budget) }
    #expect(throws: (any Error).self) { try budget.reserve("last", as: .applicant, at: 20_001) }
    try lookUp("first", at: 20_001, &budget)
  }
}
