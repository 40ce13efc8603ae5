import Bus
import Contracts
import Testing

struct ReadSubjectTests {
  @Test func `a read without a purpose is refused and leaves no trace`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let unnamed: [Purpose?] = [nil, Purpose(), .with { $0.kind = .handling }, .with { ($0.kind, $0.caseID) = (.handling, "case-1") }]
      for purpose in unnamed {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.read(subject, for: purpose, by: IdentityBench.clerk)
        }
        #expect(refused.code == IdentityRefusals.purposeMissing.code)
      }
      #expect(try await identity.reads(of: subject, by: IdentityBench.auditor).isEmpty)
    }
  }

  @Test func `each role reads for its purposes and no others`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let purposes = [Purpose.own, .guide, .draft("d1"), .submission, .handling("case-1", "verify"), .audit]
      let rows: [(principal: Principal, allowed: [Bool])] = [
        (IdentityBench.applicant(subject), [true, true, true, true, true, false]),
        (IdentityBench.clerk, [false, true, true, false, true, false]),
        (IdentityBench.approver, [false, false, false, false, true, false]),
        (IdentityBench.service, [false, true, true, true, true, false]),
        (IdentityBench.auditor, [false, false, false, false, false, true]),
        (Principal(id: "root", role: .operator, channel: "command-line"), [false, false, false, false, false, false]),
        (Principal(), [false, false, false, false, false, false]),
      ]
      for row in rows {
        for (purpose, isAllowed) in zip(purposes, row.allowed) {
          if isAllowed {
            #expect(try await identity.read(subject, for: purpose, by: row.principal).id == subject.id)
          } else {
            let refused = try await refusal { () async throws(Refusal) in
              try await identity.read(subject, for: purpose, by: row.principal)
            }
            let codes = [IdentityRefusals.purposeNotAllowed.code, IdentityRefusals.purposeMissing.code]
            #expect(codes.contains(refused.code))
          }
        }
      }
    }
  }

  @Test func `an applicant reads about nobody else`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      for purpose in [Purpose.own, .guide, .submission, .handling("case-1", "verify")] {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.read(man, for: purpose, by: IdentityBench.applicant(woman))
        }
        #expect(refused.code == IdentityRefusals.notOwnData.code)
      }
      #expect(try await identity.reads(of: man, by: IdentityBench.auditor).isEmpty)
    }
  }

  @Test func `a purpose shows what it covers, masked`() async throws {
    try await IdentityBench.run { identity in
      let person = try await identity.register(Synthetic.man, name: "测试人")
      let company = try await identity.register(Synthetic.company, kind: .legal, name: "测试公司")
      let guided = try await identity.read(person, for: .guide, by: IdentityBench.clerk)
      #expect(guided.kind == .natural)
      #expect(guided.name.isEmpty && guided.identifiers.isEmpty)
      let audited = try await identity.read(person, for: .audit, by: IdentityBench.auditor)
      #expect(audited.name.isEmpty)
      #expect(audited.identifiers.map(\.number) == ["440*************57"])
      try await identity.stand("case-1", of: person)
      let handled = try await identity.read(person, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
      #expect(handled.name == "测**")
      #expect(handled.identifiers.map(\.number) == ["440*************57"])
      try await identity.stand("case-2", of: company)
      let body = try await identity.read(company, for: .handling("case-2", "verify"), by: IdentityBench.clerk)
      #expect(body.name == "测试公司")
    }
  }

  @Test func `an unknown subject is refused`() async throws {
    try await IdentityBench.run { identity in
      let nobody = Subject.with { $0.id = "nobody" }
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.read(nobody, for: .guide, by: IdentityBench.clerk)
      }
      #expect(refused.code == IdentityRefusals.unknownSubject.code)
    }
  }
}
