import Bus
import CaseService
import Contracts
import IdentityDomain
import IdentityService
import TestKit
import Testing

@Suite("A read for a case")
struct CaseBoundReadTests {
  @Test(arguments: [ReadVerdict.unknownCase, .unknownStep, .stepNotDue, .closed, .unspecified])
  func `is refused where the case gives no reason, and leaves no trace`(verdict: ReadVerdict) async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      try await identity.stand("case-1", of: subject, verdict)
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.read(subject, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
      }
      #expect(refused.code == IdentityRefusals.noReasonInCase.code)
      #expect(try await identity.reads(of: subject, by: IdentityBench.auditor).isEmpty)
    }
  }

  @Test func `is refused for a step that is never the reader's, with that reason`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      try await identity.stand("case-1", of: subject, .stepNotDue, isOfAnother: true)
      try await identity.stand("case-2", of: subject, .stepNotDue)
      var refusals: [String] = []
      for caseID in ["case-1", "case-2"] {
        let refused = try await refused { () async throws(Refusal) in
          try await identity.read(subject, for: .handling(caseID, "verify"), by: IdentityBench.applicant(subject))
        }
        refusals.append(refused)
      }
      #expect(refusals == ["identity.noReasonInCase: another's step", "identity.noReasonInCase: not at this step"])
    }
  }

  @Test func `is refused to an approver of another department than the one whose step it is`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      try await identity.stand("case-1", of: subject, department: "部门fire")
      func approver(of department: String) -> Principal {
        Principal(id: "desk-1", role: .approver, channel: "desk", department: department)
      }
      let review = Purpose.handling("case-1", "review")
      #expect(try await identity.read(subject, for: review, by: approver(of: "部门fire")).id == subject.id)
      let refused = try await refused { () async throws(Refusal) in
        try await identity.read(subject, for: review, by: approver(of: "他局"))
      }
      #expect(refused == "identity.noReasonInCase: another's step")
    }
  }

  @Test func `is refused about another subject than the case's`() async throws {
    try await IdentityBench.run { identity in
      let man = try await identity.register(Synthetic.man)
      let woman = try await identity.register(Synthetic.woman)
      try await identity.stand("case-1", of: woman)
      let refused = try await refusal { () async throws(Refusal) in
        try await identity.read(man, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
      }
      #expect(refused.code == IdentityRefusals.noReasonInCase.code)
    }
  }

  @Test func `is refused for a field that the step does not need`() async throws {
    try await IdentityBench.run { identity in
      let subject = try await identity.register(Synthetic.man)
      let verify = Purpose.handling("case-1", "verify")
      let full = try await identity.read(subject, "full_numbers", "birth", "sex", "region", for: verify, by: IdentityBench.clerk)
      #expect(full.identifiers.map(\.number) == [Synthetic.man] && full.name.isEmpty)
      #expect(full.birth.count == 10 && full.sex == "M" && full.region.count == 6 && !full.regionName.isEmpty)
      for (purpose, fields) in [
        (Purpose.handling("case-1", "accept"), "full_numbers"), (.handling("case-1", "deliver"), "birth"), (.guide, "name"),
      ] {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.read(subject, fields, for: purpose, by: IdentityBench.clerk)
        }
        #expect(refused.code == IdentityRefusals.purposeNotAllowed.code && refused.detail == fields)
      }
      for word in ["certificates", "reads", "everything"] {
        let refused = try await refusal { () async throws(Refusal) in
          try await identity.read(subject, word, for: verify, by: IdentityBench.clerk)
        }
        #expect(refused.code == BusRefusals.badRequest.code)
      }
      let reads = try await identity.reads(of: subject, by: IdentityBench.auditor)
      #expect(reads.map(\.fields) == [["full_numbers", "birth", "sex", "region"]])
    }
  }

  @Test func `is refused while nobody can say how the case stands`() async throws {
    let bench = try await TestBench()
    do {
      try await bench.host(IdentityService.self)
      let subject = try await bench.call(
        RegisterSubject.with {
          $0.kind = .natural
          $0.name = "测试人"
          $0.identifiers = [IdentifierEntry.with { $0.number = Synthetic.man }]
        }, as: IdentityBench.clerk)
      let request = ReadSubject.with {
        $0.subject = subject.id
        $0.purpose = .handling("case-1", "verify")
      }
      let refused = try await refusal { () async throws(Refusal) in
        try await bench.node.call(request, as: IdentityBench.clerk, within: .seconds(2))
      }
      #expect(refused.code != IdentityRefusals.noReasonInCase.code && refused.code < 1_000)
      let identity = IdentityBench(bench: bench)
      #expect(try await identity.reads(of: subject, by: IdentityBench.auditor).isEmpty)
    } catch {
      await bench.stop()
      throw error
    }
    await bench.stop()
  }
}
