import Bus

@testable import NotifyService

/// The notify service among people, clerks, providers and other services, in which everything that can happen at an await happens by a seed: who goes
/// on, what is committed with what, and where the program ends and begins again.
///
/// A day on which cases come in and people choose, a morning at the halls, and then days in which nothing fails and all that is open comes to its end.
final class HallWorld {
  /// Steps after which it does not come to an end any more.
  static let mostSteps = 20_000

  let surroundings: Surroundings
  let fault: PlantedFault?
  let trace: ((String) -> Void)?
  let tidings = HallTidings()
  var programs: [HallProgram] = []
  var nextProgram = 1
  var errands: [HallErrandStanding] = []
  var told = ToldEvents()
  /// What programs do by themselves now.
  var busy: Set<String> = []
  /// What of this part is left to begin, and to crash.
  var intents = 0
  var crashes = 0
  var report = HallReport()
  var deliveries = KnownDeliveries()
  /// Whether the tables are looked at after every commit, or after some.
  let looksAlways: Bool

  var scheduler: Scheduler { surroundings.scheduler }
  var luck: Luck { surroundings.luck }
  var database: MemoryDatabase { surroundings.database }

  /// - Parameter database: with the service's tables, which it empties.
  init(seed: UInt64, database: MemoryDatabase, fault: PlantedFault? = nil, looksAlways: Bool = false, trace: ((String) -> Void)? = nil) {
    surroundings = Surroundings(seed: seed, database: database)
    self.fault = fault
    self.trace = trace
    self.looksAlways = looksAlways || fault != nil
  }

  /// Plays all of it.
  /// - Returns: The first promise that was not kept; nil where all were.
  func run() async -> HallViolation? {
    do {
      try database.clear()
      report.seeds = 1
      await start()
      if luck.chance(30) { await start() }
      drawPart()
      try await play(.choosing)
      surroundings.advance(to: Surroundings.moment(SmallHalls.days[1], hour: 8, minute: 15))
      say("the morning at the halls")
      drawPart()
      for (hall, windows) in zip(SmallHalls.names, SmallHalls.windows) {
        for number in 1...windows where luck.chance(70) { await openWindow(number, of: hall, by: "w\(hall)\(number)") }
      }
      try await play(.hall)
      try await settle()
      try checkAtTheEnd()
      return nil
    } catch let violation as HallViolation {
      await endAll()
      return violation
    } catch {
      await endAll()
      return HallViolation("the world itself failed: \(error)")
    }
  }

  func say(_ text: @autoclosure () -> String) {
    guard let trace else { return }
    trace("\(surroundings.now / 1_000_000) \(text())")
  }

  private func drawPart() {
    intents = 7 + luck.below(9)
    crashes = 1 + luck.below(3)
  }

  /// Nothing of it may be left that waits.
  private func endAll() async {
    for program in programs { await scheduler.kill(program.number) }
  }
}
