import Bus
import Contracts
import Testing

@Suite("A notice of a case that ended without a decision", .timeLimit(.minutes(2)))
struct NoticeOfEndedCaseTests {
  @Test("The applicant is told how it ended and where to turn to, and no grounds go out")
  func told() async throws {
    try await NotifyBench.run { bench in
      for act in ["notForUs", "referredUpward"] {
        let view = SampleCase.view(act, of: "s1", revision: 3) {
          $0.grounds = "理由在此"
          $0.ending = EndingEntry.with { ($0.office, $0.grounds) = ("区民政局", "理由在此") }
        }
        try await bench.tell(act, view)
      }
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.kind) == ["case.elsewhere", "case.referred"])
      #expect(notices.allSatisfy { $0.textZh.contains("区民政局") && $0.textEn.contains("区民政局") && !$0.textZh.contains("理由在此") })
    }
  }
}
