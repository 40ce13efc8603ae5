import Bus
import Contracts
import Testing

@Suite("A visit whose case has ended", .timeLimit(.minutes(2)))
struct VisitOfEndedCaseTests {
  @Test("With its only case withdrawn a visit is cancelled, its seat is free, and the person is told")
  func withdrawn() async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
      let notices = try await bench.mailbox(of: "s1", count: 2)
      #expect(notices.map(\.kind) == ["visit.booked", "visit.cancelled"])
      #expect(notices[1].appointment?.state == "cancelled")
      #expect(notices[1].textZh.contains("N-c1"))
      try await bench.tell("received", SampleCase.view("c2", of: "s2", reason: "originals"))
      let (first, second) = (try await bench.visit("c1"), try await bench.visit("c2"))
      #expect((first.state, first.window, first.at) == ("cancelled", second.window, second.at))
      #expect(try await bench.log().map(\.kind) == ["notify.visitBooked", "notify.visitCancelled", "notify.visitBooked"])
    }
  }

  @Test(
    "A case that ends without a decision frees its visit and tells both",
    arguments: zip(
      ["lapsed", "notForUs", "returned", "referredUpward", "annulled"],
      ["case.lapsed", "case.elsewhere", "case.returned", "case.referred", "case.annulled"]))
  func ended(act: String, kind: String) async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      try await bench.tell(act, SampleCase.view("c1", of: "s1", revision: 2) { $0.ending = EndingEntry.with { $0.office = "区民政局" } })
      #expect(try await bench.visit("c1") { $0.state != "confirmed" }.state == "cancelled")
      try await bench.settle("marker")
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.cancelled", kind])
    }
  }

  @Test("A visit that has another reason stays, shorter, and the person is told")
  func stays() async throws {
    try await NotifyBench.run { bench in
      for id in ["c1", "c2"] { try await bench.tell("received", SampleCase.view(id, of: "s1", reason: "biometric", bring: ["纸\(id)"])) }
      try await bench.tell("withdrawn", SampleCase.view("c1", of: "s1", revision: 2))
      let notices = try await bench.mailbox(of: "s1", count: 3)
      let visit = try await bench.visit("c2")
      #expect(notices.map(\.kind) == ["visit.booked", "visit.changed", "visit.changed"])
      #expect((visit.state, visit.cases, visit.minutes, visit.bring) == ("confirmed", ["c2"], 12, ["纸c2"]))
    }
  }

  @Test("A case decided while a visit is open frees the visit and tells both", arguments: ["decided", "refusedToAccept"])
  func decided(act: String) async throws {
    try await NotifyBench.run { bench in
      try await bench.tell("received", SampleCase.view("c1", of: "s1", reason: "originals"))
      try await bench.tell(act, SampleCase.view("c1", of: "s1", reason: "originals", revision: 2) { $0.resultCode = "1" })
      #expect(try await bench.visit("c1") { $0.state != "confirmed" }.state == "cancelled")
      let kinds = try await bench.mailbox(of: "s1").map(\.kind)
      #expect(kinds == ["visit.booked", "visit.cancelled"] + [act == "decided" ? "case.decided" : "case.refused"])
    }
  }
}
