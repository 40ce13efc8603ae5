import Bus
import Contracts
import TestKit
import Testing

struct GrantMandateTests {
  @Test func `a parent acts for a child until it comes of age, and not the other way round`() async throws {
    try await IdentityBench.run { identity in
      let child = try await identity.register(Synthetic.otherWoman)
      let parent = try await identity.register(Synthetic.man)
      let mandate = try await identity.grant(.parent, parent, for: child, ground: .register)
      #expect(mandate.from == "2026-09-01" && mandate.until == "2033-07-03" && mandate.state == .standing && mandate.items.isEmpty)
      let answer = try await identity.mayAct(parent, for: child)
      #expect(answer.allowed && answer.mandate == mandate.id && answer.kind == .parent && answer.items.isEmpty)
      let reverse = try await identity.mayAct(child, for: parent)
      #expect(!reverse.allowed && reverse.denial == .noMandate && reverse.mandate.isEmpty)
      identity.bench.clock.set("2033-07-03T23:59")
      #expect(try await identity.mayAct(parent, for: child).allowed)
      identity.bench.clock.set("2033-07-04T00:00")
      #expect(try await identity.mayAct(parent, for: child).denial == .ended)
    }
  }

  @Test func `an applicant gives an agent in a session of level 2 and not below`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let agent = try await identity.register(Synthetic.woman)
      let code = try await identity.openByCode(subject)
      for session in [nil, code] {
        let refused = try await refused { () async throws(Refusal) in
          try await identity.grant(.agent, agent, for: subject, until: "2027-01-01", by: IdentityBench.applicant(subject, in: session))
        }
        #expect(refused == "identity.assuranceTooLow: level 2")
      }
      let document = try await identity.open(subject)
      let mandate = try await identity.grant(
        .agent, agent, for: subject, items: ["P027", "P003"], until: "2027-01-01", by: IdentityBench.applicant(subject, in: document))
      #expect(mandate.items == ["P003", "P027"])
      #expect(try await identity.mayAct(agent, for: subject, on: "P027").mandate == mandate.id)
      let other = try await identity.mayAct(agent, for: subject, on: "P028")
      #expect(other.denial == .otherItem && other.items == ["P003", "P027"])
      let another = try await identity.register(Synthetic.newForm)
      let borrowed = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, agent, for: another, until: "2027-01-01", by: IdentityBench.applicant(another, in: document))
      }
      #expect(borrowed == "identity.sessionNotStanding: session")
    }
  }

  @Test func `a representative names a clerk for the body, and nobody else passes anything on`() async throws {
    try await IdentityBench.run { identity in
      let (company, representative, person) = try await identity.company()
      let third = try await identity.register(Synthetic.newForm)
      let session = try await identity.open(representative)
      let acting = IdentityBench.applicant(representative, for: company, in: session)
      let mandate = try await identity.grant(.clerk, person, for: company, by: acting)
      #expect(mandate.subject == company.id && mandate.agent == person.id && mandate.kind == .clerk)
      // The event says both: who gave it, and for whom.
      let event = try #require(try await identity.events().last { $0.kind == "identity.mandateGranted" })
      #expect(event.principal == representative.id && event.actingFor == company.id && event.role == .applicant)
      #expect(try MandateChanged(decoding: event.payload).mandate == mandate.id)

      let clerk = IdentityBench.applicant(person, for: company, in: try await identity.open(person))
      let passedOn = try await refused { () async throws(Refusal) in try await identity.grant(.clerk, third, for: company, by: clerk) }
      #expect(passedOn == "identity.mandateNotGivable: clerk, document")
      let asAgent = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, third, for: company, until: "2027-01-01", by: acting)
      }
      #expect(asAgent == "identity.mandateNotGivable: agent, document")
      let stranger = IdentityBench.applicant(third, for: company, in: try await identity.open(third))
      let unasked = try await refused { () async throws(Refusal) in try await identity.grant(.clerk, person, for: company, by: stranger) }
      #expect(unasked == "identity.mandateMissing: none")
    }
  }

  @Test func `a body gives its own clerk, and a parent gives nobody for the child`() async throws {
    try await IdentityBench.run { identity in
      let (company, parent, person) = try await identity.company()
      // A body has no document of a person's; its credit code's licence is what a window sees.
      let session = try await identity.open(company, .document, "uscc")
      #expect(try await identity.grant(.clerk, person, for: company, by: IdentityBench.applicant(company, in: session)).state == .standing)
      let child = try await identity.register(Synthetic.otherWoman)
      _ = try await identity.grant(.parent, parent, for: child, ground: .register)
      let acting = IdentityBench.applicant(parent, for: child, in: try await identity.open(parent))
      let refused = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, person, for: child, until: "2027-01-01", by: acting)
      }
      #expect(refused == "identity.mandateNotGivable: agent, document")
    }
  }

  @Test func `who finds out by a grant that somebody is a minor stands in the ledger, also where it is refused`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      let child = try await identity.register(Synthetic.otherWoman)
      let company = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      func looks(_ subject: Subject) async throws -> [ReadEntry] {
        try await identity.reads(of: subject, by: IdentityBench.auditor).filter { $0.method == "identity.grantMandate" }
      }
      let own = IdentityBench.applicant(man, in: try await identity.open(man))
      let minor = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, child, for: man, until: "2027-01-01", by: own)
      }
      #expect(minor == "identity.mandateNotFitting: minor")
      let look = try #require(try await looks(child).first)
      #expect(look.principal == man.id && look.role == .applicant && look.channel == "mobile" && look.duty == "verification")
      #expect(look.fields == ["kind", "birth"])
      // Their own age nobody finds out.
      #expect(try await looks(man).isEmpty)
      _ = try await identity.grant(.agent, woman, for: man, until: "2027-01-01", by: own)
      #expect(try await looks(woman).map(\.principal) == [man.id])
      // At a window it is looked at both sides; a body has no age.
      let ofAge = try await refused { () async throws(Refusal) in try await identity.grant(.parent, man, for: woman) }
      #expect(ofAge == "identity.mandateNotFitting: ofAge")
      let young = try await refused { () async throws(Refusal) in try await identity.grant(.clerk, child, for: company) }
      #expect(young == "identity.mandateNotFitting: minor")
      #expect(try await looks(man).map(\.principal) == ["window-3"])
      for side in [woman, child] { #expect(try await looks(side).map(\.principal) == [man.id, "window-3"]) }
      #expect(try await looks(company).map(\.fields) == [["kind"]])
    }
  }

  @Test func `who may not give a mandate finds out nothing, and leaves no row`() async throws {
    try await IdentityBench.run { identity in
      let (company, _, person) = try await identity.company()
      let child = try await identity.register(Synthetic.otherWoman)
      let bare = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, child, for: person, until: "2027-01-01", by: IdentityBench.applicant(person))
      }
      #expect(bare == "identity.assuranceTooLow: level 2")
      let session = try await identity.open(person)
      let unasked = try await refused { () async throws(Refusal) in
        try await identity.grant(.clerk, child, for: company, by: IdentityBench.applicant(person, for: company, in: session))
      }
      #expect(unasked == "identity.mandateMissing: none")
      #expect(try await identity.reads(of: child, by: IdentityBench.auditor).isEmpty)
    }
  }

  @Test func `what does not fit is refused with what is wrong`() async throws {
    try await IdentityBench.run { identity in
      let (company, man, woman) = try await identity.company()
      let child = try await identity.register(Synthetic.otherWoman)
      let nobody = Subject.with { $0.id = "nobody" }
      func grant(
        _ kind: MandateKind, _ agent: Subject, for subject: Subject, _ ground: MandateGround = .document, items: [String] = [],
        from: String = "", until: String = "", by principal: Principal = IdentityBench.clerk
      ) async throws -> String {
        try await refused { () async throws(Refusal) in
          try await identity.grant(kind, agent, for: subject, ground: ground, items: items, from: from, until: until, by: principal)
        }
      }
      #expect(try await grant(.agent, nobody, for: man, until: "2027-01-01") == "identity.unknownSubject")
      #expect(try await grant(.agent, man, for: nobody, until: "2027-01-01") == "identity.unknownSubject")
      #expect(try await grant(.agent, man, for: man, until: "2027-01-01") == "identity.mandateNotFitting: oneself")
      #expect(try await grant(.clerk, man, for: woman) == "identity.mandateNotFitting: kinds")
      #expect(try await grant(.parent, man, for: woman) == "identity.mandateNotFitting: ofAge")
      #expect(try await grant(.parent, child, for: child) == "identity.mandateNotFitting: oneself")
      #expect(try await grant(.agent, man, for: woman) == "identity.badMandatePeriod: agency")
      #expect(try await grant(.agent, man, for: woman, from: "2026-08-31", until: "2027-01-01") == "identity.badMandatePeriod: from")
      #expect(try await grant(.clerk, woman, for: company, from: "2026-12-01", until: "2026-11-30") == "identity.badMandatePeriod: until")
      #expect(try await grant(.agent, man, for: woman, items: ["P 1"], until: "2027-01-01") == "identity.badMandateItems: items")
      #expect(try await grant(.agent, man, for: woman, until: "tomorrow") == "bus.badRequest: until")
      #expect(try await grant(.agent, man, for: woman, from: "2026-02-30", until: "2027-01-01") == "bus.badRequest: from")
      #expect(try await grant(.unspecified, man, for: woman) == "bus.badRequest: kind")
      #expect(try await grant(.agent, man, for: woman, .unspecified) == "bus.badRequest: ground")
      #expect(try await grant(.agent, man, for: woman, .register, until: "2027-01-01") == "identity.mandateNotGivable: agent, register")
      #expect(try await grant(.parent, man, for: child, by: IdentityBench.service) == "identity.mandateNotGivable: parent, document")
      #expect(
        try await grant(.agent, man, for: woman, until: "2027-01-01", by: IdentityBench.applicant(man)) == "identity.notOwnData: subject")
      let standing = try #require(
        try await identity.mandates(of: company, for: .handling("case-1", "verify"), by: IdentityBench.clerk).given.first)
      #expect(try await grant(.representative, woman, for: company) == "identity.mandateStands: \(standing.id)")
      let acting = Principal(id: "window-3", role: .clerk, channel: "window", actingFor: company.id)
      #expect(try await grant(.clerk, woman, for: company, by: acting) == "identity.actingNotTaken: actingFor")
      #expect(try await identity.events().count { $0.kind == "identity.mandateGranted" } == 1)
    }
  }

  @Test func `a repeat of what was done leaves no further row, and another grant its own`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      func looks(_ subject: Subject) async throws -> Int {
        try await identity.reads(of: subject, by: IdentityBench.auditor).count { $0.method == "identity.grantMandate" }
      }
      let key = Array("key-00000001".utf8)
      for _ in 1...3 { _ = try await identity.grant(.agent, man, for: woman, items: ["P001"], until: "2027-01-01", key: key) }
      for side in [man, woman] { #expect(try await looks(side) == 1) }
      // Another body under the key is refused before it tells anything; the same mandate under another key is a look of its own.
      let reused = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, man, for: woman, items: ["P002"], until: "2027-01-01", key: key)
      }
      #expect(reused.hasPrefix("bus.keyReused"))
      for side in [man, woman] { #expect(try await looks(side) == 1) }
      let again = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, man, for: woman, items: ["P001"], until: "2027-01-01")
      }
      #expect(again.hasPrefix("identity.mandateStands"))
      for side in [man, woman] { #expect(try await looks(side) == 2) }
    }
  }

  @Test func `a repeat whose answer is forgotten meanwhile is a new grant, with a row before it tells anything`() async throws {
    let bench = try await TestBench()
    let outcome: Result<Void, any Error>
    do {
      try await bench.host(CaseStandIn.self)
      try await bench.host(ForgetfulIdentityService.self)
      let identity = IdentityBench(bench: bench)
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      func looks(_ subject: Subject) async throws -> Int {
        try await identity.reads(of: subject, by: IdentityBench.auditor).count { $0.method == "identity.grantMandate" }
      }
      let key = Array("key-00000001".utf8)
      _ = try await identity.grant(.agent, man, for: woman, until: "2027-01-01", key: key)
      for side in [man, woman] { #expect(try await looks(side) == 1) }
      // What the first look finds, the write does not find any more: what it tells has a row of its own.
      let told = try await refused { () async throws(Refusal) in
        try await identity.grant(.agent, man, for: woman, until: "2027-01-01", key: key)
      }
      #expect(told.hasPrefix("identity.mandateStands"))
      for side in [man, woman] { #expect(try await looks(side) == 2) }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    await bench.stop()
    try outcome.get()
  }

  @Test func `a repeat has the same answer, and the key of one who acts for another is another`() async throws {
    try await IdentityBench.run { identity in
      let (company, representative, person) = try await identity.company()
      let session = try await identity.open(representative)
      let acting = IdentityBench.applicant(representative, for: company, in: session)
      let key = Array("key-00000001".utf8)
      let first = try await identity.grant(.clerk, person, for: company, by: acting, key: key)
      #expect(try await identity.grant(.clerk, person, for: company, by: acting, key: key) == first)
      let alone = try await refused { () async throws(Refusal) in
        try await identity.grant(.clerk, person, for: company, by: IdentityBench.applicant(representative, in: session), key: key)
      }
      #expect(alone == "identity.notOwnData: subject")
      // What was done stays done and is told again, also where it could not be done any more.
      _ = try await identity.end(of: representative, by: IdentityBench.operator)
      #expect(try await identity.grant(.clerk, person, for: company, by: acting, key: key) == first)
    }
  }
}
