import Civics
import Contracts
import ServiceKit
import Synchronization

/// What is outside of the programs of a world and outlives them: the disk, the clock, the log of the case service, the providers, chance.
final class Surroundings: Sendable {
  let scheduler = Scheduler()
  let luck: Luck
  let database: MemoryDatabase
  let ledger: ProviderLedger
  private let time: Mutex<Int>
  private let calm = Mutex(false)
  private let events = Mutex<[Event]>([])

  init(seed: UInt64, database: MemoryDatabase) {
    luck = Luck(seed)
    ledger = ProviderLedger()
    self.database = database
    time = Mutex(Self.moment(SmallHalls.days[0], hour: 9))
  }

  /// Microseconds since 1970.
  var now: Int { time.withLock { $0 } }
  var wall: WallClock { WallClock { [self] in now } }

  func advance(seconds: Int) { time.withLock { $0 += seconds * 1_000_000 } }

  /// Goes on to a moment, where it is not past already.
  func advance(to moment: Int) { time.withLock { $0 = max($0, moment) } }

  static func moment(_ day: Day, hour: Int, minute: Int = 0) -> Int {
    (day.number * 86_400 + hour * 3_600 + minute * 60 - ShanghaiTime.offset) * 1_000_000
  }

  /// Whether nothing fails any more: neither calls nor providers.
  var isCalm: Bool { calm.withLock { $0 } }

  func calmDown() { calm.withLock { $0 = true } }

  /// The log of the case service.
  var log: [Event] { events.withLock { $0 } }

  /// - Parameter event: gets its place in the log.
  func tell(_ event: Event) {
    events.withLock { events in
      var event = event
      event.sequence = events.count + 1
      events.append(event)
    }
  }

  func page(after cursor: Int64, limit: Int) -> [Event] { Array(log.dropFirst(Int(cursor)).prefix(limit)) }
}
