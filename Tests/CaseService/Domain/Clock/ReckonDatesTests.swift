import CaseDomain
import Civics
import Testing

/// What counts from 1 January 2027, of which the calendar says nothing until it is told to be a day off.
@Suite("Days of receipt, reckoned again")
struct ReckonDatesTests {
  typealias Sample = CaseSample

  /// An hour after closing on the last day of the calendar.
  static let evening = Sample.at("2026-12-31", 18)

  static func rules(receivesAtOnce: Bool = true, officeHours: OfficeHours? = .usual) throws -> CaseRules {
    let notice = CalendarNotice(
      version: "CN-2027", days: Sample.day("2027-01-01")...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-01"), isWorkday: false, holiday: Bilingual("元旦", "New Year's Day"))])
    return CaseRules(
      calendar: try WorkdayCalendar.published.adding(notice), officeHours: officeHours, receivesAtOnce: receivesAtOnce)
  }

  func reckoned(_ record: CaseRecord, officeHours: OfficeHours? = .usual) throws -> CaseRecord {
    let system = Sample.system(at: Sample.at("2027-01-01", 11))
    return try record.after(ReckonDates(), system, rules: Self.rules(officeHours: officeHours))
  }

  func verified(_ record: CaseRecord, at moment: Int64) throws -> CaseRecord {
    try record.after(VerifyCase(originals: record.toBring.map(\.id)), Sample.officer(.windowClerk, at: moment))
  }

  @Test func `what came after hours counts from the next workday, and silence accepts it from then`() throws {
    let filed = try Sample.filed(Sample.disabilityRenewal, at: Self.evening)
    #expect(filed.receivedOn == Day("2027-01-01") && filed.noticeDue?.due == Day("2027-01-08"))
    let after = try reckoned(filed)
    #expect(after.receivedOn == Day("2027-01-04") && after.noticeDue?.from == Day("2027-01-04"))
    #expect(after.noticeDue?.due == Day("2027-01-11") && !after.hasProvisionalDate)
    let system = Sample.system(at: Sample.at("2027-01-12"))
    #expect(try after.after(AcceptBySilence(), system, rules: Self.rules()).acceptedOn == Day("2027-01-04"))
  }

  @Test func `an answer to a correction does too, and the day of the receipt stays`() throws {
    let corrected = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-12-28"))
      .after(AskCorrectionTests.ask(Sample.photograph), AskCorrectionTests.clerk("2026-12-29"))
      .after(CorrectCase(offered: [Sample.upload(Sample.photograph)]), Sample.applicant(at: Self.evening))
    #expect(corrected.correction?.answeredOn == Day("2027-01-01"))
    let after = try reckoned(corrected)
    #expect(after.receivedOn == Day("2026-12-28") && after.correction?.answeredOn == Day("2027-01-04"))
    #expect(after.completeOn == Day("2027-01-04") && after.noticeDue?.due == Day("2027-01-11"))
  }

  @Test func `a visit before the day of the receipt moves with it, and one on a day off stays`() throws {
    let early = try reckoned(verified(try Sample.filed(Sample.disabilityFirst, at: Self.evening), at: Sample.at("2026-12-31", 19)))
    #expect(early.verifiedOn == Day("2027-01-04") && early.completeOn == Day("2027-01-04") && early.noticeDue?.due == Day("2027-01-11"))
    let filed = try Sample.filed(Sample.disabilityFirst, at: Sample.at("2026-12-30"))
    let late = try reckoned(verified(filed, at: Sample.at("2027-01-01")))
    #expect(late.verifiedOn == Day("2027-01-01") && late.completeOn == Day("2027-01-01") && late.noticeDue?.due == Day("2027-01-08"))
  }

  @Test func `where each day counts as it is, a day off does`() throws {
    let filed = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2027-01-01"), rules: CaseRules(officeHours: nil))
    let after = try reckoned(filed, officeHours: nil)
    #expect(after.receivedOn == Day("2027-01-01") && after.noticeDue?.due == Day("2027-01-08") && !after.hasProvisionalDate)
  }

  @Test func `a clerk who takes receipt after the calendar came goes by it`() throws {
    let filed = try Sample.filed(Sample.disabilityRenewal, at: Self.evening, rules: CaseRules(receivesAtOnce: false))
    let clerk = Sample.officer(.windowClerk, at: Sample.at("2027-01-04"))
    let received = try filed.after(ReceiveCase(), clerk, rules: Self.rules(receivesAtOnce: false))
    #expect(received.receivedOn == Day("2027-01-04") && received.noticeDue?.due == Day("2027-01-11"))
  }
}
