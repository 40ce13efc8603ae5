import CaseDomain
import Civics
import Testing

@Suite("Reminders of what may follow")
struct SupplyRemindersTests {
  typealias Sample = CaseSample

  func day(_ record: CaseRecord) -> Day? { CaseTimer.timers(of: record)[.reminder] }

  @Test func `come five days after the receipt and after each other, three times`() throws {
    var record = try Sample.filed(Sample.orphanCare)
    #expect(day(record) == Sample.day("2026-03-07"))
    for (today, next) in [("2026-03-07", "2026-03-12"), ("2026-03-12", "2026-03-17"), ("2026-03-20", nil)] {
      #expect(CaseTimer.reminder.command(on: record, day: Sample.day(today), by: .published) != nil)
      record = try record.after(RemindOfOwed(), Sample.system(at: Sample.at(today)))
      #expect(day(record) == next.map(Sample.day))
    }
    #expect(CaseTimer.reminder.command(on: record, day: Sample.day("2026-12-01"), by: .published) == nil)
  }

  @Test func `go on while the clock stands still`() throws {
    let stopped = try Sample.accepted(Sample.orphanCare)
      .after(StopClock(.expertReview, expected: 60), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    #expect(day(stopped) == Sample.day("2026-03-07"))
    #expect(CaseTimer.reminder.command(on: stopped, day: Sample.day("2026-03-07"), by: .published) != nil)
    let reminded = try stopped.after(RemindOfOwed(), Sample.system(at: Sample.at("2026-03-07")))
    #expect(reminded.state == .clockStopped && day(reminded) == Sample.day("2026-03-12"))
  }

  @Test func `name what is owed`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    let events = try RemindOfOwed().decide(on: record, occasion: Sample.system(at: Sample.at("2026-03-07")), rules: CaseRules())
    #expect(events.map(\.fact) == [.reminded(on: Sample.day("2026-03-07"), materials: ["swzm"])])
  }

  @Test func `end when it comes, and are of nobody who owes nothing`() throws {
    let record = try Sample.filed(Sample.orphanCare).after(RemindOfOwed(), Sample.system(at: Sample.at("2026-03-07")))
    let supplied = try record.after(
      SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), Sample.applicant(at: Sample.at("2026-03-08")))
    #expect(day(supplied) == nil && supplied.reminders == nil)
    #expect(CaseTimer.reminder.command(on: supplied, day: Sample.day("2026-03-12"), by: .published) == nil)
    #expect(throws: CaseRefusal.nothingOwed) { try supplied.after(RemindOfOwed(), Sample.system(at: Sample.at("2026-03-12"))) }
    #expect(day(try Sample.filed(Sample.disabilityRenewal)) == nil)
    #expect(day(try record.after(WithdrawCase(), Sample.applicant(at: Sample.at("2026-03-08")))) == nil)
  }

  @Test func `begin anew when a certificate ended that answered something`() throws {
    let held = Sample.certificate(Sample.household)
    var record = try Sample.filed(Sample.orphanCare, held: [held])
    for today in ["2026-03-07", "2026-03-12", "2026-03-17"] {
      record = try record.after(RemindOfOwed(), Sample.system(at: Sample.at(today)))
    }
    #expect(day(record) == nil)
    let lost = try record.after(
      LoseEvidence(certificate: held.id, ended: .revoked, held: []), Sample.system(at: Sample.at("2026-03-20")))
    #expect(day(lost) == Sample.day("2026-03-25"))
  }
}
