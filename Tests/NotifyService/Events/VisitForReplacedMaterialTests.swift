import Contracts
import Testing

@Suite("A visit for what was handed in after one", .timeLimit(.minutes(2)))
struct VisitForReplacedMaterialTests {
  @Test(
    "A case that was verified, and is corrected, leads to a seat again, and its notice says what to bring now",
    arguments: ["corrected", "supplied"])
  func again(act: String) async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证"]))
      let first = try await bench.visit("c1")
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      _ = try await bench.visit("c1") { $0.state == "done" }
      try await bench.tell(act, SampleCase.view("c1", of: "s1", reason: "originals", bring: ["诊断证明"], revision: 4))
      let visit = try await bench.visit("c1") { $0.id != first.id }
      #expect((visit.state, visit.cases, visit.bring) == ("confirmed", ["c1"], ["诊断证明"]))
      let notices = try await bench.mailbox(of: "s1", count: 2)
      #expect(notices.map(\.kind) == ["visit.booked", "visit.booked"] && notices.last?.appointment == visit)
      // The case is of its new visit; the one that was made is listed yet, and is for nothing more.
      let listed = try await bench.visits(of: "s1").visits
      #expect(Set(listed.map(\.id)) == [first.id, visit.id])
      let made = try #require(listed.first { $0.id == first.id })
      #expect((made.state, made.cases, made.bring) == ("done", [], []))
      // It ends as the first did.
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 5))
      _ = try await bench.visit("c1") { $0.state == "done" }
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").count == 2)
    }
  }

  @Test("It joins the visit that its person has for another case")
  func joins() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals", bring: ["居民身份证"]))
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      try await bench.tell("received", SampleCase.view("c2", of: "s1", reason: "originals", bring: ["居民户口簿"]))
      try await bench.tell("corrected", SampleCase.view("c1", of: "s1", reason: "originals", bring: ["诊断证明"], revision: 4))
      let visit = try await bench.visit("c2") { $0.cases.count == 2 }
      #expect(Set(visit.cases) == ["c1", "c2"] && Set(visit.bring) == ["居民户口簿", "诊断证明"])
    }
  }

  @Test("A correction before the visit, and one that nobody has to come for, book nothing more")
  func nothing() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      try await bench.tell("corrected", SampleCase.view("c1", of: "s1", reason: "originals", revision: 4))
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 5))
      try await bench.tell("corrected", SampleCase.view("c1", of: "s1", revision: 7))
      try await bench.settle("marker")
      #expect(try await bench.visit("c1").state == "done")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked"])
    }
  }
}
