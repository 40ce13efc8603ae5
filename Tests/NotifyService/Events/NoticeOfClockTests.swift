import Bus
import Contracts
import Testing

@Suite("Notices of the statutory clock", .timeLimit(.minutes(2)))
struct NoticeOfClockTests {
  private func notice(_ act: String, _ change: @escaping (inout CaseView) -> Void) async throws -> NoticeView {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 7, change)
      for _ in 1...2 { try await bench.tell(act, view) }
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.count == 1)
      return try #require(notices.first)
    }
  }

  @Test("A stopped clock is told with its ground, its law and the workdays it is expected to take, and not with what is done meanwhile")
  func stopped() async throws {
    let notice = try await notice("clockStopped") { view in
      view.stops = [("听证", "hearing", 5), ("检测", "testing", 10)].map { zh, en, workdays in
        ClockStopEntry.with {
          ($0.groundZh, $0.groundEn, $0.expectedWorkdays) = (zh, en, workdays)
          ($0.basisZh, $0.basisEn, $0.reason) = ("行政许可法第四十五条", "行政许可法 art. 45", "送检样品一份")
        }
      }
    }
    #expect((notice.id, notice.kind) == ("c1.case-clock-stopped.7", "case.clock-stopped"))
    #expect(notice.textZh.contains("检测") && notice.textZh.contains("预计需要10个工作日") && notice.textZh.contains("行政许可法第四十五条"))
    #expect(notice.textEn.contains("testing") && notice.textEn.contains("10 workdays") && notice.textEn.contains("art. 45"))
    #expect(!notice.textZh.contains("听证") && !notice.textZh.contains("送检样品一份"))
  }

  @Test("A clock that runs again is told with the new day, and that it may move where the calendar is not published")
  func resumed() async throws {
    let notice = try await notice("clockResumed") { view in
      view.promised = DueDate.with { ($0.due, $0.provisional) = ("2027-01-05", true) }
      view.statutory = DueDate.with { $0.due = "2027-02-05" }
    }
    #expect((notice.id, notice.kind) == ("c1.case-clock-resumed.7", "case.clock-resumed"))
    #expect(notice.textZh.contains("承诺办结日期：2027年1月5日（星期二）（暂定") && !notice.textZh.contains("2027年2月5日"))
    #expect(notice.textEn.contains("Promised to be decided by: Tuesday 5 January 2027 (provisional"))
  }

  @Test("Of a case whose promised day is past when the clock runs again the day is told that the law sets")
  func resumedAfterThePromise() async throws {
    let notice = try await notice("clockResumed") { view in
      view.promised = DueDate.with { $0.due = "2026-08-17" }
      view.statutory = DueDate.with { $0.due = "2026-09-01" }
    }
    #expect(notice.textZh.contains("法定办结日期：2026年9月1日") && !notice.textZh.contains("2026年8月17日"))
  }

  @Test(
    "No day is promised that is past: after both the applicant is told that the period is over",
    arguments: ["clockResumed", "extended"])
  func late(act: String) async throws {
    let notice = try await notice(act) { view in
      view.extended = ExtensionEntry.with { ($0.workdays, $0.reason) = (10, "需要核对历史档案") }
      view.promised = DueDate.with { $0.due = "2026-08-17" }
      view.statutory = DueDate.with { $0.due = "2026-08-31" }
    }
    #expect(notice.textZh.contains("办理期限已过，本件尚未办结。") && notice.textEn.contains("The period for the decision is over"))
    for text in [notice.textZh, notice.textEn] { #expect(!text.contains("2026")) }
  }

  @Test("An extension is told with its length, its reason and the new day")
  func extended() async throws {
    let notice = try await notice("extended") { view in
      view.extended = ExtensionEntry.with { ($0.workdays, $0.reason) = (10, "需要核对历史档案") }
      view.promised = DueDate.with { $0.due = "2026-10-20" }
    }
    #expect((notice.id, notice.kind) == ("c1.case-extended.7", "case.extended"))
    #expect(notice.titleZh == "延长办理期限：事项P027")
    #expect(notice.textZh.contains("延长10个工作日") && notice.textZh.contains("2026年10月20日"))
    for text in [notice.textZh, notice.textEn] { #expect(text.contains("需要核对历史档案")) }
  }
}
