import CaseDomain
import Civics
import Testing

@Suite("The record of a case")
struct CaseRecordTests {
  typealias Sample = CaseSample

  func history() throws -> [CaseEvent] {
    let moment = Sample.at("2026-03-02")
    var events = try Sample.submission(Sample.disabilityRenewal).decide(occasion: Sample.applicant(at: moment), rules: CaseRules())
    let commands: [(any CaseCommand, CaseRole)] = [(AcceptCase(), .windowClerk), (DecideCase(.approve), .approver)]
    for (command, role) in commands {
      events += try command.decide(on: CaseRecord(history: events), occasion: Sample.officer(role, at: moment), rules: CaseRules())
    }
    return events
  }

  @Test func `a case is what its events make of it`() throws {
    let events = try history()
    let record = try CaseRecord(history: events)
    #expect(events.map(\.fact.act) == [.submit, .receive, .accept, .decide])
    #expect(record.state == .decided)
    #expect(record.sequence == 4)
    #expect(record.id == "case-1")
    #expect(record.item == Sample.disabilityRenewal)
  }

  @Test func `no events make no case`() {
    #expect(throws: CaseHistoryFault.empty) { try CaseRecord(history: []) }
  }

  @Test func `a history begins with the submission`() throws {
    let receipt = try history()[1]
    let first = CaseEvent(sequence: 1, fact: receipt.fact, occasion: receipt.occasion)
    #expect(throws: CaseHistoryFault.beginsWith(.receive)) { try CaseRecord(beginning: first) }
  }

  @Test func `a gap, a repetition and a swap are each found`() throws {
    let events = try history()
    #expect(throws: CaseHistoryFault.outOfSequence(expected: 2, found: 3)) { try CaseRecord(history: [events[0], events[2]]) }
    #expect(throws: CaseHistoryFault.outOfSequence(expected: 3, found: 2)) { try CaseRecord(history: [events[0], events[1], events[1]]) }
    #expect(throws: CaseHistoryFault.outOfSequence(expected: 1, found: 2)) { try CaseRecord(history: events.reversed().dropFirst(2)) }
  }

  @Test func `an event that the table does not allow is a fault of the history`() throws {
    let events = try history()
    var record = try CaseRecord(history: events)
    let again = CaseEvent(sequence: 5, fact: events[2].fact, occasion: events[2].occasion)
    #expect(throws: CaseHistoryFault.impossible(.accept, in: .decided)) { try record.apply(again) }
    #expect(record.sequence == 4)
  }

  @Test func `the day of a step is the day in China, also before 1970`() {
    #expect(Sample.system(at: Sample.at("2026-03-02", 0)).day == Day("2026-03-02"))
    #expect(Sample.system(at: Sample.at("2026-03-02", 0) - 1).day == Day("2026-03-01"))
    #expect(Sample.system(at: -8 * 3_600 * 1_000_000 - 1).day == Day("1969-12-31"))
  }
}
