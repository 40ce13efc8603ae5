import Bus
import Contracts
import NotifyDomain
import TestKit
import Testing

@testable import NotifyService

@Suite("What time brings to visits", .timeLimit(.minutes(2)))
struct VisitTimesTests {
  let s1 = NotifyBench.applicant("s1")

  @Test("A hold that ends gives its seat back by itself; the visit that had another time keeps that")
  func lapses() async throws {
    let directory = TemporaryDirectory.make()
    let ids = try await NotifyBench.run(directory: directory) { bench in
      let first = try await bench.booked("c1", of: "s1")
      _ = try await bench.hold("c1", "H2", "2026-09-04", "10:00", as: s1)
      let second = try await bench.booked("c2", of: "s2")
      _ = try await bench.cancel(second, as: NotifyBench.applicant("s2"))
      let held = try await bench.hold("c2", "H2", "2026-09-04", "10:00", as: NotifyBench.applicant("s2"))
      return (first.id, held.id)
    }
    try await NotifyBench.run(at: "2026-09-01T10:10", directory: directory) { bench in
      let visits = try await bench.bench.eventually(
        ReadVisits.with {
          $0.subject = "s2"
          $0.purpose = .usual(of: NotifyBench.applicant("s2"))
        }, as: NotifyBench.applicant("s2")
      ) { $0.visits.contains { $0.id == ids.1 && $0.status == "expired" } }
      #expect(visits.waiting.map(\.listed) == [false])
      let kept = try await bench.visit("c1") { $0.offer == nil }
      #expect((kept.id, kept.status) == (ids.0, "held"))
      #expect(try await bench.log().contains { $0.kind == "notify.visitExpired" && $0.subject == ids.1 })
    }
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat", in: directory) == 1)
    #expect(try await NotifyStore.number("SELECT CAST(SUM(taken) AS BIGINT) FROM seat_load", in: directory) == 1)
  }

  @Test("Who did not come is told so when the day is over, and chooses another time; who was served is not")
  func misses() async throws {
    let directory = TemporaryDirectory.make()
    let on = try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.booked("c1", of: "s1")
      try await bench.booked("c2", of: "s2")
      try await bench.tell("verified", SampleCase.view("c2", of: "s2", revision: 2))
      _ = try await bench.visit("c2") { $0.state == "done" }
      return visit.on
    }
    #expect(on == "2026-09-02")
    try await NotifyBench.run(at: "2026-09-03T00:10", directory: directory) { bench in
      let notices = try await bench.mailbox(of: "s1", count: 2)
      #expect(notices.map(\.kind) == ["visit.booked", "visit.missed"])
      #expect(try await bench.visit("c1").status == "missed")
      #expect(try await bench.visit("c2").status == "done")
      let again = try await bench.hold("c1", "H1", "2026-09-04", "09:00", confirm: true, as: s1)
      #expect(again.status == "confirmed")
    }
  }
}
