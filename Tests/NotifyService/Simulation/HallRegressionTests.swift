import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store
import TestKit
import Testing

@testable import NotifyService

/// What can go wrong between two awaits, each in the fewest steps.
@Suite("Between two awaits of the halls", .timeLimit(.minutes(1)))
struct HallRegressionTests {
  @Test func `a visit that changes while reminders are written is reminded of once`() async throws {
    let world = HallWorld(seed: 1, database: try MemoryDatabase(migrations: NotifyService.migrations))
    world.surroundings.calmDown()
    await world.start()
    let program = world.programs[0]
    for (number, time) in [(1, "08:30"), (2, "08:45")] {
      try await book(number, at: time, in: world)
    }
    let reminders = try #require(program.duties.first { $0 is VisitReminders })
    world.surroundings.advance(to: Surroundings.moment(SmallHalls.days[1], hour: 8))
    await world.begin("plans") { try await reminders.perform() }
    try await world.drain()

    // The first is due, and the write that reminds of it waits.
    world.surroundings.advance(to: Surroundings.moment(SmallHalls.days[1], hour: 8, minute: 31))
    await world.begin("reminds") { try await reminders.perform() }
    while let parked = world.scheduler.parked.first, parked.write == nil { try await world.goOn(parked) }
    let write = try #require(world.scheduler.parked.first)

    // The second changes before it is due, and is due when the write is carried out.
    world.tell("received", ToldEvents.Case(id: "c3", subject: "s2", reason: "signature"))
    await world.follow(program)
    while let parked = world.scheduler.parked.first(where: { $0.number != write.number }) {
      if parked.write == nil { try await world.goOn(parked) } else { try world.commit([parked]) }
    }
    world.surroundings.advance(to: Surroundings.moment(SmallHalls.days[1], hour: 8, minute: 46))
    try world.commit([write])
    try await world.drain()
    await world.begin("reminds") { try await reminders.perform() }
    try await world.drain()
    let told = try world.database.rows("SELECT n.subject FROM notice AS n WHERE n.kind = 'visit-tomorrow' ORDER BY n.subject")
    #expect(try told.map { try $0.text(0) } == ["s1", "s2"])
  }

  @Test func `visits that fit nowhere keep nobody behind them from another seat, however many there are`() async throws {
    let world = HallWorld(seed: 1, database: try MemoryDatabase(migrations: NotifyService.migrations))
    world.surroundings.calmDown()
    await world.start()
    try await world.drain()
    let program = world.programs[0]
    // Their hall is gone, and no other is open for as long as all but the last one's reasons take together.
    let visits = (0...VisitDesk.offeredAtOnce).map { number in
      let reasons = (0..<(number < VisitDesk.offeredAtOnce ? 4 : 1)).map { SampleHalls.reason("c\(number)-\($0)", .interview) }
      let place = Appointment(
        hall: "H9", day: SmallHalls.days[2], slots: 0..<1, seat: number, window: number + 1, start: 9 * 60, minutes: 15)
      return Visit(
        id: "v\(100 + number)", subject: "s\(number)", status: .confirmed, pool: .online, reasons: reasons, appointment: place, revision: 1)
    }
    await world.begin("writes") {
      _ = try await program.environment.store.write { transaction in
        for visit in visits {
          try NotifyStore.write(visit, in: transaction)
          try ConflictTable.insert(visit, why: .hallGone, at: 1, in: transaction)
          try ConflictTable.set(visit.id, .told, in: transaction)
        }
      }
    }
    try await world.drain()
    let offers = try #require(program.duties.first { $0 is ConflictOffers })
    func offered() throws -> [String] {
      try world.database.rows("SELECT visit FROM visit_conflict WHERE standing = 'offered'").map { try $0.text(0) }
    }
    for wanted in [[], ["v150"]] {
      await world.begin("offers") { try await offers.perform() }
      try await world.drain()
      #expect(try offered() == wanted)
    }
  }

  /// A visit on the last day, which a case makes and its person moves there.
  private func book(_ number: Int, at time: String, in world: HallWorld) async throws {
    let one = ToldEvents.Case(id: "c\(number)", subject: "s\(number)", reason: "signature")
    world.tell("received", one)
    await world.follow(world.programs[0])
    try await world.drain()
    let principal = NotifyBench.applicant(one.subject)
    let request = HoldSeat.with {
      ($0.caseID, $0.hall, $0.on, $0.at, $0.confirm) = (one.id, "H1", SmallHalls.days[2].description, time, true)
      $0.purpose = .usual(of: principal, case: one.id)
    }
    await world.ask(.hold(caseID: one.id), request, as: principal)
    try await world.drain()
    #expect(world.errands.last?.visit?.at == time)
  }
}
