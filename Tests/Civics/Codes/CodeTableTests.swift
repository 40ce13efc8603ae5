import Civics
import Testing

struct CodeTableTests {
  @Test func `what the office does on its own initiative is never applied for`() {
    #expect(ItemType.allCases.filter(\.isOnApplication).map(\.code) == ["01", "05", "07", "08", "09", "10", "20"])
  }

  @Test func `only article 45 and a named special law stop the clock`() {
    let stopping = ClockGround.allCases.filter(\.stopsClock).map(\.code)
    #expect(
      stopping == ["hearing", "tender", "auction", "inspection", "testing", "quarantine", "appraisal", "expert_review", "cooling_off"])
    #expect(ClockGround(rawValue: "site_check")?.stopsClock == false)
    #expect(ClockGround(rawValue: "publicity")?.stopsClock == false)
  }

  @Test func `stars run the other way from the grades`() {
    #expect(Satisfaction(stars: 5) == .verySatisfied)
    #expect(Satisfaction(stars: 1) == .veryDissatisfied)
    #expect(Satisfaction(stars: 0) == nil)
    #expect(Satisfaction(stars: 6) == nil)
    #expect(Satisfaction.allCases.allSatisfy { Satisfaction(stars: $0.stars) == $0 })
    #expect(Satisfaction.allCases.filter(\.isBad).map(\.code) == ["4", "5"])
  }

  @Test func `every table names each of its codes in both languages`() {
    func check<Table: CodeTable>(_ table: Table.Type) {
      for row in Table.allCases {
        #expect(!row.name.zh.isEmpty)
        #expect(!row.name.en.isEmpty)
        #expect(Table(rawValue: row.code) == row)
      }
    }
    check(ItemType.self)
    check(CaseType.self)
    check(CaseResult.self)
    check(CertificateState.self)
    check(CertificateOperation.self)
    check(ApplicantDocumentType.self)
    check(DeliveryMethod.self)
    check(ClockGround.self)
    check(OnlineGrade.self)
    check(PeriodUnit.self)
    check(PersonTopic.self)
    check(LegalTopic.self)
    check(OnlineDepth.self)
    check(PowerSource.self)
    check(BodyNature.self)
  }
}
