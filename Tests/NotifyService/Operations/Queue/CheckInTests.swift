import Bus
import Contracts
import TestKit
import Testing

@Suite("Checking in at a hall", .timeLimit(.minutes(2)))
struct CheckInTests {
  @Test("A visit draws one ticket, ranked by its appointment, and has arrived")
  func visit() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      #expect(visit.hall == "H1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let ticket = try await bench.checkIn(visit: visit.id)
      #expect(ticket.number == "A001" && ticket.state == "waiting" && ticket.rankGround == "appointment")
      #expect(ticket.rank == ticket.appointmentAt && ticket.visitID == visit.id && ticket.skills == ["natural_person"])
      let again = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id) }
      #expect(again == NotifyRefusals.alreadyCheckedIn.code)
      #expect(try await bench.log().map(\.kind).filter { $0 == "notify.ticketDrawn" || $0 == "notify.visitChanged" }.count == 2)
    }
  }

  @Test("A visit is not given up while its ticket stands in line by it; who left the queue may")
  func givenUp() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let own = NotifyBench.applicant("s1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let ticket = try await bench.checkIn(visit: visit.id)
      let early = try await NotifyBench.code { _ = try await bench.cancel(visit, as: own) }
      #expect(early == NotifyRefusals.visitInQueue.code)
      #expect(try await bench.visit("c1").status == "arrived")
      _ = try await bench.bench.call(LeaveQueue.with { $0.ticketID = ticket.id }, as: own)
      #expect(try await bench.cancel(visit, as: own).status == "cancelled")
    }
  }

  @Test("A kiosk that heard no answer prints the same ticket again")
  func twice() async throws {
    try await NotifyBench.run { bench in
      let key = [UInt8](repeating: 7, count: 16)
      let first = try await bench.draw(key: key)
      let second = try await bench.draw(key: key)
      #expect(first == second)
      #expect(try await bench.queue().inLine == 1)
      #expect(try await bench.draw().number == "B002")
    }
  }

  @Test("A visit is checked in by its code and by its case, and by nobody else who is an applicant")
  func names() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let own = NotifyBench.applicant("s1")
      let code = try await bench.bench.call(
        MakeCheckInCode.with {
          $0.visitID = visit.id
          $0.purpose = .usual(of: own)
        }, as: own
      ).code
      bench.bench.clock.set("\(visit.on)T08:10")
      let stranger = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id, as: NotifyBench.applicant("s2")) }
      #expect(stranger == NotifyRefusals.notOwnVisit.code)
      // As it is typed.
      let ticket = try await bench.checkIn(visit: "\(code.prefix(5).lowercased())-\(code.suffix(5))", as: own)
      let request = CheckInAtHall.with { ($0.hall, $0.caseID) = ("H1", "c1") }
      let byCase = try await NotifyBench.code { _ = try await bench.bench.call(request, as: NotifyBench.kiosk) }
      #expect(byCase == NotifyRefusals.alreadyCheckedIn.code)
      #expect(ticket.visitID == visit.id)
    }
  }

  @Test("A visit of another day or hall, or one too early, draws nothing")
  func elsewhere() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let today = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id) }
      #expect(today == NotifyRefusals.visitNotToday.code)
      bench.bench.clock.set("\(visit.on)T05:00")
      let early = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id) }
      #expect(early == NotifyRefusals.tooEarly.code)
      bench.bench.clock.set("\(visit.on)T08:10")
      let hall = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id, hall: "H2") }
      #expect(hall == NotifyRefusals.visitNotToday.code)
      let nowhere = try await NotifyBench.code { _ = try await bench.checkIn(visit: visit.id, hall: "H9") }
      #expect(nowhere == NotifyRefusals.unknownHall.code)
      let unknown = try await NotifyBench.code { _ = try await bench.checkIn(visit: "none") }
      #expect(unknown == NotifyRefusals.unknownVisit.code)
    }
  }

  @Test("A walk-in wants what its items are for, and stands some minutes behind")
  func walkIn() async throws {
    try await NotifyBench.run { bench in
      let ticket = try await bench.draw(items: ["P027", "C001"])
      #expect(ticket.skills == ["legal_person", "natural_person"] && ticket.plannedMinutes == 16)
      #expect(ticket.rankGround == "walk_in" && ticket.rank > ticket.checkedInAt)
      let second = try await bench.draw(items: ["P027"])
      #expect(second.number == "B002")
      let unknown = try await NotifyBench.code { _ = try await bench.draw(items: ["U1"]) }
      #expect(unknown == ItemRefusals.unknownItem.code)
      let long = CheckInAtHall.with { ($0.hall, $0.plannedMinutes) = ("H1", 481) }
      let unfit = try await NotifyBench.code { _ = try await bench.bench.call(long, as: NotifyBench.kiosk) }
      #expect(unfit == NotifyRefusals.queueUnfit.code)
    }
  }

  @Test("The visit is done when its ticket is; what was not verified is given no seat by itself and can be booked again, until it is")
  func served() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let ticket = try await bench.checkIn(visit: visit.id)
      try await bench.open(1, by: "a")
      #expect(try await bench.next(1, by: "a").number == ticket.number)
      _ = try await bench.serve(ticket.number, by: "a")
      #expect(try await bench.finish(ticket.number, by: "a").state == "done")
      #expect(try await bench.visit("c1").state == "done")
      #expect(try await bench.visits(of: "s1").waiting.map(\.listed) == [false])
      let again = try await bench.hold("c1", "H1", "2026-09-04", "09:00", confirm: true, as: NotifyBench.applicant("s1"))
      #expect(again.id != visit.id && again.status == "confirmed")
      try await bench.tell("verified", SampleCase.view("c1", of: "s1", revision: 2))
      _ = try await bench.visit("c1") { $0.id == again.id && $0.state == "done" }
      #expect(try await bench.visits(of: "s1").waiting.isEmpty)
    }
  }

  @Test("Who checked in and was not served is given another time when the day is over, whether they left or waited to the end")
  func unserved() async throws {
    let directory = TemporaryDirectory.make()
    let on = try await NotifyBench.run(directory: directory) { bench in
      let (first, second) = (try await bench.booked("c1", of: "s1"), try await bench.booked("c2", of: "s2"))
      bench.bench.clock.set("\(first.on)T08:10")
      let gone = try await bench.checkIn(visit: first.id)
      _ = try await bench.checkIn(visit: second.id)
      let leave = LeaveQueue.with { $0.ticketID = gone.id }
      #expect(try await bench.bench.call(leave, as: NotifyBench.applicant("s1")).state == "left")
      #expect(try await bench.visit("c1").status == "arrived")
      return first.on
    }
    #expect(on == "2026-09-02")
    try await NotifyBench.run(at: "2026-09-03T00:10", directory: directory) { bench in
      for (subject, caseID) in [("s1", "c1"), ("s2", "c2")] {
        let notices = try await bench.mailbox(of: subject, count: 3)
        #expect(notices.map(\.kind) == ["visit.booked", "visit.cancelled", "visit.booked"])
        #expect(try await bench.visit(caseID).on > on)
      }
    }
  }

  @Test("Whose ticket it is may read it and leave; a stranger may not; one of nobody is read by who has its id")
  func own() async throws {
    try await NotifyBench.run { bench in
      let own = try await bench.draw(as: NotifyBench.applicant("s1"))
      let second = try await NotifyBench.code { _ = try await bench.draw(as: NotifyBench.applicant("s1")) }
      #expect(second == NotifyRefusals.alreadyCheckedIn.code)
      let chosen = try await NotifyBench.code { _ = try await bench.draw(skills: ["x"], as: NotifyBench.applicant("s3")) }
      #expect(chosen == BusRefusals.badRequest.code)
      let read = { (id: String, who: String) async throws in
        try await bench.bench.call(ReadTicket.with { $0.ticketID = id }, as: NotifyBench.applicant(who))
      }
      #expect(try await read(own.id, "s1").state == "waiting")
      let stranger = try await NotifyBench.code { _ = try await read(own.id, "s2") }
      #expect(stranger == NotifyRefusals.notOwnTicket.code)
      let nobodys = try await bench.draw()
      #expect(try await read(nobodys.id, "s2").ahead == 1)
      let number = ReadTicket.with { ($0.hall, $0.number) = ("H1", "B001") }
      let byNumber = try await NotifyBench.code { _ = try await bench.bench.call(number, as: NotifyBench.applicant("s1")) }
      #expect(byNumber == NotifyRefusals.notOwnTicket.code)
      #expect(try await bench.bench.call(number, as: NotifyBench.auditor).id == own.id)
      let leave = LeaveQueue.with { $0.ticketID = own.id }
      let gone = try await NotifyBench.code { _ = try await bench.bench.call(leave, as: NotifyBench.applicant("s2")) }
      #expect(gone == NotifyRefusals.notOwnTicket.code)
      #expect(try await bench.bench.call(leave, as: NotifyBench.applicant("s1")).state == "left")
    }
  }

  @Test("Whose mandate is for other items reads no ticket, also of a visit that has lost its reasons to a later one")
  func narrowMandate() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1", item: "P001")
      let own = NotifyBench.applicant("s1")
      bench.bench.clock.set("\(visit.on)T08:10")
      let ticket = try await bench.checkIn(visit: visit.id)
      func code(_ id: String) async throws -> UInt16? {
        let agent = Principal(id: id, role: .applicant, channel: "web", actingFor: "s1")
        return try await NotifyBench.code { _ = try await bench.bench.call(ReadTicket.with { $0.ticketID = ticket.id }, as: agent) }
      }
      #expect(try await code("narrow") == IdentityRefusals.mandateMissing.code)
      _ = try await bench.bench.call(LeaveQueue.with { $0.ticketID = ticket.id }, as: own)
      _ = try await bench.cancel(visit, as: own)
      #expect(try await bench.hold("c1", "H1", "2026-09-07", "10:00", confirm: true, as: own).id != visit.id)
      #expect(try await code("narrow") == IdentityRefusals.mandateMissing.code)
      #expect(try await code("agent") == nil)
    }
  }
}
