@testable import Bus

/// What a seed decides before anything happens: who takes part, how much is called, how often something breaks.
struct Plan {
  /// The services; every one is hosted by one program or more.
  static let services = ["item", "case", "mail"]
  /// The service whose instance answers by frames that were tampered with.
  static let oddService = "odd"

  var hubs: Int
  /// The services of each program that is no hub; none for a program that only calls.
  var programs: [[String]]
  /// How many programs that only call do so through their hubs.
  var relayedCallers: Int
  /// Between two calls of one program.
  var pause: Duration
  /// Between two faults of the world.
  var faultPause: Duration
  /// How long faults go on, and how long the world has to settle after them.
  var faultTime: Duration
  var settleTime = Duration.seconds(12)
  /// Calls are made until here after the faults; those that begin once the world must have settled must be answered.
  var calmCalls = Duration.seconds(14)
  var calmTime = Duration.seconds(26)
  /// Frames on their way over one connection before it is full.
  var capacity: Int
  var latency: Duration
  var hostiles: Int
  /// Most requests end in the turn in which they begin, as those of a service that waits for nothing.
  var isQuick: Bool
  var timing = Timing()

  init(using random: inout Xoshiro256) {
    hubs = Int.random(in: 1...3, using: &random)
    programs = Self.services.map { [$0] }
    for _ in 0..<Int.random(in: 0...2, using: &random) { programs.append([Self.services[Int.random(in: 0..<3, using: &random)]]) }
    for _ in 0..<Int.random(in: 1...2, using: &random) { programs.append([]) }
    if Bool.random(using: &random) { programs.append([Self.oddService]) }
    // A program may host several.
    if Bool.random(using: &random) { programs[0].append("mail") }
    pause = .milliseconds(Int.random(in: 15...120, using: &random))
    faultPause = .milliseconds(Int.random(in: 200...1_500, using: &random))
    faultTime = .milliseconds(Int.random(in: 4_000...12_000, using: &random))
    capacity = Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 2...8, using: &random) : 1_000
    latency = .microseconds(Int.random(in: 30...4_000, using: &random))
    hostiles = Int.random(in: 0...2, using: &random)
    relayedCallers = Int.random(in: 0...1, using: &random)
    isQuick = Bool.random(using: &random)
  }

  /// Fewer take part, for less time: a hundred of these are played with every run of the tests.
  mutating func shorten() {
    hubs = min(hubs, 2)
    programs = Array(programs.prefix(2)) + Array(programs.suffix(2))
    pause = pause * 8
    faultPause = faultPause / 2
    faultTime = faultTime / 3
    // What was forgotten by one side only is forgotten by the other sooner.
    timing.forgotten = .seconds(6)
    settleTime = .seconds(10)
    calmCalls = .seconds(11)
    calmTime = .seconds(18)
  }
}
