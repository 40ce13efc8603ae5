import Civics
import IdentityDomain
import Testing

struct MandateGrantTests {
  typealias Sample = MandateSample

  @Test func `a parent's mandate ends on the day before the child comes of age, whatever was named after it`() throws {
    let parent = Sample.person("parent")
    #expect(try Sample.grant(Sample.child, parent, .parent, .register).until == Day("2033-07-03"))
    #expect(try Sample.grant(Sample.child, parent, .parent, .register, until: "2040-01-01").until == Day("2033-07-03"))
    #expect(try Sample.grant(Sample.child, parent, .parent, .court, until: "2027-01-01").until == Day("2027-01-01"))
    let leap = Sample.person("leap", born: "2012-02-29")
    #expect(try Sample.grant(leap, parent, .parent).until == Day("2030-02-28"))
  }

  @Test func `a parent is a person and older, and the child a minor whose birth is known`() {
    let parent = Sample.person("parent")
    let rows: [(subject: MandateParty, agent: MandateParty, misfit: MandateRules.Misfit)] = [
      (Sample.person("grown", born: "2008-11-23"), parent, .ofAge), (Sample.child, Sample.person("younger", born: "2015-07-04"), .younger),
      (Sample.person("unknown", born: nil), parent, .birthUnknown), (Sample.child, Sample.person("unknown", born: nil), .birthUnknown),
      (Sample.body(), parent, .kinds), (Sample.child, Sample.body(), .kinds), (Sample.child, Sample.child, .oneself),
    ]
    for row in rows {
      #expect(throws: IdentityRefusal.mandateNotFitting(row.misfit)) { try Sample.grant(row.subject, row.agent, .parent, .register) }
    }
  }

  @Test func `a representative and a clerk are persons of age for a body`() {
    for kind in [MandateKind.representative, .clerk] {
      #expect(throws: Never.self) { try Sample.grant(Sample.body(), Sample.person("p"), kind) }
      #expect(throws: IdentityRefusal.mandateNotFitting(.kinds)) { try Sample.grant(Sample.person("s"), Sample.person("p"), kind) }
      #expect(throws: IdentityRefusal.mandateNotFitting(.kinds)) { try Sample.grant(Sample.body(), Sample.body("other"), kind) }
      #expect(throws: IdentityRefusal.mandateNotFitting(.minor)) { try Sample.grant(Sample.body(), Sample.child, kind) }
    }
  }

  @Test func `an agent is chosen for three years at most, and its last day is named`() throws {
    let (subject, agent) = (Sample.person("s"), Sample.person("a"))
    #expect(try Sample.grant(subject, agent, .agent, until: "2029-11-22").until == Day("2029-11-22"))
    for until in ["2029-11-23", nil] {
      #expect(throws: IdentityRefusal.mandatePeriodInvalid(.agency)) { try Sample.grant(subject, agent, .agent, until: until) }
    }
    #expect(throws: IdentityRefusal.mandateNotFitting(.minor)) { try Sample.grant(subject, Sample.child, .agent, until: "2027-01-01") }
    #expect(throws: Never.self) { try Sample.grant(subject, Sample.body(), .agent, until: "2027-01-01") }
  }

