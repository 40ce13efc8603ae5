import CaseDomain
import Civics
import Testing

@Suite("The timers of a case")
struct CaseTimerTests {
  typealias Sample = CaseSample
  let approver = Sample.officer(.approver, at: Sample.at("2026-03-05"))

  @Test func `are those of its state`() throws {
    let byClerk = CaseRules(receivesAtOnce: false)
    #expect(CaseTimer.timers(of: try Sample.filed(ClockCommandTests.twenty, rules: byClerk)).isEmpty)
    #expect(CaseTimer.timers(of: try Sample.filed(ClockCommandTests.twenty)) == [.silence: Sample.day("2026-03-10")])
    // Silence accepts nothing before the visit.
    #expect(CaseTimer.timers(of: try Sample.filed(Sample.disabilityFirst)).isEmpty)
    let accepted = try Sample.accepted(ClockCommandTests.twenty)
    #expect(CaseTimer.timers(of: accepted) == [.lamp: Sample.day("2026-03-12")])
    let stopped = try accepted.after(StopClock(.hearing, expected: 3), approver)
    #expect(CaseTimer.timers(of: stopped).isEmpty)
    let resumed = try stopped.after(ResumeClock(), Sample.officer(.approver, at: Sample.at("2026-03-06")))
    #expect(CaseTimer.timers(of: resumed) == [.lamp: Sample.day("2026-03-13")])
    #expect(CaseTimer.timers(of: try resumed.after(DecideCase(.approve), approver)).isEmpty)
    let asked = try Sample.filed(Sample.disabilityRenewal)
      .after(AskCorrection([CorrectionPoint(material: "yszp", remark: "不清")]), Sample.officer(.windowClerk, at: Sample.at("2026-03-03")))
    #expect(CaseTimer.timers(of: asked) == [.correction: Sample.day("2026-03-25")])
    let provisional = try Sample.accepted(ClockCommandTests.twenty, at: Sample.at("2026-12-21"))
    #expect(CaseTimer.timers(of: provisional)[.calendar] == CaseTimer.never)
  }

  @Test func `bring nothing to a case that has gone on`() throws {
    let accepted = try Sample.accepted(ClockCommandTests.twenty)
    #expect(CaseTimer.correction.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    #expect(CaseTimer.silence.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    #expect(CaseTimer.lamp.command(on: accepted, day: Sample.day("2026-03-11"), by: .published) == nil)
    #expect(CaseTimer.lamp.command(on: accepted, day: Sample.day("2026-03-12"), by: .published) != nil)
    #expect(CaseTimer.anew.command(on: accepted, day: Sample.day("2026-06-01"), by: .published) == nil)
    // The same calendar knows no more than it did.
    let provisional = try Sample.accepted(ClockCommandTests.twenty, at: Sample.at("2026-12-21"))
    #expect(CaseTimer.calendar.command(on: provisional, day: Sample.day("2026-12-22"), by: .published) == nil)
  }
}
