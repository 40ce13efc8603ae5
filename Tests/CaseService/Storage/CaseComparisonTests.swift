import CaseDomain
import Civics
import Testing

@testable import CaseService

@Suite("What is kept of a case, and what its events make of it")
struct CaseComparisonTests {
  typealias Sample = CaseSample

  @Test func `a loss of before there were reminders is no difference; reminders that were kept and differ are one`() throws {
    let held = Sample.certificate(Sample.identityCard)
    let accepted = try Sample.accepted(Sample.disabilityRenewal, held: [held])
    let made = try accepted.after(
      LoseEvidence(certificate: held.id, ended: .rescinded, held: []), Sample.system(at: Sample.at("2026-03-05")))
    #expect(made.reminders == SupplyReminders(times: 0, last: Sample.day("2026-03-05")))
    var standing = StandingRecord(made)
    func differences() throws -> [String] {
      CaseComparison.standing(try standing.record(made.filing, in: made.state), made)
    }
    #expect(try differences().isEmpty)
    standing.reminders = nil
    #expect(try differences().isEmpty)
    standing.reminders = RemindersRecord(SupplyReminders(times: 1, last: Sample.day("2026-03-05")))
    #expect(try differences() == ["reminders"])
    standing.reminders = nil
    standing.receivedOn = 1
    #expect(try differences() == ["receivedOn"])
  }
}
