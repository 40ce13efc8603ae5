import Bus
import Contracts
import Testing

@Suite("A notice of a correction", .timeLimit(.minutes(2)))
struct NoticeOfCorrectionTests {
  @Test("The applicant is told of what and until when, once for one event, and of the last request")
  func told() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", revision: 6) {
        $0.corrections = [("申请表", "application form"), ("居民身份证", "resident identity card")].map { name, nameEnglish in
          CorrectionEntry.with {
            $0.points = [CorrectionPoint.with { ($0.material, $0.name, $0.nameEnglish, $0.remark) = ("m", name, nameEnglish, "不清") }]
            $0.respondBy = DueDate.with { $0.due = "2026-09-22" }
          }
        }
      }
      for _ in 0..<2 { try await bench.tell("correctionAsked", view) }
      try await bench.tell("correctionAsked", SampleCase.view("c2", of: "s1", revision: 3))
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.id) == ["c1.correction-asked.6"] && notices.map(\.kind) == ["correction.asked"])
      #expect(notices[0].textZh.contains("居民身份证") && !notices[0].textZh.contains("申请表"))
      #expect(notices[0].textEn.contains("in: resident identity card."))
      #expect(notices[0].textZh.contains("2026年9月22日") && !notices[0].textZh.contains("不清"))
    }
  }
}
