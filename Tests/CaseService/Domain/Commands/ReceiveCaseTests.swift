import CaseDomain
import Civics
import Testing

@Suite("Taking receipt")
struct ReceiveCaseTests {
  typealias Sample = CaseSample
  let byHand = CaseRules(receivesAtOnce: false)

  @Test func `an office that takes receipt by hand leaves the submission waiting`() throws {
    #expect(try Sample.filed(Sample.disabilityFirst, rules: byHand).state == .submitted)
  }

  @Test func `the office's delay does not move the day of receipt`() throws {
    let filed = try Sample.filed(Sample.disabilityFirst, at: Sample.at("2026-03-02"), rules: byHand)
    let received = try filed.after(ReceiveCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-05")), rules: byHand)
    #expect(received.state == .received)
    #expect(received.receivedOn == Day("2026-03-02"))
    #expect(received.noticeDue?.due == Day("2026-03-09"))
  }

  @Test func `an instant case that needs nobody is decided in the same call there too`() throws {
    #expect(try Sample.filed(Sample.lossReport, rules: byHand).state == .decided)
  }

  @Test func `a case is received once`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.outOfOrder(.receive, in: .received, possible: CaseTransition.acts(of: .windowClerk, in: .received))) {
      try record.after(ReceiveCase(), Sample.officer(.windowClerk, at: Sample.at("2026-03-02")))
    }
  }

  @Test func `an applicant does not take receipt`() throws {
    let record = try Sample.filed(Sample.disabilityFirst, rules: byHand)
    #expect(throws: CaseRefusal.roleMayNot(.applicant, .receive, allowed: [.windowClerk, .system])) {
      try record.after(ReceiveCase(), Sample.applicant(at: Sample.at("2026-03-02")))
    }
  }
}
