import CaseDomain
import Civics
import Testing

@Suite("The documents of a case")
struct CaseDocumentTests {
  typealias Sample = CaseSample

  /// A whole life, with each act that makes a paper of those that can be done.
  static func events() throws -> [CaseEvent] {
    var events = try Sample.submission(Sample.orphanCare).decide(
      occasion: Sample.applicant(at: Sample.at("2026-03-02")), rules: CaseRules())
    for (command, role, day) in [
      (SupplyEvidence(offered: [Sample.upload(Sample.deathProof)]), .windowClerk, "2026-03-03"), (AcceptCase(), .windowClerk, "2026-03-04"),
      (StopClock(.expertReview, expected: 5, reason: "评审"), .approver, "2026-03-05"), (ResumeClock(), .approver, "2026-03-10"),
      (ExtendCase(.single, reason: "情况复杂"), .approver, "2026-03-11"), (DecideCase(.approve), .approver, "2026-03-12"),
      (DeliverCase(.post, trackingNumber: "EX123456789CN"), .windowClerk, "2026-03-13"),
    ] as [(any CaseCommand, CaseRole, String)] {
      let record = try CaseRecord(history: events)
      events += try command.decide(on: record, occasion: Sample.officer(role, at: Sample.at(day)), rules: CaseRules())
    }
    return events
  }

  @Test func `are made by the acts that the law wants on paper, each numbered by the act and dated by its day`() throws {
    let events = try Self.events()
    let filing = try CaseRecord(history: events).filing
    let documents = events.compactMap { CaseDocument(of: $0, in: filing.number, template: CaseDocument.currentTemplate) }
    #expect(documents.map(\.kind) == [.receipt, .acceptance, .stoppedClock, .longerPeriod, .approval, .delivery])
    #expect(documents.map(\.tail) == ["SJ-02", "SL-04", "TBCX-05", "YC-07", "ZY-08", "SD-09"])
    #expect(documents.map(\.on.description).suffix(2) == ["2026-03-12", "2026-03-13"])
    #expect(documents.allSatisfy { $0.number == "\(filing.number)-\($0.tail)" && $0.template == CaseDocument.currentTemplate })
    #expect(Set(documents.map(\.number)).count == documents.count)
  }

  @Test func `against the applicant, and by silence, are of their own kinds`() throws {
    let appeal = RightOfAppeal.general
    let day = Sample.day("2026-03-10")
    #expect(CaseDocumentKind(.decided(CaseDecision(on: day, result: .refused, outcome: nil, grounds: "理由", appeal: appeal))) == .refusal)
    #expect(CaseDocumentKind(.acceptanceRefused(AcceptanceRefusal(on: day, grounds: "理由", appeal: appeal))) == .acceptanceRefusal)
    let periods = CasePeriods(of: Sample.orphanCare, acceptedOn: day, by: .published)
    #expect(CaseDocumentKind(.acceptedBySilence(on: day, periods)) == .acceptance)
    for fact in [CaseFact.lampTurned(on: day, .red), .clockResumed(on: day, periods), .archived(on: day), .withdrawn(on: day, reason: "")] {
      #expect(CaseDocumentKind(fact) == nil, "\(fact.act)")
    }
  }

  @Test func `of before there were templates are by the first`() throws {
    let events = try Self.events()
    let number = try CaseRecord(history: events).number
    #expect(CaseDocument(of: events[1], in: number, template: 0)?.template == 1)
    #expect(CaseDocument(of: events[0], in: number, template: 1) == nil)
  }

  @Test func `have a code and a name of their own in both languages`() {
    let kinds = CaseDocumentKind.allCases
    #expect(Set(kinds.map(\.code)).count == kinds.count && Set(kinds.map(\.name)).count == kinds.count)
    for kind in kinds { #expect(kind.code.allSatisfy { $0.isASCII && $0.isUppercase } && kind.name.en.allSatisfy(\.isASCII), "\(kind)") }
  }
}
