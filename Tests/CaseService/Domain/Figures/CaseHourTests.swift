import CaseDomain
import Testing

@Suite("The hour in which a case is filed")
struct CaseHourTests {
  @Test func `is told as clocks in Shanghai show it, and read as it is told`() throws {
    let hour = CaseHour(at: CaseSample.at("2026-09-01", 10, 59))
    #expect(hour.description == "2026-09-01T10")
    #expect(CaseHour("2026-09-01T10") == hour)
    #expect(CaseHour("2026-09-01") == CaseHour(of: CaseSample.day("2026-09-01")))
    #expect(CaseHour("2026-09-01")?.description == "2026-09-01T00")
    #expect(CaseHour(number: -9).description == "1969-12-31T23")
    for number in stride(from: -100_000, through: 1_000_000, by: 977) {
      #expect(CaseHour(CaseHour(number: number).description) == CaseHour(number: number))
    }
  }

  @Test func `ends with its last microsecond, before 1970 too`() {
    let next = CaseSample.at("2026-09-01", 11)
    #expect(CaseHour(at: next - 1).number + 1 == CaseHour(at: next).number)
    #expect(CaseHour(at: -1).number == -1 && CaseHour(at: 0).number == 0)
  }

  @Test(arguments: ["", "2026", "2026-09-01T", "2026-09-01T24", "2026-09-01T1", "2026-09-01T+1", "2026-02-30T01", "2026-09-01T10T10"])
  func `is read from nothing else`(text: String) {
    #expect(CaseHour(text) == nil)
  }
}
