import Civics
import NotifyDomain
import Testing

@Suite("Days that are of another kind in another calendar")
struct DayKindMoveTests {
  private let before = WorkdayCalendar.published

  private func calendar(_ day: String, isWorkday: Bool) -> WorkdayCalendar {
    let exception = WorkdayException(day: Day(day)!, isWorkday: isWorkday, holiday: Bilingual("调休", "Exchange"))
    return WorkdayCalendar(version: "CN-test", published: before.published, exceptions: [exception])
  }

  @Test("Each kind of move is told once, and days that stay what they were are none")
  func moves() throws {
    let week = Day("2026-09-07")!...Day("2026-09-13")!
    #expect(DayKindMove.moves(from: before, to: before, of: week).isEmpty)
    let off = try #require(DayKindMove.moves(from: before, to: calendar("2026-09-10", isWorkday: false), of: week).first)
    #expect((off.before, off.now) == (.workday, .holiday))
    let on = DayKindMove.moves(from: before, to: calendar("2026-09-12", isWorkday: true), of: week)
    #expect(on.map(\.before) == [.saturday] && on.map(\.now) == [.workday])
  }

  @Test("A hall is touched where its hours of the two kinds differ, and its slots count otherwise where it is open on both")
  func halls() throws {
    let week = Day("2026-09-07")!...Day("2026-09-13")!
    let off = try #require(DayKindMove.moves(from: before, to: calendar("2026-09-10", isWorkday: false), of: week).first)
    let on = try #require(DayKindMove.moves(from: before, to: calendar("2026-09-12", isWorkday: true), of: week).first)
    // Open on Saturdays from nine on; the other never.
    let (open, closed) = (SampleHalls.kuiqiRoad, SampleHalls.zumiao)
    #expect(open.isTouched(by: off) && !open.countsOtherwise(after: off))
    #expect(open.isTouched(by: on) && open.countsOtherwise(after: on))
    #expect(closed.isTouched(by: on) && !closed.countsOtherwise(after: on))
  }
}
