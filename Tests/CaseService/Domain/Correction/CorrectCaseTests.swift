import CaseDomain
import Civics
import Testing

@Suite("Answering a correction")
struct CorrectCaseTests {
  typealias Sample = CaseSample

  static func applicant(_ day: String, _ hour: Int = 10, _ channel: CaseChannel = .mobile) -> CaseOccasion {
    Sample.applicant(at: Sample.at(day, hour), channel: channel)
  }

  /// Filed on Monday, 2026-03-02, asked on the 3rd for a photograph, to be answered by the 24th.
  func asked() throws -> CaseRecord {
    try Sample.filed(Sample.disabilityRenewal).after(AskCorrectionTests.ask(Sample.photograph), AskCorrectionTests.clerk("2026-03-03"))
  }

  let photograph = CorrectCase(offered: [Sample.upload(Sample.photograph)])

  @Test func `the case is received again, and the office has its notice period anew`() throws {
    let corrected = try asked().after(photograph, Self.applicant("2026-03-10"))
    #expect(corrected.state == .received && corrected.receivedOn == Day("2026-03-02"))
    #expect(corrected.noticeDue?.from == Day("2026-03-10") && corrected.noticeDue?.due == Day("2026-03-17"))
    #expect(corrected.correction?.answeredOn == Day("2026-03-10") && corrected.completeOn == Day("2026-03-10"))
    #expect(corrected.evidence.count { $0.material == "yszp" } == 2)
    // Silence accepts on the day of the answer, and not of the file that was incomplete.
    #expect(throws: CaseRefusal.noticePeriodRuns(until: Sample.day("2026-03-17"))) {
      try corrected.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-17")))
    }
    let accepted = try corrected.after(AcceptBySilence(), Sample.system(at: Sample.at("2026-03-18")))
    #expect(accepted.acceptedOn == Day("2026-03-10"))
  }

  @Test func `what comes outside office hours counts from the next workday, and is in time on the last day`() throws {
    let friday = try asked().after(photograph, Self.applicant("2026-03-06", 20))
    #expect(friday.correction?.answeredOn == Day("2026-03-09") && friday.noticeDue?.due == Day("2026-03-16"))
    #expect(try friday.after(AcceptCase(), AskCorrectionTests.clerk("2026-03-06", 21)).acceptedOn == Day("2026-03-09"))
    #expect(try asked().after(photograph, Self.applicant("2026-03-24", 23)).state == .received)
    #expect(throws: CaseRefusal.correctionOver(due: Sample.day("2026-03-24"))) {
      try asked().after(photograph, Self.applicant("2026-03-25", 0))
    }
  }

  @Test func `all that was asked is answered, and nothing else but what may follow`() throws {
    #expect(throws: CaseRefusal.missingMaterials([Sample.photograph])) {
      try asked().after(CorrectCase(offered: []), Self.applicant("2026-03-04"))
    }
    #expect(throws: CaseRefusal.materialNotAsked(["idc"])) {
      try asked().after(
        CorrectCase(offered: [Sample.upload(Sample.photograph), Sample.upload(Sample.identityCard)]), Self.applicant("2026-03-04"))
    }
    let care = try Sample.filed(Sample.orphanCare).after(AskCorrectionTests.ask(Sample.form), AskCorrectionTests.clerk("2026-03-03"))
    let both = CorrectCase(offered: [Sample.upload(Sample.form), Sample.upload(Sample.deathProof)])
    #expect(try care.after(both, Self.applicant("2026-03-04")).outstanding.isEmpty)
    let one = CorrectCase(offered: [Sample.upload(Sample.form)])
    #expect(try care.after(one, Self.applicant("2026-03-04")).outstanding == ["swzm"])
  }

  @Test func `a certificate that was found wanting answers nothing again, another does`() throws {
    let first = Sample.certificate(Sample.identityCard, id: "first")
    let record = try Sample.filed(Sample.disabilityRenewal, held: [first])
      .after(AskCorrectionTests.ask(Sample.identityCard), AskCorrectionTests.clerk("2026-03-03"))
    #expect(throws: CaseRefusal.missingMaterials([Sample.identityCard])) {
      try record.after(CorrectCase(offered: [], held: [first]), Self.applicant("2026-03-04"))
    }
    #expect(throws: CaseRefusal.certificateNotUsable(Sample.identityCard)) {
      let again = Evidence(material: "idc", source: .certificate(id: "first", type: "ct027"))
      return try record.after(CorrectCase(offered: [again], held: [first]), Self.applicant("2026-03-04"))
    }
    let renewed = CorrectCase(offered: [], held: [first, Sample.certificate(Sample.identityCard, id: "second")])
    #expect(try record.after(renewed, Self.applicant("2026-03-04")).supplied.map(\.certificate) == ["second"])
    let scan = CorrectCase(offered: [Sample.upload(Sample.identityCard)], held: [first])
    #expect(try record.after(scan, Self.applicant("2026-03-04")).supplied == [Sample.upload(Sample.identityCard)])
  }

  @Test func `it is the applicant's to answer, or a clerk's at a window, and of an open correction alone`() throws {
    let record = try asked()
    #expect(try record.after(photograph, AskCorrectionTests.clerk("2026-03-04")).state == .received)
    #expect(throws: CaseRefusal.notTheApplicant) {
      try record.after(photograph, Sample.applicant(Sample.company, at: Sample.at("2026-03-04")))
    }
    #expect(throws: CaseRefusal.roleMayNot(.approver, .correct, allowed: [.applicant, .windowClerk])) {
      try record.after(photograph, Sample.officer(.approver, at: Sample.at("2026-03-04")))
    }
    let corrected = try record.after(photograph, Self.applicant("2026-03-04"))
    #expect(throws: CaseRefusal.outOfOrder(.correct, in: .received, possible: [.supply, .withdraw])) {
      try corrected.after(photograph, Self.applicant("2026-03-05"))
    }
  }

  @Test func `what an officer found wanting is not decided by the suite`() throws {
    let record = try Sample.filed(
      Sample.marriageRegistration,
      offered: [
        Sample.upload(Sample.identityCard), Sample.upload(Sample.photograph), Evidence(material: "cns", source: .declaration),
      ]
    )
    .after(AskCorrectionTests.ask(Sample.photograph), AskCorrectionTests.clerk("2026-03-03"))
    .after(photograph, Self.applicant("2026-03-04"))
    let verified = try record.after(VerifyCase(originals: record.toBring.map(\.id)), AskCorrectionTests.clerk("2026-03-05"))
    #expect(verified.state == .received && !verified.isDecidedAtOnce)
    #expect(throws: CaseRefusal.notDecidedAtOnce) { try verified.after(AcceptCase(), Sample.system(at: Sample.at("2026-03-05"))) }
  }

  @Test func `a limit that reaches past the calendar is reckoned again, and explained`() throws {
    let longer = WorkdayCalendar(
      version: "CN-2027", published: WorkdayCalendar.published.published.lowerBound...Sample.day("2027-12-31"),
      exceptions: [WorkdayException(day: Sample.day("2027-01-01"), isWorkday: false, holiday: Bilingual("元旦", "New Year's Day"))])
    let record = try Sample.filed(Sample.disabilityRenewal, at: Sample.at("2026-12-21"))
      .after(AskCorrectionTests.ask(Sample.photograph), AskCorrectionTests.clerk("2026-12-22"))
    #expect(record.hasProvisionalDate && CaseTimer.timers(of: record)[.calendar] == CaseTimer.never)
    let explained = record.explainedDates(by: { _ in .published })
    #expect(explained.map(\.kind) == [.correction] && explained[0].date.due == record.correction?.current.respondBy.due)
    #expect(explained[0].text.zh.contains("补正期限") && explained[0].days.compactMap(\.number) == Array(1...15))
    let due = try #require(record.correction?.current.respondBy.due)
    let command = try #require(CaseTimer.calendar.command(on: record, day: Sample.day("2026-12-23"), by: longer))
    var after = record
    for event in try command.decide(
      on: record, occasion: Sample.system(at: Sample.at("2026-12-23")), rules: CaseRules(calendar: longer))
    {
      try after.apply(event)
      guard case .datesReckoned(let reckoned) = event.fact else { continue }
      #expect(reckoned.moved.map(\.date) == [.correction] && reckoned.moved.map(\.from) == [due] && reckoned.noticeDue == nil)
    }
    #expect(!after.hasProvisionalDate && after.calendarVersion == "CN-2027")
    // New Year's Day is left out: the Tuesday after the twelfth.
    #expect(due == Day("2027-01-12") && after.correction?.current.respondBy.due == Day("2027-01-13"))
    #expect(after.correction?.current.request.respondBy.due == due)
  }
}
