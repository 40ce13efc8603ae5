import Bus
import Logging
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("The key ring watch")
struct KeyRingWatchTests {
  /// The rings that were put in force.
  final class Rings: Sendable {
    private let taken = Mutex<[KeyRing]>([])
    func take(_ ring: KeyRing) { taken.withLock { $0.append(ring) } }
    var all: [KeyRing] { taken.withLock { $0 } }
  }

  let directory = KeyDirectory(TemporaryDirectory.make() + "/keys")
  let now = SampleKeys.now
  let log = WarningLog()
  let rings = Rings()

  var watch: KeyRingWatch {
    KeyRingWatch(directory, logger: Logger(label: "test") { _ in log }, pause: { _ in throw CancellationError() }) { rings.take($0) }
  }

  @Test func `hands on each ring that differs, and none twice`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    var attention = KeyRingAttention()
    for _ in 0..<3 { await watch.look(&attention) }
    let first = try directory.register().ring
    #expect(rings.all == [first])
    _ = try directory.revoke(SampleKeys.name("desk"), at: now)
    for _ in 0..<3 { await watch.look(&attention) }
    let second = try directory.register().ring
    #expect(rings.all == [first, second] && first != second)
  }

  @Test func `keeps the old ring where the new one is damaged or gone, and says so once`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    let text = try SampleKeys.text(directory.ringPath)
    var attention = KeyRingAttention()
    await watch.look(&attention)
    for damage in ["{", "", "[]"] {
      try SampleKeys.write(damage, directory.ringPath)
      for _ in 0..<3 { await watch.look(&attention) }
    }
    #expect(log.count == 1 && rings.all.count == 1)
    try SampleKeys.write(text, directory.ringPath)
    await watch.look(&attention)
    #expect(log.count == 1 && rings.all.count == 1, "it is the ring that is in force")
    try SampleKeys.write("{", directory.ringPath)
    await watch.look(&attention)
    #expect(log.count == 2)
    try SampleKeys.write(text, directory.ringPath)
    _ = try directory.make(SampleKeys.name("hall"), roles: [.clerk], at: now)
    await watch.look(&attention)
    #expect(rings.all.count == 2)
  }

  @Test func `looks until it is told to stop`() async throws {
    _ = try directory.make(SampleKeys.name("desk"), roles: [.clerk], at: now)
    let looks = Mutex(0)
    let watch = KeyRingWatch(
      directory, logger: Logger(label: "test") { _ in log },
      pause: { interval in
        #expect(interval == .seconds(1))
        let count = looks.withLock { count in
          count += 1
          return count
        }
        if count == 5 { throw CancellationError() }
      }, use: { rings.take($0) })
    try await watch.run()
    #expect(looks.withLock { $0 } == 5 && rings.all.count == 1)
  }

  @Test func `a file is read again when it could not be, or is another`() {
    var attention = KeyRingAttention()
    let path = TemporaryDirectory.make()
    let stamp = FileStamp(of: path)
    #expect(stamp != nil)
    #expect(attention.isWorthReading(stamp))
    #expect(!attention.isWorthReading(stamp))
    #expect(attention.take(.failure(.full)) == .damaged(.full))
    #expect(attention.isWorthReading(stamp))
    #expect(attention.take(.failure(.full)) == .none)
    #expect(attention.take(.success(KeyRing())) == .ring(KeyRing()))
    #expect(attention.isWorthReading(nil) && attention.isWorthReading(nil))
    #expect(attention.take(.failure(.full)) == .damaged(.full))
    #expect(attention.take(.success(KeyRing())) == .sound)
    #expect(attention.take(.success(KeyRing())) == .none)
  }
}
