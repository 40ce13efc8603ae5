import Contracts
import Testing

@Suite("A visit whose case was verified", .timeLimit(.minutes(2)))
struct VisitOfVerifiedCaseTests {
  @Test("Verification ends the reason, and with the last one the visit is done without another notice")
  func done() async throws {
    try await NotifyBench.run { bench in
      for id in ["c1", "c2"] { try await bench.tell("received", SampleCase.view(id, of: "s1", reason: "originals")) }
      _ = try await bench.visit("c2") { $0.cases == ["c1", "c2"] }
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      let left = try await bench.visit("c2") { $0.cases == ["c2"] }
      #expect((left.state, left.minutes) == ("confirmed", 8))
      try await bench.tell("verified", SampleCase.view("c2", of: "s1", revision: 2))
      let done = try await bench.visit("c2") { $0.state == "done" }
      #expect(done.cases == ["c1", "c2"])
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.changed"])
      #expect(try await bench.log().map(\.kind).suffix(2) == ["notify.visitChanged", "notify.visitDone"])
    }
  }

  @Test("The seat of a visit that is done early is free for the next")
  func frees() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      try await bench.tell("received", SampleCase.view("c2", of: "s2", reason: "originals"))
      let (first, second) = (try await bench.visit("c1"), try await bench.visit("c2"))
      #expect((first.hall, first.on, first.at, first.window) == (second.hall, second.on, second.at, second.window))
    }
  }

  @Test("A verified case is not booked again, whatever comes late")
  func late() async throws {
    try await NotifyBench.run { bench in
      let view = SampleCase.view("c1", of: "s1", reason: "originals")
      try await bench.tell("received", view)
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      try await bench.tell("received", view)
      try await bench.settle("marker")
      #expect(try await bench.visit("c1").state == "done")
      #expect(try await bench.mailbox(of: "s1").count == 1)
    }
  }
}
