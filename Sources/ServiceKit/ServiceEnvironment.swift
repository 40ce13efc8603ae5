public import Bus
public import Configuration
public import Logging
public import Store
import Synchronization

/// What a service is given from outside: its store, the bus, time, randomness, settings and a logger. It takes nothing else.
public struct ServiceEnvironment: Sendable {
  public let store: Store
  /// Calls to other services that are not made on behalf of a request; those go through its context.
  public let bus: any Caller
  public let clock: WallClock
  /// Settings, each under the service's own name: `mail.host`, `catalogue.import`.
  public let settings: ConfigReader
  /// The suite's data directory; keys lie in `keys/` below it.
  public let directory: String
  public let logger: Logger
  /// Whether an applicant must name a session. Services whose settings it is refuse to start with a value that is none; to the others that
  /// counts as yes.
  public let assurance: AssuranceMode
  let commands = CommandGate()
  private let identifiers: Identifiers

  public init(
    store: Store, bus: any Caller, clock: WallClock, settings: ConfigReader, directory: String, logger: Logger,
    random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) {
    self.store = store
    self.bus = bus
    self.clock = clock
    self.settings = settings
    self.directory = directory
    self.logger = logger
    assurance = (try? AssuranceMode(settings)) ?? .required
    identifiers = Identifiers(random)
  }

  /// A new id, ordered by time.
  public func newID() -> UUIDv7 { identifiers.next(microseconds: clock.microseconds()) }

  /// Random bytes for keys and nonces.
  public func randomBytes(_ count: Int) -> [UInt8] { identifiers.bytes(count) }
}

private final class Identifiers: Sendable {
  private struct State: Sendable {
    var generator = UUIDv7Generator()
    var random: any RandomNumberGenerator & Sendable
  }

  private let state: Mutex<State>

  init(_ random: any RandomNumberGenerator & Sendable) { state = Mutex(State(random: random)) }

  func next(microseconds: Int) -> UUIDv7 {
    state.withLock { state in
      var random = AnyRandom(state.random)
      defer { state.random = random.base }
      return state.generator.next(milliseconds: UInt64(max(0, microseconds / 1_000)), using: &random)
    }
  }

  /// Eight of a draw: each of the system's generator is a system call.
  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      while bytes.count < count {
        let drawn = state.random.next()
        for place in 0..<min(8, count - bytes.count) { bytes.append(UInt8(truncatingIfNeeded: drawn >> (8 * UInt64(place)))) }
      }
      return bytes
    }
  }
}

private struct AnyRandom: RandomNumberGenerator {
  var base: any RandomNumberGenerator & Sendable
  init(_ base: any RandomNumberGenerator & Sendable) { self.base = base }
  mutating func next() -> UInt64 { base.next() }
}
