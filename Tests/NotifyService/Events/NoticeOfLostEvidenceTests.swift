import Bus
import Contracts
import Testing

@Suite("A notice of evidence that was lost", .timeLimit(.minutes(2)))
struct NoticeOfLostEvidenceTests {
  @Test("The applicant is told what to hand in, once for one event, and of nothing where another certificate took the place")
  func told() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 4) {
        $0.owed = [
          Evidence.with {
            $0.material = "idc"
            $0.name = "居民身份证"
          }
        ]
      }
      try await bench.tell("evidenceLost", view)
      try await bench.tell("evidenceLost", view)
      try await bench.tell("evidenceLost", SampleCase.view("c2", of: "s1", revision: 3))
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.id) == ["c1.case-reopened.4"])
      #expect(notices[0].kind == "case.reopened")
      // Of a material without another name the one stands in both.
      #expect(notices[0].textZh.contains("居民身份证") && notices[0].textEn.contains("居民身份证"))
    }
  }
}
