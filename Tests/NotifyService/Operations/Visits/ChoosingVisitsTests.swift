import Bus
import Civics
import Contracts
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Choosing the time of a visit", .timeLimit(.minutes(2)))
struct ChoosingVisitsTests {
  let s1 = NotifyBench.applicant("s1")

  @Test("A visit is held beside its own time, confirmed to go there, moved on, and given up; each is told and in the log")
  func life() async throws {
    try await NotifyBench.run { bench in
      let first = try await bench.booked("c1", of: "s1")
      #expect((first.status, first.heldUntil, first.revision) == ("held", 0, 1))
      let held = try await bench.hold("c1", "H2", "2026-09-04", "10:00", as: s1)
      #expect((held.id, held.at, held.on, held.offer?.at, held.offer?.hall) == (first.id, first.at, first.on, "10:00", "H2"))
      #expect(held.offeredUntil == bench.bench.clock.microseconds + 600_000_000)
      let confirmed = try await bench.confirm(held, as: s1)
      #expect((confirmed.hall, confirmed.on, confirmed.at, confirmed.status) == ("H2", "2026-09-04", "10:00", "confirmed"))
      #expect(confirmed.offer == nil && confirmed.state == "confirmed")
      let moved = try await bench.move(confirmed, "H1", "2026-09-07", "14:30", as: s1)
      #expect((moved.id, moved.hall, moved.on, moved.at) == (first.id, "H1", "2026-09-07", "14:30"))
      let gone = try await bench.cancel(moved, as: s1)
      #expect((gone.status, gone.state, gone.cases) == ("cancelled", "cancelled", ["c1"]))
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.changed", "visit.changed", "visit.cancelled"])
      let kinds = try await bench.log().map(\.kind)
      #expect(
        kinds == [
          "notify.visitBooked", "notify.visitChanged", "notify.visitChanged", "notify.visitChanged", "notify.visitCancelled",
        ])
      let list = try await bench.visits(of: "s1")
      #expect(list.visits.map(\.status) == ["cancelled"])
      #expect(list.waiting.map(\.caseID) == ["c1"] && list.waiting.map(\.listed) == [false])
    }
  }

  @Test("A seat that is given back is anybody's, and what was given up can be booked again as another visit")
  func again() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      _ = try await bench.cancel(visit, as: s1)
      let held = try await bench.hold("c1", "H1", "2026-09-03", "08:30", as: s1)
      #expect(held.id != visit.id && held.status == "held" && held.window == "1")
      #expect(held.heldUntil == bench.bench.clock.microseconds + 600_000_000)
      let booked = try await bench.confirm(held, as: s1)
      #expect((booked.status, booked.heldUntil) == ("confirmed", 0))
      #expect(try await bench.visit("c1").id == held.id)
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.cancelled", "visit.booked"])
      // One reason, one visit: a further hold is for the same one.
      #expect(try await bench.hold("c1", "H1", "2026-09-04", "08:30", as: s1).id == held.id)
    }
  }

  @Test("A double click is one act: the same key gives the same answer, and a second confirmation changes nothing")
  func twice() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let key = Array(repeating: UInt8(7), count: 16)
      async let one = bench.move(visit, "H1", "2026-09-04", "10:00", as: s1, key: key)
      async let other = bench.move(visit, "H1", "2026-09-04", "10:00", as: s1, key: key)
      let (first, second) = try await (one, other)
      #expect(first == second && first.revision == 2)
      #expect(try await bench.confirm(first, as: s1) == first)
      #expect(try await bench.log().count == 2)
    }
  }

  @Test("Where the new seat is gone the old one stays, and the refusal names others")
  func taken() async throws {
    let directory = TemporaryDirectory.make()
    let full = Seat(hall: "H2", day: Day("2026-09-04")!, slot: 6, number: 0)
    try await NotifyStore.block(
      in: directory, where: { ($0.hall, $0.day, $0.slot) == (full.hall, full.day, full.slot) }, days: full.day...full.day)
    try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.booked("c1", of: "s1")
      await #expect {
        _ = try await bench.move(visit, "H2", "2026-09-04", "10:00", as: s1)
      } throws: { error in
        guard let refusal = error as? Refusal else { return false }
        return refusal.code == NotifyRefusals.seatTaken.code && refusal.notExecuted && refusal.detail.hasPrefix("H2 2026-09-04 ")
          && refusal.detail.split(separator: ";").count == VisitLimits.alternatives
      }
      #expect(try await bench.visit("c1") == visit)
    }
  }

  @Test("Who confirms when the hold has ended is told so, and the seat is free for another in the same moment")
  func lateConfirmation() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      _ = try await bench.cancel(visit, as: s1)
      let held = try await bench.hold("c1", "H2", "2026-09-04", "10:00", as: s1)
      bench.bench.clock.set("2026-09-01T10:10")
      await #expect { _ = try await bench.confirm(held, as: s1) } throws: { error in
        guard let refusal = error as? Refusal else { return false }
        return refusal.code == NotifyRefusals.holdEnded.code && refusal.detail.hasPrefix("expired")
      }
      try await bench.booked("c2", of: "s2")
      let other = try await bench.hold("c2", "H2", "2026-09-04", "10:00", confirm: true, as: NotifyBench.applicant("s2"))
      #expect(other.window == held.window)
      #expect(try await bench.visits(of: "s1").visits.first { $0.id == held.id }?.status == "expired")
    }
  }

  @Test("Staff book from their own seats, for today, and are not bound by counts; a clerk names the case")
  func staff() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      _ = try await bench.cancel(visit, as: NotifyBench.clerk)
      let booked = try await bench.hold("c1", "H1", "2026-09-01", "10:00", confirm: true, as: NotifyBench.clerk)
      #expect((booked.window, booked.on, booked.status) == ("17", "2026-09-01", "confirmed"))
      let other = try await bench.booked("c2", of: "s2")
      let request = CancelVisit.with {
        $0.visitID = other.id
        $0.purpose = .usual(of: NotifyBench.clerk, case: "c1")
      }
      let code = try await NotifyBench.code { _ = try await bench.bench.call(request, as: NotifyBench.clerk) }
      #expect(code == IdentityRefusals.purposeNotAllowed.code)
    }
  }

  @Test("Two clerks in one millisecond get two seats")
  func clerks() async throws {
    try await NotifyBench.run { bench in
      for number in 1...2 {
        let visit = try await bench.booked("c\(number)", of: "s\(number)")
        _ = try await bench.cancel(visit, as: NotifyBench.clerk)
      }
      async let one = bench.hold("c1", "H1", "2026-09-02", "09:00", confirm: true, as: NotifyBench.clerk)
      async let other = bench.hold("c2", "H1", "2026-09-02", "09:00", confirm: true, as: NotifyBench.clerk)
      let windows = try await [one.window, other.window]
      #expect(Set(windows) == ["17", "18"])
    }
  }

  @Test("Another applicant, and one whose mandate is for other items, do nothing with a visit; who may act does")
  func access() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1", item: "P001")
      #expect(
        try await NotifyBench.code { _ = try await bench.cancel(visit, as: NotifyBench.applicant("s2")) } == NotifyRefusals.notOwnVisit.code
      )
      for (id, code) in [("narrow", IdentityRefusals.mandateMissing.code), ("stranger", IdentityRefusals.mandateMissing.code)] {
        let principal = Principal(id: id, role: .applicant, channel: "web", actingFor: "s1")
        #expect(try await NotifyBench.code { _ = try await bench.move(visit, "H1", "2026-09-04", "10:00", as: principal) } == code)
      }
      let agent = Principal(id: "agent", role: .applicant, channel: "web", actingFor: "s1")
      #expect(try await bench.move(visit, "H1", "2026-09-04", "10:00", as: agent).at == "10:00")
      // One for the item of the visit is enough.
      let other = try await bench.booked("c2", of: "s3")
      let narrow = Principal(id: "narrow", role: .applicant, channel: "web", actingFor: "s3")
      #expect(try await bench.move(other, "H1", "2026-09-04", "10:30", as: narrow).at == "10:30")
    }
  }

  @Test("A visit that has lost its reasons to a later one is its subject's: a clerk reads it for a case of theirs, and for nobody else's")
  func withoutReasons() async throws {
    try await NotifyBench.run { bench in
      let first = try await bench.booked("c1", of: "s1")
      _ = try await bench.cancel(first, as: s1)
      let second = try await bench.hold("c1", "H1", "2026-09-04", "10:00", confirm: true, as: s1)
      #expect(second.id != first.id)
      try await bench.booked("c2", of: "s2")
      func code(_ principal: Principal, _ caseID: String) async throws -> UInt16? {
        let request = ReadVisitCalendar.with {
          $0.visitID = first.id
          $0.purpose = .usual(of: principal, case: caseID)
        }
        return try await NotifyBench.code { _ = try await bench.bench.call(request, as: principal) }
      }
      #expect(try await code(NotifyBench.clerk, "c1") == nil)
      #expect(try await code(NotifyBench.clerk, "c2") == IdentityRefusals.purposeNotAllowed.code)
      #expect(try await code(NotifyBench.clerk, "c9") == IdentityRefusals.purposeNotAllowed.code)
      #expect(try await code(s1, "") == nil)
      #expect(try await code(NotifyBench.auditor, "") == nil)
      #expect(try await code(NotifyBench.applicant("s2"), "") == NotifyRefusals.notOwnVisit.code)
    }
  }

  @Test("The fourth move of a month is refused to an applicant, and staff do it")
  func moves() async throws {
    try await NotifyBench.run { bench in
      var visit = try await bench.booked("c1", of: "s1")
      for (minute, time) in ["09:00", "09:15", "09:30"].enumerated() {
        bench.bench.clock.set("2026-09-01T10:0\(minute)")
        visit = try await bench.move(visit, "H1", "2026-09-07", time, as: s1)
      }
      let kept = visit
      #expect(
        try await NotifyBench.code { _ = try await bench.move(kept, "H1", "2026-09-07", "09:45", as: s1) }
          == NotifyRefusals.tooManyVisits.code)
      #expect(try await bench.move(kept, "H1", "2026-09-07", "09:45", as: NotifyBench.clerk).at == "09:45")
    }
  }

  @Test("Who gives up twice at the last moment takes no third seat by themselves, and a case of theirs is booked all the same")
  func lateCancellations() async throws {
    try await NotifyBench.run { bench in
      for number in 1...2 {
        let visit = try await bench.booked("c\(number)", of: "s1")
        #expect(visit.on == "2026-09-02")
        _ = try await bench.cancel(visit, as: s1)
      }
      await #expect { _ = try await bench.hold("c1", "H1", "2026-09-07", "10:00", as: s1) } throws: { error in
        guard let refusal = error as? Refusal else { return false }
        return refusal.code == NotifyRefusals.tooManyVisits.code && refusal.detail == "lateCancellations"
      }
      #expect(try await bench.hold("c1", "H1", "2026-09-07", "10:00", as: NotifyBench.clerk).status == "held")
      #expect(try await bench.booked("c3", of: "s1").status == "held")
    }
  }

  @Test("What cannot be read is refused with the name of the field")
  func badInput() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      for (hall, on, at, code) in [
        ("", "2026-09-04", "10:00", BusRefusals.badRequest.code), ("H1", "2026-02-30", "10:00", BusRefusals.badRequest.code),
        ("H1", "2026-09-04", "24:00", BusRefusals.badRequest.code), ("H9", "2026-09-04", "10:00", NotifyRefusals.unknownHall.code),
        ("H1", "2026-09-04", "10:01", NotifyRefusals.noSuchSlot.code), ("H3", "2026-09-04", "10:30", NotifyRefusals.hallUnsuitable.code),
        ("H1", "2027-09-06", "10:00", NotifyRefusals.timeNotOffered.code),
        ("H1", "2026-09-01", "16:00", NotifyRefusals.timeNotOffered.code),
        (visit.hall, visit.on, visit.at, NotifyRefusals.sameTime.code),
      ] {
        #expect(try await NotifyBench.code { _ = try await bench.move(visit, hall, on, at, as: s1) } == code, "\(hall) \(on) \(at)")
      }
      let missing = VisitView.with { $0.id = "nothing" }
      #expect(try await NotifyBench.code { _ = try await bench.cancel(missing, as: s1) } == NotifyRefusals.unknownVisit.code)
      #expect(
        try await NotifyBench.code { _ = try await bench.hold("c9", "H1", "2026-09-04", "10:00", as: s1) } == NotifyRefusals.noVisit.code)
      #expect(try await NotifyBench.code { _ = try await bench.offers("c1", as: s1) { $0.days = ["soon"] } } == BusRefusals.badRequest.code)
      #expect(
        try await NotifyBench.code { _ = try await bench.offers("c1", as: s1) { $0.parts = ["night"] } } == BusRefusals.badRequest.code)
      let nowhere = try await NotifyBench.code { _ = try await bench.offers("c1", as: s1) { $0.latitude = 90_000_001 } }
      #expect(nowhere == BusRefusals.badRequest.code)
    }
  }
}