  @Test func `a mandate begins between today and a year ahead, and does not end before`() {
    let (subject, agent) = (Sample.person("s"), Sample.person("a"))
    for from in ["2026-11-22", "2027-11-25"] {
      #expect(throws: IdentityRefusal.mandatePeriodInvalid(.from)) {
        try Sample.grant(subject, agent, .agent, from: from, until: "2028-01-01")
      }
    }
    #expect(throws: Never.self) { try Sample.grant(subject, agent, .agent, from: "2027-11-24", until: "2028-01-01") }
    #expect(throws: IdentityRefusal.mandatePeriodInvalid(.until)) {
      try Sample.grant(subject, agent, .agent, from: "2026-12-01", until: "2026-11-30")
    }
  }

  @Test func `a minor chooses nobody`() {
    #expect(throws: IdentityRefusal.mandateNotFitting(.minor)) {
      try Sample.grant(by: .subject, Sample.child, Sample.person("a"), .agent, until: "2027-01-01")
    }
    // At a window somebody else has chosen for the child: a court.
    #expect(throws: Never.self) { try Sample.grant(Sample.child, Sample.person("a"), .agent, .court, until: "2027-01-01") }
  }

  @Test func `a body has one legal representative at a time`() throws {
    let first = Sample.mandate("m1", of: "company", by: "p1", .representative, until: nil)
    #expect(throws: IdentityRefusal.mandateStands(first.id)) {
      try Sample.grant(Sample.body(), Sample.person("p2"), .representative, others: [first])
    }
    #expect(throws: Never.self) { try Sample.grant(Sample.body(), Sample.person("p2"), .representative, others: [first.revoked]) }
    let ending = Sample.mandate("m1", of: "company", by: "p1", .representative, until: "2026-11-30")
    #expect(throws: Never.self) {
      try Sample.grant(Sample.body(), Sample.person("p2"), .representative, from: "2026-12-01", others: [ending])
    }
  }

  @Test func `the same mandate is not given twice, and one for other items or at another time is not the same`() {
    let (subject, agent) = (Sample.person("s1"), Sample.person("a1"))
    let standing = Sample.mandate("m1", .agent, .items(["P001", "P002"]), until: "2026-12-31")
    func give(_ scope: MandateScope, from: String? = nil, others: [Mandate]) throws(IdentityRefusal) -> Mandate {
      try Sample.grant(subject, agent, .agent, .document, scope, from: from, until: "2027-06-01", others: others)
    }
    for scope in [MandateScope.all, .items(["P002", "P003"])] {
      #expect(throws: IdentityRefusal.mandateStands(standing.id)) { try give(scope, others: [standing]) }
      #expect(throws: Never.self) { try give(scope, from: "2027-01-01", others: [standing]) }
      #expect(throws: Never.self) { try give(scope, others: [standing.revoked]) }
    }
    #expect(throws: Never.self) { try give(.items(["P003"]), others: [standing]) }
  }

  @Test func `neither side has more mandates in force than the limit`() {
    func many(_ subject: (Int) -> String, _ agent: (Int) -> String) -> [Mandate] {
      (0..<MandateGrant.most).map { Sample.mandate("m\($0)", of: subject($0), by: agent($0)) }
    }
    func give(_ others: [Mandate]) throws(IdentityRefusal) -> Mandate {
      try Sample.grant(Sample.person("s1"), Sample.person("a1"), .agent, until: "2027-06-01", others: others)
    }
    for others in [many({ _ in "s1" }, { "a-\($0)" }), many({ "s-\($0)" }, { _ in "a1" })] {
      #expect(throws: IdentityRefusal.mandatesTooMany(most: MandateGrant.most)) { try give(others) }
      #expect(throws: Never.self) { try give(Array(others.dropLast())) }
      #expect(throws: Never.self) { try give(others.dropLast() + [others[others.count - 1].revoked]) }
    }
  }

  @Test func `items are codes, and no more than the limit`() throws {
    #expect(try MandateScope(codes: []) == .all)
    #expect(try MandateScope(codes: ["P2", "P1", "P2"]).codes == ["P1", "P2"])
    let most = (1...MandateScope.mostItems).map { "P\($0)" }
    #expect(try MandateScope(codes: most).codes.count == most.count)
    for bad in [
      most + ["P0"], [""], ["P 1"], ["P1,P2"], ["事项"], [String(repeating: "P", count: 65)], [Synthetic.man], ["19900009173"],
      ["a@example.org"],
    ] {
      #expect(throws: IdentityRefusal.mandateItemsInvalid) { try MandateScope(codes: bad) }
    }
  }
}
