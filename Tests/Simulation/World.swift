@testable import Bus

/// A suite of programs in virtual time: everything that happens in it follows from one seed.
///
/// First faults rain on it, then they stop and everything must settle. What must hold always is looked at all the time
/// (World+Checks); the first thing that does not hold ends the run.
///
/// Replaying a seed needs SWIFT_DETERMINISTIC_HASHING=1, since engines walk through dictionaries; `make` sets it.
final class World {
  static let start = Moment(microseconds: 1_000_000_000)

  let seed: UInt64
  var plan: Plan
  var random: Xoshiro256
  var now = World.start
  var queue = EventQueue()
  var seats: [Seat] = []
  var hostiles: [HostilePeer] = []
  var errands: [Errand] = []
  var attempts: [Attempt] = []
  var inboxes: [String: InboxModel] = [:]
  var logs: [String: LogModel] = [:]
  var report = Report()
  /// No faults begin any more.
  var isCalm = false
  /// Seats between which nothing passes, each way by itself.
  var partitions: Set<[Int]> = []
  var connectionCount = 0
  var violation: String?
  private let trace: ((String) -> Void)?

  init(seed: UInt64, plan change: (inout Plan) -> Void = { _ in }, trace: ((String) -> Void)? = nil) {
    self.seed = seed
    self.trace = trace
    random = Xoshiro256(seed: seed)
    plan = Plan(using: &random)
    change(&plan)
    for _ in 0..<plan.hubs { seats.append(Seat(number: seats.count, isHub: true, services: [])) }
    for services in plan.programs {
      let isRelayed = services.isEmpty && seats.count(where: \.isRelayed) < plan.relayedCallers
      // A relayed program has links to hubs alone, and hubs relay no streams.
      let follows = isRelayed ? [] : Plan.services.filter { !services.contains($0) && chance(1, in: 3) }
      seats.append(Seat(number: seats.count, isHub: false, services: services, follows: follows, isRelayed: isRelayed))
    }
    for service in Plan.services { logs[service] = LogModel(service: service) }
    for seat in seats {
      for service in seat.services where inboxes[service] == nil { inboxes[service] = InboxModel() }
      at(now + .microseconds(draw(0...200_000))) { $0.start(seat) }
    }
    for number in 0..<plan.hostiles {
      let hostile = HostilePeer(number: number, random: Xoshiro256(seed: seed &+ UInt64(number) &+ 1))
      hostiles.append(hostile)
      at(now + .milliseconds(300)) { $0.act(hostile) }
    }
  }

  var faultEnd: Moment { Self.start + plan.faultTime }
  var settled: Moment { faultEnd + plan.settleTime }
  var lastCall: Moment { faultEnd + plan.calmCalls }
  var end: Moment { faultEnd + plan.calmTime }

  var living: [Program] { seats.compactMap(\.program) }

  /// Plays it to its end. Returns what did not hold; nil when all did.
  func run() -> String? {
    at(Self.start + .milliseconds(500)) { $0.nextFault() }
    at(faultEnd) { $0.calm() }
    while violation == nil, let next = queue.next, next <= end, let event = queue.take() {
      now = event.time
      event.deed()
    }
    now = end
    if violation == nil { checkEnd() }
    report.seeds = 1
    report.virtualSeconds = Int((end - Self.start).components.seconds)
    report.calls = errands.count
    report.attempts = attempts.count
    queue = EventQueue()
    logs = [:]
    for program in living { program.release() }
    return violation
  }

  func at(_ time: Moment, _ deed: @escaping (World) -> Void) { queue.add(at: max(time, now)) { [unowned self] in deed(self) } }

  // MARK: Chance

  func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  func chance(_ one: Int, in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) < one }

  /// Around `mean`: mostly less, sometimes several times as much.
  func spread(_ mean: Duration) -> Duration {
    let whole = Int(mean.microseconds)
    return .microseconds(chance(1, in: 20) ? draw(whole...whole * 6) : draw(0...whole * 2))
  }

  // MARK: Telling

  func tell(_ text: @autoclosure () -> String) {
    guard let trace else { return }
    let elapsed = now.microseconds - Self.start.microseconds
    let digits = String(elapsed % 1_000_000)
    trace("\(elapsed / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits) \(text())")
  }

  func require(_ holds: Bool, _ text: @autoclosure () -> String) {
    guard !holds, violation == nil else { return }
    violation = "seed \(seed), at \(now.microseconds - Self.start.microseconds) µs: \(text())"
    tell("VIOLATION \(text())")
  }
}
