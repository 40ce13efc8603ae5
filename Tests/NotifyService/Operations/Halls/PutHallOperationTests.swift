import Bus
import Civics
import Contracts
import Foundation
import NotifyDomain
import Store
import TestKit
import Testing

@testable import NotifyService

@Suite("Changing halls", .timeLimit(.minutes(2)))
struct PutHallOperationTests {
  /// The record of a hall of the sample, changed.
  private func record(_ id: String = "H1", _ change: (inout HallRecord) -> Void = { _ in }) throws -> String {
    var record = try #require(try HallCatalogue.sample().records.first { $0.id == id })
    change(&record)
    return record.json
  }

  private func closed(_ from: String, through: String? = nil, hours: [String]? = nil) -> HallRecord.Closure {
    HallRecord.Closure(from: from, through: through, hours: hours, reason: "供电检修", reasonEn: "Power works")
  }

  private func conflicts(_ bench: NotifyBench) async throws -> ConflictList {
    try await bench.bench.call(ReadConflicts(), as: NotifyBench.operation)
  }

  @Test(
    "A closure under a booked slot takes no seat: it is told in a trial, listed when written, another seat is kept, and the person is told")
  func closure() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.booked("c1", of: "s1")
      #expect((visit.hall, visit.on, visit.at) == ("H1", "2026-09-02", "08:30"))
      let changed = try record { $0.closures = [closed("2026-09-02")] }
      let trial = try await bench.put(changed, dryRun: true)
      #expect((trial.written, trial.count, trial.conflicts.map(\.visitID)) == (false, 1, [visit.id]))
      #expect(try await conflicts(bench).count == 0)
      #expect(try await bench.visit("c1") == visit)

      let written = try await bench.put(changed)
      #expect((written.written, written.count, written.halls.map(\.revision)) == (true, 1, [2]))
      let open = try await conflicts(bench)
      #expect((open.count, open.conflicts.map(\.why)) == (1, ["closed"]))
      let kept = try await bench.visit("c1")
      #expect((kept.id, kept.on, kept.at, kept.window, kept.state) == (visit.id, visit.on, visit.at, visit.window, "confirmed"))
      let offer = try #require(kept.offer)
      #expect((offer.hall, offer.on > visit.on, offer.at) == ("H1", true, "08:30"))
      let notices = try await bench.mailbox(of: "s1")
      #expect(notices.map(\.kind) == ["visit.booked", "visit.conflict"])
      #expect(notices[1].textZh.contains("大厅当时不开放") && notices[1].textEn.contains("the hall is closed then"))
      #expect(notices[1].textEn.contains(offer.at) && notices[1].appointment?.offer == offer)

