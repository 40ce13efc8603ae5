import Bus
import Contracts
import TestKit
import Testing

@Suite("Reading a visit", .timeLimit(.minutes(2)))
struct ReadVisitOperationTests {
  private func refusal(
    _ bench: NotifyBench, _ caseID: String, as principal: Principal, _ change: (inout ReadVisit) -> Void = { _ in }
  ) async -> UInt16? {
    var request = NotifyBench.request(caseID, principal)
    change(&request)
    do {
      _ = try await bench.bench.call(request, as: principal)
      return nil
    } catch { return error.code }
  }

  @Test("The applicant and those who handle the case see the visit, another applicant does not")
  func own() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.visit("c1")
      #expect(await refusal(bench, "c1", as: NotifyBench.applicant("s1")) == nil)
      for role in [Role.clerk, .approver, .auditor, .service] {
        #expect(await refusal(bench, "c1", as: Principal(id: "staff", role: role, channel: "window")) == nil)
      }
      #expect(await refusal(bench, "c1", as: NotifyBench.applicant("s2")) == NotifyRefusals.notOwnVisit.code)
      for role in [Role.none, .operator] {
        let refused = await refusal(bench, "c1", as: Principal(id: "s1", role: role, channel: "window"))
        #expect(refused == IdentityRefusals.purposeNotAllowed.code)
      }
    }
  }

  @Test("Who acts for the applicant in all sees the visit, and nobody who acts in less or says so only")
  func acting() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.visit("c1")
      for (id, code) in [
        ("agent", nil), ("narrow", IdentityRefusals.mandateMissing.code), ("stranger", IdentityRefusals.mandateMissing.code),
      ] {
        let principal = Principal(id: id, role: .applicant, channel: "web", actingFor: "s1")
        #expect(await refusal(bench, "c1", as: principal) == code)
      }
    }
  }

  @Test("A visit is read for a purpose, and who handles another case does not see it")
  func purpose() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      _ = try await bench.visit("c1")
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
      #expect(await refusal(bench, "c1", as: clerk) { $0.purpose = nil } == IdentityRefusals.purposeMissing.code)
      #expect(await refusal(bench, "c1", as: clerk) { $0.purpose?.caseID = "c2" } == IdentityRefusals.purposeNotAllowed.code)
    }
  }

  @Test("A case without a reason to come has no visit")
  func none() async throws {
    try await NotifyBench.run { bench in
      #expect(await refusal(bench, "c1", as: NotifyBench.auditor) == NotifyRefusals.noVisit.code)
      #expect(await refusal(bench, "", as: NotifyBench.auditor) == BusRefusals.badRequest.code)
    }
  }
}
