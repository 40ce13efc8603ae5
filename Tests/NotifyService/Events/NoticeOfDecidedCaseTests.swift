import Contracts
import Testing

@Suite("A notice of a decision", .timeLimit(.minutes(2)))
struct NoticeOfDecidedCaseTests {
  @Test("The applicant is told what was granted, once for one decision")
  func granted() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 5) {
        $0.resultCode = "0"
        $0.resultName = "残疾人证"
      }
      try await bench.tell("decided", view)
      try await bench.tell("decided", view)
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.id) == ["c1.case-decided.5"])
      #expect(notices[0].titleZh == "已办结：事项P027")
      #expect(notices[0].textZh.contains("办理结果：残疾人证"))
    }
  }

  @Test("A refusal is told as one, with the way to appeal")
  func refused() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("decided", SampleCase.view("c1", of: "s1") { $0.resultCode = "2" })
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect(notice.titleEn == "Not granted: Item P027")
      #expect(notice.textZh.contains("复议"))
    }
  }
}
