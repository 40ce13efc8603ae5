import CaseDomain
import Civics
import Testing

@Suite("The beginning of a review")
struct BeginReviewTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-04"))

  @Test func `is told of an accepted case, once, and the case is decided after it as without it`() throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal)
    let events = try BeginReview().decide(on: accepted, occasion: approver, rules: CaseRules())
    #expect(events.map(\.fact) == [.reviewBegun(on: Sample.day("2026-03-04"))])
    let begun = try accepted.after(BeginReview(), approver)
    #expect(begun.state == .inReview && begun.clock == accepted.clock && begun.steps == accepted.steps)
    #expect(CaseTimer.timers(of: begun) == CaseTimer.timers(of: accepted))
    #expect(throws: CaseRefusal.self) { try begun.after(BeginReview(), approver) }
    for record in [accepted, begun] { #expect(try record.after(DecideCase(.approve), approver).result == .certificateIssued) }
  }

  @Test func `is the approver's, and of an accepted case alone`() throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .beginReview, allowed: [.approver])) {
      try accepted.after(BeginReview(), Sample.officer(.windowClerk, at: Sample.at("2026-03-04")))
    }
    let received = try Sample.filed(Sample.disabilityRenewal)
    #expect(throws: CaseRefusal.self) { try received.after(BeginReview(), approver) }
  }

  @Test func `is never before the acceptance, whatever the clock says`() throws {
    let accepted = try Sample.accepted(Sample.disabilityRenewal, at: Sample.at("2026-03-10"))
    let events = try BeginReview().decide(on: accepted, occasion: approver, rules: CaseRules())
    #expect(events.map(\.fact) == [.reviewBegun(on: Sample.day("2026-03-10"))])
  }
}
