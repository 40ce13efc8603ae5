import CaseDomain
import Civics
import Testing

@Suite("Acceptance by silence")
struct AcceptBySilenceTests {
  typealias Sample = CaseSample

  static let twentyDays = Sample.item("P200", "事项", type: .licence, promised: 10, statutory: .workdays(20), materials: [Sample.form])

  @Test(arguments: [
    ("2026-02-12", "2026-02-26", "2026-02-27", "2026-03-18"), ("2026-11-23", "2026-11-30", "2026-12-01", "2026-12-21"),
  ])
  func `silence after five workdays accepts on the day of receipt`(received: String, notice: String, after: String, due: String) throws {
    let record = try Sample.filed(Self.twentyDays, at: Sample.at(received))
    #expect(record.noticeDue?.due == Day(notice))
    #expect(throws: CaseRefusal.noticePeriodRuns(until: Sample.day(notice))) {
      try record.after(AcceptBySilence(), Sample.system(at: Sample.at(notice, 23)))
    }
    let accepted = try record.after(AcceptBySilence(), Sample.system(at: Sample.at(after, 0)))
    #expect(accepted.acceptedOn == Day(received))
    #expect(accepted.periods?.statutory.due == Day(due))
  }

  @Test func `silence accepts nothing while the originals are still to be seen`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(throws: CaseRefusal.verificationFirst(VisitReason(code: "originals", text: "现场核验原件"))) {
      try record.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-06-01")))
    }
  }

  @Test func `after a visit the silence counts from the day of the visit`() throws {
    let filed = try Sample.filed(Sample.disabilityFirst)
    let verified = try filed.after(
      VerifyCase(originals: filed.toBring.map(\.id)), Sample.officer(.windowClerk, at: Sample.at("2026-03-04")))
    let accepted = try verified.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-12")))
    #expect(accepted.acceptedOn == Day("2026-03-04"))
  }

  @Test func `nobody but the system finds that the office was silent`() throws {
    let record = try Sample.filed(Self.twentyDays)
    #expect(throws: CaseRefusal.roleMayNot(.approver, .acceptBySilence, allowed: [.system])) {
      try record.after(AcceptBySilence(), Sample.officer(.approver, at: Sample.at("2026-06-01")))
    }
  }
}
