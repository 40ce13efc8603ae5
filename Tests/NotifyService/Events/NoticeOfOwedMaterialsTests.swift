import Bus
import Contracts
import Testing

@Suite("A notice of what is owed", .timeLimit(.minutes(2)))
struct NoticeOfOwedMaterialsTests {
  @Test("The applicant is reminded of what to hand in, once for one event and anew for the next")
  func told() async throws {
    try await NotifyBench.run { bench in
      func view(_ revision: Int) -> CaseView {
        SampleCase.view("c1", of: "s1", revision: revision) {
          $0.owed = [
            Evidence.with {
              $0.material = "swzm"
              ($0.name, $0.nameEnglish) = ("居民死亡医学证明", "medical certificate of death")
            }
          ]
        }
      }
      try await bench.tell("reminded", view(4))
      try await bench.tell("reminded", view(4))
      try await bench.tell("reminded", view(5))
      try await bench.tell("reminded", SampleCase.view("c2", of: "s1", revision: 3))
      try await bench.settle("marker")
      let notices = try await bench.mailbox(of: "s1")
      #expect(Set(notices.map(\.id)) == ["c1.case-reminded.4", "c1.case-reminded.5"])
      #expect(notices.allSatisfy { $0.kind == "case.reminded" && $0.textZh.contains("居民死亡医学证明") })
      #expect(notices.allSatisfy { $0.textEn.contains("hand in: medical certificate of death.") })
    }
  }
}
