import CaseDomain
import Civics
import Testing

@Suite("When a case is likely to be decided")
struct ExpectedDateTests {
  typealias Sample = CaseSample

  func day(_ sample: [Int], today: String = "2026-03-03", of record: CaseRecord? = nil) throws -> Day? {
    ExpectedDate.day(
      of: try record ?? Sample.accepted(ClockCommandTests.twenty), sample: sample, today: Sample.day(today), by: .published)
  }

  @Test func `the median of what the like took lately, in workdays from acceptance`() throws {
    #expect(try day([4, 9, 1, 3, 30]) == Day("2026-03-06"))
    // Of two in the middle the later: nobody is told too early a day.
    #expect(try day([1, 2, 4, 5, 6, 7]) == Day("2026-03-09"))
  }

  @Test func `nothing is said from too few, nor once it is past, nor of a case that is closed or not accepted`() throws {
    let five = [4, 4, 4, 4, 4]
    #expect(try day([4, 4, 4, 4]) == nil)
    #expect(try day(five, today: "2026-03-06") == Day("2026-03-06"))
    #expect(try day(five, today: "2026-03-07") == nil)
    #expect(try day(five, of: try Sample.filed(ClockCommandTests.twenty)) == nil)
    let decided = try Sample.accepted(ClockCommandTests.twenty)
      .after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-03")))
    #expect(try day(five, of: decided) == nil)
  }

  @Test func `the sample keeps the last ones`() {
    var sample: [Int] = []
    for number in 1...(ExpectedDate.sample + 5) { sample = ExpectedDate.adding(number, to: sample) }
    #expect(sample == Array(6...(ExpectedDate.sample + 5)))
  }

  @Test func `a case took the workdays on which its clock ran; what is decided at once is no measure`() throws {
    let record = try Sample.accepted(ClockCommandTests.twenty)
    let decided = try record.after(StopClock(.hearing, expected: 2), Sample.officer(.approver, at: Sample.at("2026-03-04")))
      .after(ResumeClock(), Sample.officer(.approver, at: Sample.at("2026-03-10")))
      .after(DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-12")))
    #expect(ExpectedDate.workdays(of: decided, by: .published) == 4)
    #expect(ExpectedDate.workdays(of: record, by: .published) == nil)
    #expect(ExpectedDate.workdays(of: try Sample.filed(Sample.lossReport), by: .published) == nil)
  }
}
