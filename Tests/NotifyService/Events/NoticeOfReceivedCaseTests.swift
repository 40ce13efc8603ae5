import Bus
import Contracts
import Testing

@Suite("A notice of a case that came in", .timeLimit(.minutes(2)))
struct NoticeOfReceivedCaseTests {
  @Test("Where nobody has to come, the applicant is told that the case is in and when it is promised")
  func received() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1") { $0.promised = DueDate.with { $0.due = "2026-09-15" } }
      try await bench.tell("received", view)
      let notice = try await bench.mailbox(of: "s1", count: 1)[0]
      #expect((notice.kind, notice.id, notice.appointment) == ("case.received", "c1.case-received.1", nil))
      #expect(notice.textZh.contains("2026年9月15日"))
    }
  }

  @Test("What came at night says the day from which it counts")
  func night() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1") { ($0.countsFrom, $0.countsFromZh) = ("2026-09-02", "视为次日收件。") }
      try await bench.tell("received", view)
      #expect(try await bench.mailbox(of: "s1", count: 1)[0].textZh.contains("2026年9月2日"))
    }
  }

  @Test("A case decided on the spot is told of once, when it is decided")
  func instant() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1") { $0.instant = true }
      try await bench.tell("received", view, isDecidedAtOnce: true)
      try await bench.tell("decided", SampleCase.view("c1", of: "s1", revision: 3) { $0.resultCode = "1" })
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["case.decided"])
    }
  }

  @Test("Of an instant item whose case waits for an official the applicant is told that it is in")
  func waiting() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1") { ($0.instant, $0.state) = (true, .received) })
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["case.received"])
    }
  }
}