      let moved = try await bench.confirm(kept, as: NotifyBench.applicant("s1"))
      #expect((moved.on, moved.at, moved.offer) == (offer.on, offer.at, nil))
      #expect(try await conflicts(bench).count == 0)
    }
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat", in: directory) == 1)
    // To leave a hall that has changed counts for nothing.
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM visit_mark", in: directory) == 0)
  }

  @Test("A hall that opens again after all frees the seat that was kept at once, and the person is told that the visit stands as it was")
  func opensAgain() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.booked("c1", of: "s1")
      _ = try await bench.put(record { $0.closures = [closed(visit.on)] })
      let kept = try #require(try await bench.visit("c1").offer)
      _ = try await bench.put(record())
      let after = try await bench.visit("c1")
      #expect((after.hall, after.on, after.at, after.window, after.offer) == (visit.hall, visit.on, visit.at, visit.window, nil))
      let told = try await bench.mailbox(of: "s1")
      #expect(told.map(\.kind) == ["visit.booked", "visit.conflict", "visit.changed"])
      #expect(told[2].textEn.contains("This replaces the earlier notice") && told[2].titleEn.contains(visit.at))
      // What was kept is anybody's.
      let other = try await bench.booked("c2", of: "s2")
      let moved = try await bench.move(other, kept.hall, kept.on, kept.at, as: NotifyBench.applicant("s2"))
      #expect(moved.window == kept.window)
    }
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat", in: directory) == 2)
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM visit_hold", in: directory) == 0)
  }

  @Test("A reason that joins a visit which does not fit takes it to a time for both, and nothing is left of the conflict")
  func joins() async throws {
    let directory = TemporaryDirectory.make()
    let joined = try await NotifyBench.run(directory: directory) { bench in
      let visit = try await bench.move(bench.booked("c1", of: "s1"), "H1", "2026-09-04", "10:00", as: NotifyBench.applicant("s1"))
      _ = try await bench.put(record { $0.closures = [closed(visit.on)] })
      #expect(try await bench.visit("c1").offer != nil)
      let joined = try await bench.booked("c2", of: "s1")
      #expect((joined.id, joined.cases, joined.offer) == (visit.id, ["c1", "c2"], nil))
      #expect(joined.on != visit.on)
      #expect(try await conflicts(bench).count == 0)
      return joined
    }
    // The seats of both reasons' time, and of no other.
    let day = try #require(Day(joined.on)).number
    let seats = try #require(await NotifyStore.number("SELECT COUNT(*) FROM seat WHERE day = \(day)", in: directory))
    #expect(seats >= 1)
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat WHERE day <> \(day)", in: directory) == 0)
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM visit_conflict", in: directory) == 0)
  }

  @Test("Where no other seat is free the person is told so once, and of one as soon as there is")
  func toldOnce() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let shut = closed("2026-09-01", through: "2026-10-31")
      _ = try await bench.put(record("H2") { $0.closures = [shut] })
      let changed = try await bench.put(record { $0.closures = [shut] })
      #expect(changed.conflicts.map(\.visitID) == [visit.id] && changed.conflicts[0].offer == nil)
      #expect(try await bench.mailbox(of: "s1").last?.textEn.contains("As soon as a seat is free") == true)
      // A change that opens nothing tells nothing again.
      _ = try await bench.put(record("H3") { $0.name = "智慧新城新厅" })
      #expect(try await bench.mailbox(of: "s1").count == 2)
      _ = try await bench.put(record("H2"))
      let kept = try await bench.visit("c1") { $0.offer != nil }
      #expect((kept.at, kept.offer?.hall) == (visit.at, "H2"))
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.conflict", "visit.conflict"])
    }
  }

  @Test("A seat that the person is choosing when the hall changes stays the one that a yes takes")
  func choosing() async throws {
    try await NotifyBench.run { bench in
      let own = NotifyBench.applicant("s1")
      let visit = try await bench.booked("c1", of: "s1")
      let held = try await bench.hold("c1", "H2", "2026-09-04", "10:00", as: own)
      #expect(try await bench.put(record { $0.closures = [closed(visit.on)] }).conflicts.map(\.visitID) == [visit.id])
      let kept = try await bench.visit("c1")
      #expect((kept.offer?.hall, kept.offer?.on, kept.offer?.at) == ("H2", "2026-09-04", "10:00"))
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked"])
      let moved = try await bench.confirm(held, as: own)
      #expect((moved.hall, moved.on, moved.at) == ("H2", "2026-09-04", "10:00"))
      #expect(try await conflicts(bench).count == 0)
    }
  }

  @Test("While a visit does not fit, its window is not given to others at its time; when the hall comes back, so does the visit")
  func shadow() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      // Slots of twenty minutes from a quarter to nine on: none begins at half past eight.
      let other = try record {
        $0.slotMinutes = 20
        $0.hours["workdays"] = [["08:25", "12:00"]]
      }
      #expect(try await bench.put(other).conflicts.map(\.why) == ["hours"])
      let offers = try await bench.bench.call(
        ReadHall.with { ($0.hall, $0.on) = ("H1", visit.on) }, as: NotifyBench.operation)
      let first = try #require(offers.day?.slots.first)
      // One is the visit's, and one is kept for it.
      #expect((first.at, first.online, first.staff) == ("08:25", 14, 4))
      #expect(try await bench.put(record()).count == 0)
      #expect(try await conflicts(bench).count == 0)
      let back = try await bench.visit("c1")
      #expect((back.on, back.at, back.window) == (visit.on, visit.at, visit.window))
      // Also where the seat that was kept is gone with the slots of before.
      #expect(try await bench.mailbox(of: "s1").map(\.kind) == ["visit.booked", "visit.conflict", "visit.changed"])
    }
  }

  @Test("An earlier opening counts the slots otherwise, moves nobody, and gives no seat twice")
  func renumbers() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      var before: [VisitView] = []
      for number in 0..<3 {
        try await bench.booked("c\(number)", of: "s\(number)")
        let visit = try await bench.visit("c\(number)")
        before.append(
          try await bench.move(visit, "H1", "2026-09-03", ["08:30", "08:45", "09:00"][number], as: NotifyBench.applicant("s\(number)")))
      }
      let changed = try await bench.put(record { $0.hours["workdays"] = [["08:00", "12:00"]] })
      #expect((changed.count, changed.renumbered) == (0, 3))
      for (number, visit) in before.enumerated() {
        let after = try await bench.visit("c\(number)")
        #expect((after.on, after.at, after.window) == (visit.on, visit.at, visit.window))
      }
      try await bench.booked("c9", of: "s9")
      let visit = try await bench.visit("c9")
      let beside = try await bench.move(visit, "H1", "2026-09-03", "08:30", as: NotifyBench.applicant("s9"))
      #expect(beside.window == "2" && before[0].window == "1")
    }
    #expect(try await NotifyStore.number("SELECT COUNT(*) FROM seat", in: directory) == 4)
    #expect(try await NotifyStore.number("SELECT CAST(SUM(taken) AS BIGINT) FROM seat_load", in: directory) == 4)
  }

  @Test("The sample's halls stay when one of them changes; a file of one's own takes their place")
  func imports() async throws {
    try await NotifyBench.run { bench in
      _ = try await bench.put(record("H2") { $0.name = "祖庙新厅" })
      let list = try await bench.bench.call(ListHalls(), as: NotifyBench.operation).halls
      #expect(list.map(\.id) == ["H1", "H2", "H3"] && list.map(\.revision) == [1, 2, 1])
      #expect(list[1].name == "祖庙新厅")
    }
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let file = """
        {"schema": "yimen-halls/1", "halls": [\(try record("H2") { $0.id = "X1" })],
         "visit_minutes": {"originals": 10, "signature": 6, "biometric": 12, "interview": 20}}
        """
      func take(_ dryRun: Bool) async throws -> HallChanges {
        try await bench.bench.call(ImportHalls.with { ($0.file, $0.dryRun) = (file, dryRun) }, as: NotifyBench.operation)
      }
      #expect(try await take(true).conflicts.map(\.why) == ["hall_gone"])
      let changed = try await take(false)
      #expect((changed.written, changed.conflicts.map(\.visitID)) == (true, [visit.id]))
      #expect(changed.conflicts[0].offer?.hall == "X1")
      #expect(try await bench.bench.call(ListHalls(), as: NotifyBench.operation).halls.map(\.id) == ["X1"])
      // The same again changes nothing.
      #expect(try await take(false).written == false)
      #expect(try await bench.offers("c1", as: NotifyBench.applicant("s1")).allSatisfy { $0.hall == "X1" && $0.minutes == 10 })
    }
  }

  @Test(
    "A record that cannot be taken is refused with hall and field, a revision that is not the last one is, and so is who does not run the suite"
  )
  func refusals() async throws {
    try await NotifyBench.run { bench in
      let bad = try record { $0.seatsPerSlot.online = 30 }
      await #expect { _ = try await bench.put(bad) } throws: { error in
        (error as? Refusal)?.code == NotifyRefusals.hallUnfit.code && (error as? Refusal)?.detail == "H1 seats"
      }
      #expect(try await NotifyBench.code { _ = try await bench.put("{") } == NotifyRefusals.hallUnfit.code)
      let nameless = try record { $0.name = "" }
      #expect(try await NotifyBench.code { _ = try await bench.put(nameless) } == NotifyRefusals.hallUnfit.code)
      let silent = try record { $0.closures = [HallRecord.Closure(from: "2026-09-02", reason: "", reasonEn: "Works")] }
      #expect(try await NotifyBench.code { _ = try await bench.put(silent) } == NotifyRefusals.hallUnfit.code)
      let good = try record()
      #expect(try await NotifyBench.code { _ = try await bench.put(good, revision: 2) } == NotifyRefusals.hallRevision.code)
      let request = PutHall.with { $0.record = good }
      #expect(try await NotifyBench.code { _ = try await bench.bench.call(request, as: NotifyBench.clerk) } == BusRefusals.roleMissing.code)
      let unknown = ReadHall.with { $0.hall = "H9" }
      #expect(
        try await NotifyBench.code { _ = try await bench.bench.call(unknown, as: NotifyBench.clerk) } == NotifyRefusals.unknownHall.code)
    }
  }

  @Test(
    "A hall that is given up after a day keeps the visits before it; those after it are conflicts, and their persons are offered others")
  func lastDay() async throws {
    try await NotifyBench.run { bench in
      let before = try await bench.booked("c1", of: "s1")
      let later = try await bench.move(bench.booked("c2", of: "s2"), "H1", "2026-09-04", "10:00", as: NotifyBench.applicant("s2"))
      let changed = try await bench.put(record { $0.lastDay = "2026-09-03" })
      #expect(changed.halls.map(\.lastDay) == ["2026-09-03"])
      #expect((changed.conflicts.map(\.visitID), changed.conflicts.map(\.why)) == ([later.id], ["hall_gone"]))
      let offer = try #require(changed.conflicts[0].offer)
      #expect(offer.hall != "H1" || offer.on <= "2026-09-03")
      #expect(try await bench.visit("c1") == before)
      let code = try await NotifyBench.code {
        _ = try await bench.move(before, "H1", "2026-09-04", "10:00", as: NotifyBench.applicant("s1"))
      }
      #expect(code == NotifyRefusals.timeNotOffered.code)
    }
  }

  @Test("A change outlives the service, and what every instance answers is by it")
  func restarts() async throws {
    let directory = TemporaryDirectory.make()
    try await NotifyBench.run(directory: directory) { bench in
      _ = try await bench.put(record { $0.closures = [closed("2026-09-02", hours: ["08:30", "10:00"])] })
    }
    try await NotifyBench.run(directory: directory) { bench in
      let view = try await bench.bench.call(ReadHall.with { ($0.hall, $0.on) = ("H1", "2026-09-02") }, as: NotifyBench.operation)
      #expect(view.day?.open.first == "10:00-12:00" && view.day?.closedEn == ["Power works"])
      #expect(try HallRecord(json: view.record).closures?.count == 1)
    }
  }
}
