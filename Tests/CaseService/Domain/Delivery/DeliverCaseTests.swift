import CaseDomain
import Civics
import Testing

@Suite("Delivering what came of a case")
struct DeliverCaseTests {
  typealias Sample = CaseSample
  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-12"))
  let system = Sample.system(at: Sample.at("2026-04-01"))

  /// Decided on 2026-03-10, to be delivered by the 24th.
  func decided(_ item: ItemSnapshot = Sample.orphanCare, _ verdict: DecideCase.Verdict = .refuse(grounds: "理由")) throws -> CaseRecord {
    try Sample.accepted(item).after(DecideCase(verdict), Sample.officer(.approver, at: Sample.at("2026-03-10")))
  }

  /// The vectors of `deadlines.json`: ten workdays after a decision on the due day.
  @Test(arguments: [("2026-03-19", "2026-04-02"), ("2026-09-29", "2026-10-19"), ("2026-01-07", "2026-01-21")])
  func `is due ten workdays after the decision`(decided: String, due: String) throws {
    let moment = Sample.at(decided)
    let record = try Sample.accepted(Sample.disabilityRenewal, at: moment).after(
      DecideCase(.approve), Sample.officer(.approver, at: moment))
    #expect(record.duty?.kind == .delivery)
    #expect(record.delivery?.due?.due == Day(due))
    #expect(record.decision?.deliverBy == record.delivery?.due)
  }

  @Test func `is done in some way, and a parcel has its number`() throws {
    let record = try decided()
    for (method, number) in [
      (DeliveryMethod.post, " "), (.window, "EX1"), (.post, String(repeating: "1", count: CaseLimits.reference + 1)),
    ] {
      #expect(throws: CaseRefusal.deliveryUnfit(.trackingNumber)) {
        try record.after(DeliverCase(method, trackingNumber: number), clerk)
      }
    }
    let posted = try record.after(DeliverCase(.post, trackingNumber: " EX123456789CN "), clerk)
    #expect(posted.state == .delivered && posted.duty == nil)
    let done = try #require(posted.delivery?.done)
    #expect(done.on == Sample.day("2026-03-12") && done.method == .post && done.trackingNumber == "EX123456789CN")
    #expect(done.certificate == nil && done.silenceFrom == nil && done.archiveFrom == Sample.day("2026-04-11"))
  }

  @Test func `brings the certificate where one was granted, and none where the case was refused`() throws {
    let granted = try decided(Sample.disabilityRenewal, .approve)
    #expect(throws: CaseRefusal.deliveryUnfit(.certificate)) { try granted.after(DeliverCase(.window), clerk) }
    #expect(try granted.after(DeliverCase(.window, certificate: "certificate-1"), clerk).delivery?.done?.certificate == "certificate-1")
    #expect(try decided().after(DeliverCase(.window, certificate: "certificate-1"), clerk).delivery?.done?.certificate == nil)
  }

  @Test func `comes once, after the decision, by the window or the suite`() throws {
    let delivered = try decided().after(DeliverCase(.window), clerk)
    #expect(throws: CaseRefusal.outOfOrder(.deliver, in: .delivered, possible: [.payFee])) {
      try delivered.after(DeliverCase(.window), clerk)
    }
    #expect(throws: CaseRefusal.roleMayNot(.approver, .deliver, allowed: [.windowClerk, .system])) {
      try self.decided().after(DeliverCase(.window), Sample.officer(.approver, at: clerk.at))
    }
    #expect(try decided().after(DeliverCase(.electronic), system).delivery?.done?.method == .electronic)
  }

  @Test func `is never before the decision, whatever the clock says`() throws {
    let early = Sample.officer(.windowClerk, at: Sample.at("2026-03-01"))
    #expect(try decided().after(DeliverCase(.window), early).delivery?.done?.on == Sample.day("2026-03-10"))
  }

  @Test func `that is overdue is told once`() throws {
    let record = try decided()
    #expect(throws: CaseRefusal.outOfOrder(.fallOverdue, in: .decided, possible: [])) {
      try record.after(FallOverdue(), Sample.system(at: Sample.at("2026-03-24")))
    }
    let overdue = try record.after(FallOverdue(), Sample.system(at: Sample.at("2026-03-25")))
    #expect(overdue.delivery?.overdueOn == Sample.day("2026-03-25") && overdue.state == .decided)
    #expect(throws: CaseRefusal.outOfOrder(.fallOverdue, in: .decided, possible: [])) { try overdue.after(FallOverdue(), system) }
    #expect(try overdue.after(DeliverCase(.window), system).state == .delivered)
  }

  @Test func `a provisional day is reckoned again when the calendar is there, and explained`() throws {
    let moment = Sample.at("2026-12-25")
    let record = try Sample.accepted(Sample.orphanCare, at: moment).after(
      DecideCase(.refuse(grounds: "理由")), Sample.officer(.approver, at: moment))
    #expect(record.hasProvisionalDate && record.duty?.due.due == Sample.day("2027-01-08"))
    let notice = CalendarNotice(
      version: "CN-2027", days: Sample.day("2027-01-01")...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-04"), isWorkday: false, holiday: Bilingual("元旦", "New Year"))])
    let calendar = try WorkdayCalendar.published.adding(notice)
    let periods = record.periods
    let reckoned = try record.after(ReckonDates(), system, rules: CaseRules(calendar: calendar))
    #expect(reckoned.duty?.due.due == Sample.day("2027-01-11") && !reckoned.hasProvisionalDate)
    #expect(reckoned.periods == periods)
    let explained = try #require(reckoned.explainedDates { _ in calendar }.last)
    #expect(explained.kind == .delivery && explained.date == reckoned.duty?.due)
    #expect(explained.days.compactMap(\.number).last == 10)
  }

  @Test func `a case is archived when its days are over, and not before, nor where the office archives nothing`() throws {
    let delivered = try decided().after(DeliverCase(.window), clerk)
    #expect(throws: CaseRefusal.outOfOrder(.archive, in: .delivered, possible: [])) {
      try delivered.after(ArchiveCase(), Sample.system(at: Sample.at("2026-04-10")))
    }
    #expect(try delivered.after(ArchiveCase(), Sample.system(at: Sample.at("2026-04-11"))).state == .archived)
    let never = try decided().after(DeliverCase(.window), clerk, rules: CaseRules(aftercare: Aftercare(archiveAfter: nil)))
    #expect(never.archiveFrom == nil)
    #expect(throws: CaseRefusal.outOfOrder(.archive, in: .delivered, possible: [])) {
      try never.after(ArchiveCase(), Sample.system(at: Sample.at("2036-04-11")))
    }
  }
}
